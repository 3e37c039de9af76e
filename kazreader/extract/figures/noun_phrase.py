"""Read the noun phrase behind an amount: its nouns, their classes, the names before them, where it ends.

Only the phrase is read here. What happened to the counted is `happened`'s question.
"""

from __future__ import annotations

from kazreader.extract.figures.head_nouns import is_number, listed, members_of, unknown_noun
from kazreader.extract.figures.phrase import QUOTES, Phrase
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.inflection import plural
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import Sense
from kazreader.model.record import Record

_OPENING = 4
"Words that may open a sentence before its number: of these, some 300."
_ARE = frozenset({"are", "were"})
_HERE = frozenset({"here", "there"})
_POINTING = frozenset({"them", "whom", "which", "these", "those"})
_NO_PARTS = frozenset(
    {"strong", "plus", "time", "way", "odd", "fold", "year", "day", "something", "man", "old"}
)
"Words behind a number and a hyphen that are no parts of the thing named next."


class Counted(Record):
    """The noun phrase of an amount."""

    end: int
    "The word behind the phrase."
    kinds: tuple[str, ...]
    "Classes of the nouns, widest reading of a list such as women and children; empty: no known noun."
    noun: str
    "The head noun in lower case; empty where none follows the number."
    state: tuple[Sense, ...] = ()
    'What a participle before the noun says ("12 wounded civilians").'
    others: bool = False
    "Whether it counts the others beside some already named."
    partitive: bool = False
    'Whether it counts some of a known whole ("five of them").'
    singular: bool = False
    before: str = ""
    "Class of the things that the number before counts, where no noun stands here."
    breakdown: bool = False
    "Whether it breaks down the count just before it: three charges, two counts of theft and one of fraud."
    of_them: bool = False
    'Whether it points back to whom it counts ("five of whom").'
    described: bool = False
    'Whether a verb says who they are ("14 were Spaniards"), so that no other tells what happened to them.'
    names: tuple[str, ...] = ()
    'Names before the noun, nations by their country ("12 Somali pirates").'


def counted_by(words: Words, amount: Amount) -> Counted:
    """Return the noun phrase that follows an amount."""
    if (amount.form == "none" and words.lower[amount.number] != "no") or _is_no_one(words, amount):
        return Counted(amount.end, ("person",), "", singular=True)
    if (compound := _compound(words, amount)) is not None:
        return compound
    if words.word(amount.end) in _ARE and (described := _described(words, amount)) is not None:
        return described
    at = _skip_quotes(words, amount.end)
    if words.word(at) in _HERE:
        return Counted(amount.end, (), "")
    partitive = False
    if (
        amount.first <= _OPENING
        and words.word(0) == "of"
        and words.word(1) in _POINTING
        and words.word(2) == ","
    ):
        return Counted(amount.end, (), "", partitive=True, of_them=True)
    if words.word(at) == "of":
        if words.word(at + 1) in _POINTING and words.word(at + 2) != "who":
            return _of_them(words, at + 2)
        chosen = words.word(at + 1) in ("the", "its", "their", "his", "her")
        partitive = is_number(words.word(at + 1 + chosen))
        at += 2 if chosen else 1
        while partitive and (is_number(words.word(at)) or words.word(at) == "-"):
            at += 1
    return _phrase(words, at, amount.end, partitive=partitive)


def _described(words: Words, amount: Amount) -> Counted | None:
    """Return the people whom a number that stands alone is said to be: 14 were Spaniards, 23 are children."""
    if words.word(amount.end + 1) in ARTICLES:
        return None
    counted = _phrase(words, amount.end + 1, amount.end + 1, partitive=False)
    people = counted.kinds and counted_nouns().line(counted.kinds[0])[-1] == "person"
    return counted._replace(described=True) if people and not counted.state else None


def _of_them(words: Words, at: int) -> Counted:
    """Return what "six of them" counts: six of them children; five of those flights."""
    noun = at + (words.word(at) == "were" and words.word(at - 1) == "whom")
    known = counted_nouns().words.at(words.lower, noun)
    if known is None:
        return Counted(at, (), "", partitive=True, of_them=True)
    return Counted(known[0], (known[1].kind,), words.lower[known[0] - 1], partitive=True, of_them=True)


def _compound(words: Words, amount: Amount) -> Counted | None:
    """Return what a compound counts: an eight-car train has eight cars, a 410-bed hospital 410 beds."""
    at = amount.end + 1
    glued = words.word(amount.end) == "-" and words.touches(amount.end) and words.touches(at)
    noun = words.word(at)
    if not glued or not noun.isalpha() or noun in _NO_PARTS or not words.word(at + 1)[:1].isalpha():
        return None
    known = counted_nouns().words.at(words.lower, at)
    kinds = (known[1].kind,) if known is not None and known[0] == at + 1 else ()
    return Counted(at + 1, kinds, plural(noun))


def _is_no_one(words: Words, amount: Amount) -> bool:
    return amount.form == "none" and words.lower[amount.end - 1] == "one"


def _phrase(words: Words, at: int, start: int, *, partitive: bool) -> Counted:
    read = Phrase(words, start, at)
    read.read()
    kinds, noun, end = read.kinds, read.noun, read.end
    if not kinds:
        noun, end = unknown_noun(words, start, end, read.names)
        kinds = ["person"] if read.names and noun and _is_people(words, end - 1) else []
    if kinds == ["member"] and words.word(end) == "of":
        kinds, end = members_of(words, end)
    end, more = listed(words, end, kinds)
    names = () if read.several else tuple(read.names)
    return Counted(
        end, tuple(kinds + more), noun, read.state, read.others, partitive, read.singular, names=names
    )


def _is_people(words: Words, at: int) -> bool:
    """Whether a nation's word stands for its people: seven Thais, seven Japanese."""
    return words.written[at] in nations().people and words.lower[at].endswith(("s", "ese", "ish", "ch"))


def _skip_quotes(words: Words, at: int) -> int:
    while words.word(at) in QUOTES and at < len(words):
        at += 1
    return at
