"""Read what is counted: the nouns behind an amount, their classes, and where the phrase ends.

Only the noun phrase is read here. What happened to the counted is `happened`'s question.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.nations import nations
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import Sense, predicates

_QUOTES = frozenset("“”\"'‘’`")
_LONGEST = 7
_INCLUDES = frozenset({"included", "includes", "include", "comprised", "comprises", "comprise"})
_OTHERS = frozenset({"other", "others", "further", "additional"})
_NO_NOUNS = frozenset(
    {"other", "others", "more", "less", "fewer", "of", "further", "additional", "else", "each", "apiece"}
)


class Counted(NamedTuple):
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
    names: tuple[str, ...] = ()
    'Names before the noun, nations by their country ("12 Somali pirates").'


class Phrase(NamedTuple):
    """An amount with its noun phrase, as one of the counts of a sentence."""

    amount: Amount
    counted: Counted


def phrases_of(words: Words, found_amounts: Sequence[Amount]) -> list[Phrase]:
    """Return the counts of a sentence, in order; of "3 French and 4 Dutch sailors" all are sailors."""
    counts = [amount for amount in found_amounts if amount.counts and amount.low == int(amount.low)]
    found = [Phrase(amount, counted_by(words, amount)) for amount in counts]
    for number in range(len(found) - 2, -1, -1):
        counted, following = found[number].counted, found[number + 1]
        joined = words.word(counted.end) in ("and", "or") and counted.end + 1 == following.amount.first
        if joined and counted.names and not counted.kinds and following.counted.names:
            named = counted._replace(kinds=following.counted.kinds, noun=following.counted.noun)
            found[number] = Phrase(found[number].amount, named)
    return _with_breakdowns(words, _with_class_before(found))


def _with_breakdowns(words: Words, found: list[Phrase]) -> list[Phrase]:
    """Return the counts; one that follows a larger one of its class over a comma is a part of it."""
    told = found[:1]
    for before, phrase in pairwise(found):
        beside = words.word(before.counted.end) == "," and before.counted.end + 1 == phrase.amount.first
        kinds = set(phrase.counted.kinds)
        same = bool(kinds) and (kinds == set(before.counted.kinds) or before.counted.kinds == ("person",))
        smaller = phrase.amount.high < before.amount.low
        parted = phrase.counted._replace(breakdown=True) if beside and same and smaller else phrase.counted
        told.append(Phrase(phrase.amount, parted))
    return told


def _with_class_before(found: list[Phrase]) -> list[Phrase]:
    """Return the counts, each without a noun with the class of the things counted before it."""
    kind, told = "", []
    for amount, counted in ((phrase.amount, phrase.counted) for phrase in found):
        if counted.kinds:
            kind = counted.kinds[0]
        elif not counted.noun and kind and counted_nouns().line(kind)[-1] != "person":
            counted = counted._replace(before=kind)
        told.append(Phrase(amount, counted))
    return told


def counted_by(words: Words, amount: Amount) -> Counted:
    """Return the noun phrase that follows an amount."""
    if (amount.form == "none" and words.lower[amount.number] != "no") or _is_no_one(words, amount):
        return Counted(amount.end, ("person",), "", singular=True)
    at = _skip_quotes(words, amount.end)
    partitive = others = False
    if words.word(at) == "of":
        if words.word(at + 1) in ("them", "whom", "which", "these", "those"):
            return Counted(at + 2, (), "", partitive=True)
        chosen = words.word(at + 1) in ("the", "its", "their", "his", "her")
        partitive = chosen and _is_number(words.word(at + 2))
        at += 2 if chosen else 1
    return _phrase(words, at, amount.end, partitive, others)


def _is_number(word: str) -> bool:
    return word[:1].isdecimal() or word in number_words().words


def _is_no_one(words: Words, amount: Amount) -> bool:
    return amount.form == "none" and words.lower[amount.end - 1] == "one"


def _phrase(words: Words, at: int, start: int, partitive: bool, others: bool) -> Counted:
    nouns, ends_phrase = counted_nouns().words, grammar().ends_phrase
    state: tuple[Sense, ...] = ()
    kinds: list[str] = []
    noun, end, limit, singular = "", at, at + _LONGEST, False
    names: list[str] = []
    several = False
    while at < len(words) and at < limit:
        word = words.lower[at]
        if word in _OTHERS:
            others = True
        if word in _QUOTES:
            at += 1
            continue
        if words.capital(at) and not kinds and (name := _named(words, at)):
            names.append(name)
        found = nouns.at(words.lower, at)
        if found is not None:
            at, known = found
            if known.kind != "person" or not kinds:
                kinds, noun, singular = [known.kind], words.lower[at - 1], not known.plural
            end = at
            continue
        said = predicates().words.at(words.lower, at)
        if said is not None and not _modifies(words, said[0], bool(kinds)):
            break
        if not kinds and word in ("and", "or") and _noun_ahead(words, at + 1):
            at, several = at + 1, True
            continue
        if (
            word in ends_phrase
            or word in _calendar()
            or not (word[0].isalpha() or word == "-")
            or (kinds and word != "-")
            or (at > start and (_is_number(word) or word in _INCLUDES))
        ):
            break
        if said is not None:
            state, at = said[1], said[0]
            continue
        at += 1
        if not kinds:
            noun, end = word, at
    if not kinds:
        noun, end = _unknown_noun(words, start, end, names)
        kinds = ["person"] if names and noun and _is_people(words, end - 1) else []
    if kinds == ["member"] and words.word(end) == "of":
        kinds, end = _members_of(words, end)
    end, more = _listed(words, end, kinds)
    names = [] if several else names
    return Counted(end, tuple(kinds + more), noun, state, others, partitive, singular, names=tuple(names))


def _members_of(words: Words, end: int) -> tuple[list[str], int]:
    """Return what the members are of: members of the security forces are security forces."""
    for at in range(end + 1, min(end + 5, len(words))):
        found = counted_nouns().words.at(words.lower, at)
        if found is not None:
            return [found[1].kind], found[0]
    return ["member"], end


def _named(words: Words, at: int) -> str:
    """Return a name before a noun; a nation by its country, so that Thai and Thais are one."""
    word = words.raw(at).replace("’", "'").removesuffix("'s")
    if words.lower[at] in grammar().ends_phrase or words.lower[at] in _calendar() or words.text.isupper():
        return ""
    if any(character.isdecimal() for character in word):
        word = word.removesuffix("s")
    return nations().people.get(word, word).lower()


def _is_people(words: Words, at: int) -> bool:
    """Whether a nation's word stands for its people: seven Thais, seven Japanese."""
    return words.raw(at) in nations().people and words.lower[at].endswith(("s", "ese", "ish", "ch"))


def _noun_ahead(words: Words, at: int) -> bool:
    """Whether a noun follows within three words: "government and private buildings"."""
    for ahead in range(at, min(at + 3, len(words))):
        if counted_nouns().words.at(words.lower, ahead) is not None:
            return True
        word = words.lower[ahead]
        if (
            not word[0].isalpha()
            or word in grammar().ends_phrase
            or predicates().words.at(words.lower, ahead)
        ):
            return False
    return False


@cache
def _calendar() -> frozenset[str]:
    return grammar().weekdays | grammar().months | {"yesterday", "today", "tonight"}


def _modifies(words: Words, end: int, after_noun: bool) -> bool:
    """Whether a word that can say what happened stands before a noun ("12 wounded civilians")."""
    if after_noun:
        return False
    following = words.word(end)
    return following[:1].isalpha() and following not in grammar().ends_phrase and not following.endswith("ly")


def _unknown_noun(words: Words, start: int, end: int, names: Sequence[str]) -> tuple[str, int]:
    """Take the first plural of an unknown phrase as its head; without one there is no noun."""
    single = ""
    for at in range(start, end):
        word = words.lower[at]
        if (
            word[0].isalpha()
            and not word.endswith("ly")
            and word not in _NO_NOUNS
            and word not in _no_nouns()
        ):
            single = single or word
        if word.endswith("s") and not word.endswith(("ss", "'s", "ous", "us", "is")) and len(word) > 3:
            if words.word(at + 1).endswith("s") and at + 1 < end:
                continue
            return word, at + 1
    return single if single not in names else "", start + len(names)


@cache
def _no_nouns() -> frozenset[str]:
    return grammar().links | grammar().ends_phrase


def _listed(words: Words, end: int, kinds: list[str]) -> tuple[int, list[str]]:
    """Add the second noun of "women and children" when no number or article of its own precedes it."""
    if not kinds or words.word(end) not in ("and", "or", "&"):
        return end, []
    at = end + 1
    for _ in range(3):
        found = counted_nouns().words.at(words.lower, at) if at < len(words) else None
        if found is not None:
            line = counted_nouns().line
            same_root = line(found[1].kind)[-1] == line(kinds[0])[-1]
            last, more = _listed(words, found[0], [found[1].kind]) if same_root else (end, [])
            return (last, [found[1].kind, *more]) if same_root else (end, [])
        word = words.word(at)
        if _is_number(word) or not word[:1].isalpha():
            return end, []
        if word in grammar().ends_phrase or predicates().words.at(words.lower, at):
            return end, []
        at += 1
    return end, []


def _skip_quotes(words: Words, at: int) -> int:
    while words.word(at) in _QUOTES and at < len(words):
        at += 1
    return at
