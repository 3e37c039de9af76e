"""Read what happened to the counted: the verb, state or noun that an amount belongs to.

A list of small readers is tried in order; the first that answers decides, and its name is part of the
claim's rule. Where none answers, or the words between are not understood, there is no answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kazreader.extract.counted import Counted, Phrase
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import Place, Predicate, Sense, predicates

_FAR = 9
"Words that may stand between a count and its verb."
_LONGEST_LIST = 30
_ENDS_LIST = frozenset(
    {".", ";", ":", "(", ")", "in", "on", "at", "by", "after", "when", "while", "but", "to"}
)
_LIST_SIGNS = frozenset({",", "and", "or", ";", "&"})
_PLANS = frozenset(
    (
        "will",
        "would",
        "could",
        "may",
        "might",
        "should",
        "expected",
        "plans",
        "planned",
        "hopes",
        "vowed",
        "if",
    )
)


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened to the counted, and how it was read."""

    predicate: Predicate
    rule: str
    word: str
    "The word that says it."
    at: int
    "Where it stands in the sentence."
    planned: bool = False
    "Whether it is only planned, expected or feared."
    either: bool = False
    'Whether the wider question is meant ("damaged or destroyed").'


Reader = Callable[[Words, Sequence[Phrase], int], "Happened | None"]


def happened(words: Words, phrases: Sequence[Phrase]) -> list[Happened | None]:
    """Return, for each count of a sentence, what happened to it."""
    found: list[Happened | None] = [None] * len(phrases)
    for number in range(len(phrases)):
        if _is_the_whole(words, phrases, number):
            continue
        for reader in _READERS:
            found[number] = reader(words, phrases, number)
            if found[number] is not None:
                break
    return [
        None if one is None else _seen_whole(words, phrase, one)
        for phrase, one in zip(phrases, _carried(words, phrases, found), strict=True)
    ]


def _is_the_whole(words: Words, phrases: Sequence[Phrase], number: int) -> bool:
    """Whether a count is only the whole of which the one before is a part: three of the seven."""
    amount = phrases[number].amount
    if not number:
        return False
    before = phrases[number - 1].amount.end
    return words.word(before) == "of" and amount.first <= before + 1 and amount.number <= before + 2


def _seen_whole(words: Words, phrase: Phrase, found: Happened) -> Happened:
    """Return what happened with its mood, and with a second verb that widens it."""
    start = phrase.counted.end if phrase.counted.end <= found.at else found.at - 4
    planned = any(words.lower[at] in _PLANS for at in range(max(start, 0), min(found.at + 1, len(words))))
    return replace(found, planned=planned, either=_is_either(words, found))


def _is_either(words: Words, found: Happened) -> bool:
    """Whether "or" joins a second verb of the same wider question: damaged or destroyed."""
    if not found.predicate.part_of or words.word(found.at + 1) not in ("or", "and"):
        return False
    other = predicates().words.at(words.lower, found.at + 2) if found.at + 2 < len(words) else None
    return other is not None and any(
        sense.predicate.part_of == found.predicate.part_of and sense.predicate != found.predicate
        for sense in other[1]
    )


def _as_modifier(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """12 wounded civilians; 17 hijacked ships."""
    counted = phrases[number].counted
    if words.word(phrases[number].amount.end) == "of":
        return _as_subject(words, phrases, number)
    return _fitting(counted.state, ("act", "state"), counted, "modifier", words, counted.end - 1)


def _as_event(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """46 arrests; two deaths; dozens of aftershocks."""
    phrase = phrases[number]
    start = phrase.amount.end + (words.word(phrase.amount.end) == "of")
    for at in range(start, min(max(phrase.counted.end, phrase.amount.end + 4), len(words))):
        if words.lower[at] in grammar().ends_phrase or not words.lower[at][0].isalpha():
            return None
        found = predicates().words.at(words.lower, at)
        if found is None:
            continue
        for sense in found[1]:
            if sense.place == "event":
                return Happened(sense.predicate, "event", words.lower[at], at)
    return None


def _as_subject(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """20 people were killed; 160 people died; 21 dead; more than 100 are believed to have been killed."""
    counted = phrases[number].counted
    return _verb_after(words, counted, _past_insertion(words, counted.end))


def _as_listed_subject(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """Seven rifles, a launcher, rockets and grenades were found: a list of any things before its verb."""
    counted = phrases[number].counted
    if words.word(counted.end) not in (",", "and"):
        return None
    known = grammar()
    for at in range(counted.end, min(counted.end + _LONGEST_LIST, len(words))):
        word = words.lower[at]
        if word in known.forms_of_be or word in ("has", "have", "had"):
            found = _verb_after(words, counted, at)
            return None if found is None else replace(found, rule="subject.list")
        said = predicates().words.at(words.lower, at)
        if word in _ENDS_LIST or word in known.pronouns or word in known.relatives:
            return None
        if said is not None and any(sense.place in ("act", "does") for sense in said[1]) and at > 0:
            return None
    return None


def _verb_after(words: Words, counted: Counted, at: int) -> Happened | None:
    """Return what the first verb from here on says of the counted, over auxiliaries and adverbs."""
    known, be, far = grammar(), False, 0
    while at < len(words) and far < _FAR:
        word = words.lower[at]
        if word in known.negations:
            return None
        found = predicates().words.at(words.lower, at)
        if found is not None:
            reading = _subject_reading(words, found, counted, at, be=be)
            if reading is not None or word not in known.links:
                return reading
        be = be or word in known.forms_of_be
        if not (
            word in known.auxiliaries or word in known.links or word in known.modals or word.endswith("ly")
        ):
            return None
        at, far = at + 1, far + 1
    return None


def _subject_reading(
    words: Words, found: tuple[int, tuple[Sense, ...]], counted: Counted, at: int, *, be: bool
) -> Happened | None:
    end, senses = found
    places: tuple[Place, ...] = ("state", "does")
    form = senses[0].form
    if form == "past" and not be and counted.partitive:
        return None
    if form == "past" and (be or not _has_object(words, end)):
        places = ("state", "act", "does")
    elif form == "base":
        places = ("state", "does", "act") if not be and _is_past_too(senses) else ("state", "does")
    return _fitting(senses, places, counted, "subject", words, at)


def _is_past_too(senses: tuple[Sense, ...]) -> bool:
    return any(sense.form == "past" for sense in senses)


def _has_object(words: Words, at: int) -> bool:
    """Whether a noun phrase follows: then the counted did it, and it was not done to them."""
    word = words.word(at)
    known = grammar()
    if word in known.determiners and word not in ("that", "this", "these", "those"):
        return True
    if word in known.pronouns:
        return True
    return (
        word[:1].isalnum()
        and word not in known.ends_phrase
        and word not in _time_words()
        and (not word.endswith("ly") and word not in known.links)
    )


def _time_words() -> frozenset[str]:
    return grammar().weekdays | {
        "yesterday",
        "today",
        "tonight",
        "last",
        "early",
        "late",
        "overnight",
        "and",
        "dead",
    }


def _as_object(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """killing 21 people; sent 2,300 troops; arrested another 23 pirates."""
    amount, counted = phrases[number].amount, phrases[number].counted
    at = amount.first - 1
    while words.word(at) in ("the", "a", "an", "another", "other", "its", "their", "his", "her", "“", '"'):
        at -= 1
    found = predicates().words.before(words.lower, at + 1) if at >= 0 else None
    parted = _parted(words, at, counted) if at >= 0 else None
    if parted is not None or found is None:
        return parted
    start, senses = found
    if words.word(start - 1) in grammar().negations:
        return None
    if words.lower[at] in grammar().prepositions and not counted.kinds:
        return None
    if words.word(start - 1) in grammar().forms_of_be and senses[0].form == "past":
        return None
    return _fitting(senses, ("act",), counted, "object", words, start)


def _parted(words: Words, at: int, counted: Counted) -> Happened | None:
    """took 23 into custody; taking five people hostage: the verb's rest stands behind its object."""
    for phrase, senses in predicates().words.by_first.get(words.lower[at], ()):
        rest = phrase[1:]
        if rest and tuple(words.lower[counted.end : counted.end + len(rest)]) == rest:
            return _fitting(senses, ("act",), counted, "object", words, at)
    return None


def doer(words: Words, found: Happened) -> str:
    """Return who did it: the last word of the name before the verb, or of the noun where no name stands."""
    known, nouns = grammar(), ""
    for back in range(found.at - 1, max(found.at - 7, -1), -1):
        word = words.lower[back]
        if words.capital(back) and word not in known.ends_phrase:
            return word.removesuffix("'s")
        if word in (".", ";", ":") or word in known.prepositions:
            break
        if word[0].isalpha() and not nouns and word not in known.ends_phrase and word not in known.links:
            nouns = word
    return nouns


def _as_included(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """The seized arms included seven rifles; the deployment, which included 2,030 troops."""
    counted, first = phrases[number].counted, phrases[number].amount.first
    if words.word(first - 1) not in ("included", "includes", "include"):
        return None
    for back in range(first - 2, max(first - 9, -1), -1):
        found = predicates().words.at(words.lower, back)
        reading = _fitting(found[1], ("act", "toll"), counted, "object", words, back) if found else None
        if reading is not None:
            return reading
    return None


def _as_toll(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """a death toll of 21; the toll has risen to 21; the number of injured stood at 40."""
    amount, counted = phrases[number].amount, phrases[number].counted
    at, known = amount.first - 1, grammar()
    if words.word(at) == "as" and words.word(at - 1) not in ("given", "put", "estimated"):
        return None
    if words.word(at) not in _TOLL_LINKS and words.word(at) not in known.forms_of_be:
        return None
    for back in range(at, max(at - _FAR, -1), -1):
        word = words.lower[back]
        if word in (".", ";", ":", "(", ")") or (back < at and word[0].isdigit()):
            return None
        found = predicates().words.before(words.lower, back + 1)
        if found is None:
            continue
        reading = _fitting(found[1], ("toll",), counted, "toll", words, found[0])
        if reading is not None:
            return reading
    return None


_TOLL_LINKS = frozenset(
    {
        "of",
        "to",
        "at",
        "number",
        "numbered",
        "numbering",
        "reached",
        "hit",
        "reaches",
        ":",
        "passed",
        "by",
        "as",
    }
)


def _strong(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """a 2,030-strong contingent: the size of a force."""
    at = phrases[number].amount.end
    if words.word(at) == "-" and words.word(at + 1) == "strong":
        group = predicates().groups.get("deployed")
        if group is not None:
            return Happened(group, "strong", "strong", at + 1)
    return None


def _as_times(words: Words, phrases: Sequence[Phrase], number: int) -> Happened | None:
    """shot 11 times; hitting the man four times."""
    amount, counted = phrases[number].amount, phrases[number].counted
    if counted.kinds != ("time",):
        return None
    for back in range(amount.first - 1, max(amount.first - 6, -1), -1):
        found = predicates().words.at(words.lower, back)
        group = (
            next((s.predicate for s in found[1] if s.place == "times"), None) if found is not None else None
        )
        if group is not None:
            return Happened(group, "times", words.lower[back], back)
        if words.lower[back] in (",", ";", "(", ")"):
            return None
    return None


_READERS: tuple[Reader, ...] = (
    _strong,
    _as_times,
    _as_event,
    _as_modifier,
    _as_object,
    _as_subject,
    _as_listed_subject,
    _as_included,
    _as_toll,
)


def _carried(words: Words, phrases: Sequence[Phrase], found: list[Happened | None]) -> list[Happened | None]:
    """Give members of a list the verb of their neighbours: damaged 42 offices, 2 roads and 8 bridges."""
    for number in range(1, len(phrases)):
        before = found[number - 1]
        if found[number] is None and before is not None:
            found[number] = _listed_after(words, phrases, number, before)
    for number in range(len(phrases) - 2, -1, -1):
        after = found[number + 1]
        partitive = phrases[number + 1].counted.partitive
        if found[number] is None and after is not None and after.rule.startswith("subject") and not partitive:
            found[number] = _listed(words, phrases, number, number + 1, after)
    return found


def _listed_after(words: Words, phrases: Sequence[Phrase], number: int, before: Happened) -> Happened | None:
    """Carry a verb on to the next object, or over "as well as" from a subject."""
    if before.rule.startswith("object"):
        return _listed(words, phrases, number - 1, number, before)
    first = phrases[number].amount.first
    counted = phrases[number].counted
    if tuple(words.lower[max(first - 3, 0) : first]) == ("as", "well", "as") and _takes(
        before.predicate, counted
    ):
        return Happened(before.predicate, "object.list", before.word, before.at)
    return None


def _listed(
    words: Words, phrases: Sequence[Phrase], first: int, second: int, known: Happened
) -> Happened | None:
    """Return what is known of one of two neighbours for the other, when a list joins them."""
    if not _only_list_between(words, phrases[first].counted.end, phrases[second].amount.first):
        return None
    base = known.rule.partition(".")[0]
    counted = phrases[second if base == "object" else first].counted
    if counted.kinds and not _takes(known.predicate, counted):
        return None
    return Happened(known.predicate, f"{base}.list", known.word, known.at)


def _only_list_between(words: Words, start: int, end: int) -> bool:
    """Whether nothing but a list's comma or "and" and plain nouns stand between two counts."""
    if start >= end or end - start > 12:
        return start == end
    known = grammar()
    joined = False
    for at in range(start, end):
        word = words.lower[at]
        joined = joined or word in _LIST_SIGNS or word == "well"
        if word in _LIST_SIGNS or word in ("as", "well", "a", "an", "the", "another", "including"):
            continue
        if (
            word in known.auxiliaries
            or word in known.pronouns
            or word in known.relatives
            or word in known.modals
        ):
            return False
        said = predicates().words.at(words.lower, at)
        if said is not None and any(s.place in ("act", "does", "state") for s in said[1]):
            return False
        if not (word[0].isalpha() or word == "-"):
            return False
    return joined


def _past_insertion(words: Words, at: int) -> int:
    """Step over ", including two children," or "and their crew" between a subject and its verb."""
    if words.word(at) == "and" and words.word(at + 1) in ("their", "its", "his", "her"):
        return at + 3
    if words.word(at) != "," and words.word(at) not in ("including",):
        return at
    inner = at + 1 if words.word(at) == "," else at
    if words.word(inner) not in (
        "including",
        "among",
        "all",
        "most",
        "mostly",
        "some",
        "many",
        "one",
        "both",
    ):
        return at
    for ahead in range(inner + 1, min(inner + 14, len(words))):
        if words.lower[ahead] == ",":
            return ahead + 1
    return at


def _fitting(
    senses: Sequence[Sense], places: Sequence[Place], counted: Counted, rule: str, words: Words, at: int
) -> Happened | None:
    for sense in senses:
        alone = sense.place == "toll" and not counted.kinds and not counted.noun
        if sense.place in places and (alone or _takes(sense.predicate, counted)) and _nearby(words, sense):
            return Happened(sense.predicate, rule, words.word(at), at)
    return None


def _nearby(words: Words, sense: Sense) -> bool:
    """Whether the sentence holds a word without which the verb would say something else."""
    near = sense.predicate.near
    return not sense.needs_near or any(word in near for word in words.lower)


def _takes(predicate: Predicate, counted: Counted) -> bool:
    """Whether a group can count these nouns; a bare number counts what the group means by itself."""
    if not counted.kinds:
        return predicate.takes[0] == ("*" if counted.noun else "person")
    line = counted_nouns().line
    if predicate.takes[0] == "*":
        return line(counted.kinds[0])[-1] != "person"
    return all(any(wide in predicate.takes for wide in line(kind)) for kind in counted.kinds)
