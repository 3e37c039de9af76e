"""Which amounts are open figures: no word list knows their question, but their noun or unit is plain.

A number without a noun counts what the one before it in its sentence counts. Refused: years, "one", ages, and
units that say nothing of what is measured.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened import Happened
from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.figures.measures import is_conversion
from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.figures.setting import Said
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import predicates
from kazreader.model import SubGroup
from kazreader.model.scope import SOME_OF_THEM
from kazreader.model.topics import BARE

_SINGLE = frozenset({"one", "a", "an", "no"})
_YEARS = range(1800, 2100)
_SHORTEST = 3
"Letters that a counted noun must exceed: the 49ers are a name."
_CITIZENS = frozenset({"citizens", "nationals", "people", "passengers"})
_UNCOUNTED = frozenset({"halves", "thirds", "quarters", "fifths", "tenths", "others"})
"Nouns that count nothing: the others are all but those whom the report happens to name."
_MEMBERS = frozenset({"members", "member"})
"Nouns that say less than their class: six crew members."
_DIFFERS = frozenset({"behind", "ahead", "clear", "adrift", "apart", "short", "better", "worse"})
"Behind a count: it tells how far two things lie apart, not how many one of them has."
_OF_ITS_OWN = frozenset(
    {"at", "was", "is", "be", "been", "turned", "turn", "turns", "(", "row", "past", "which", "whom"}
)
"Words before a number that is an age, an hour, a place or some of those before."
_PLACES = frozenset({"here", "there"})
_BEFORE = frozenset({SubGroup("before", "change")})
_AGE = "age"
_POPULATION = "population"
_WHOLLY_KNOWN = frozenset({"magnitude", "calibre"})
"Questions whose amounts answer no other."

Open = tuple[Said, frozenset[SubGroup]]
"A figure and its groups."


def open_counts(words: Words, answers: Sequence[tuple[Phrase, Happened | None]]) -> Iterator[Open]:
    """Yield the counts whose question is not known, with what sets them apart from the whole."""
    named: Counted | None = None
    for phrase, answer in answers:
        amount, counted = phrase.amount, phrase.counted
        if answer is None and (end := _past_plural_like_a_verb(words, phrase)):
            counted = counted._replace(kinds=(), noun=words.lower[end - 1], end=end)
        if not (counted.noun or counted.kinds) and _stands_alone(words, amount):
            known = named if named is not None and _leaves_noun_out(words, amount) else None
            kinds, noun = (known.kinds, known.noun) if known is not None else ((), BARE)
            counted = counted._replace(kinds=kinds, noun=noun)
        if counted.noun not in ("", BARE):
            named = counted
        if answer is not None:
            continue
        phrase = Phrase(amount, counted)
        if (
            (len(counted.noun) > _SHORTEST or counted.kinds)
            and counted.noun not in _UNCOUNTED
            and amount.form != "none"
            and not _is_single(words, amount)
            and not _is_year(words, amount)
            and not _is_name(words, phrase)
        ):
            groups = {SubGroup("rest", "other")} if counted.others else set()
            if counted.partitive:
                groups.add(SOME_OF_THEM if counted.of_them else SubGroup("part", "of"))
            if words.word(counted.end) in _DIFFERS:
                groups.add(SubGroup("apart", "from"))
            noun = counted.kinds[0] if counted.noun in _MEMBERS and counted.kinds else counted.noun
            noun = _people(words, phrase) or noun
            said = Said(amount, max(amount.end, counted.end), amount.quantity, "open", noun)
            yield said, frozenset(groups)


def _past_plural_like_a_verb(words: Words, phrase: Phrase) -> int:
    """Return where a plural ends that could be a verb: 154 orders, 144 firm orders; 0 where none stands.

    Behind a number it is none: several give orders, and only one orders.
    """
    at = phrase.counted.end
    at += words.word(at) == phrase.counted.noun
    plural = words.word(at).endswith("s") and not words.word(at).endswith(("ss", "'s"))
    headless = not phrase.counted.kinds or phrase.counted.singular
    counted = plural and headless and phrase.amount.low > 1
    return at + 1 if counted and predicates().words.at(words.lower, at) is not None else 0


def _people(words: Words, phrase: Phrase) -> str:
    """Return the word for a nation whose people are counted: 51 French citizens are 51 French."""
    if len(phrase.counted.names) != 1 or phrase.counted.noun not in _CITIZENS:
        return ""
    of = range(phrase.amount.end, phrase.counted.end)
    return next((words.lower[at] for at in of if words.written[at] in nations().people), "")


def _leaves_noun_out(words: Words, amount: Amount) -> bool:
    """Whether a bare number counts what another one counts: 114 seats against 107 for the other party."""
    behind = words.word(amount.end)
    known = grammar()
    goes_on = behind in known.prepositions or behind in known.auxiliaries or behind in _PLACES
    ends = not behind[:1].isalnum() or goes_on or behind.endswith("ing")
    before = words.word(amount.first - 1)
    some = before != "of" or is_number(words.word(amount.first - 2))  # one of 13, but a team of 130
    return ends and some and behind not in ("(", "-") and before not in _OF_ITS_OWN


def open_measures(words: Words, amounts: Sequence[Amount], taken: Container[int]) -> Iterator[Open]:
    """Yield the amounts with a unit whose question is not known; `taken` are the words where others start."""
    for before, amount in zip([None, *amounts], amounts, strict=False):
        known = amount.number in taken or is_conversion(words, amount, before)
        if amount.quantity.unit and not known and not words.lower[amount.end - 1].endswith("old"):
            said = Said(amount, amount.end, amount.quantity, "open", amount.quantity.unit)
            yield said, frozenset()


def left_behind(amounts: Sequence[Amount]) -> Iterator[Open]:
    """Yield the amounts with a unit that were before a change: 18.3%, of "dropped to 17.4% from 18.3%"."""
    for amount in amounts:
        if amount.left and amount.quantity.unit:
            yield Said(amount, amount.end, amount.quantity, "open", amount.quantity.unit), _BEFORE


def open_unit(measure: Measured) -> str:
    """Return by what an amount of a known question may answer an open one: its unit; "" where it may not.

    Ages meet by the noun of whose they are, towns by what is asked.
    """
    question = measure.question
    if question.name == _POPULATION:
        return _POPULATION
    if question.name == _AGE:
        return (question.by_noun and question.owner) or _AGE
    return "" if question.name in _WHOLLY_KNOWN else measure.quantity.unit


def _stands_alone(words: Words, amount: Amount) -> bool:
    """Whether a bare number is a count of something that others name: no 5G, no 866-895, and not "both"."""
    glued = any(
        words.touches(at) and (words.word(beside)[:1].isalnum() or words.word(beside) == "-")
        for at, beside in ((amount.first, amount.first - 1), (amount.end, amount.end))
    )
    return not glued and words.lower[amount.number] != "both"


def _is_single(words: Words, amount: Amount) -> bool:
    """Whether one alone is counted; one million is many."""
    return words.lower[amount.number] in _SINGLE and amount.low <= 1


def _is_name(words: Words, phrase: Phrase) -> bool:
    """Whether a number belongs to the name before it: a Falcon 9 rocket."""
    at, noun = phrase.amount.number, phrase.counted.noun
    named = at > 1 and at == phrase.amount.first and words.capital(at - 1) and words.lower[at][0].isdecimal()
    return named and not noun.endswith("s") and words.word(at - 1) not in grammar().ends_phrase


def _is_year(words: Words, amount: Amount) -> bool:
    """Whether a number is written as a year is: 1,800 villagers are none."""
    alone = amount.form == "digits" and amount.low == amount.high and int(amount.low) in _YEARS
    return alone and words.lower[amount.number].isdecimal()
