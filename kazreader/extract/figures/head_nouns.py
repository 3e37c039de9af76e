"""Decide which noun heads a phrase without a known one, and what "and" or "of" adds to a known one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.inflection import base_of, is_past
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import predicates

_NO_NOUNS = frozenset(
    {
        *("other", "others", "more", "less", "fewer", "of", "further", "additional"),
        *("else", "each", "apiece", "here", "there"),
    }
)


def is_number(word: str) -> bool:
    return word[:1].isdecimal() or word in number_words().words


def members_of(words: Words, end: int) -> tuple[list[str], int]:
    """Return what the members are of: members of the security forces are security forces."""
    for at in range(end + 1, min(end + 5, len(words))):
        found = counted_nouns().words.at(words.lower, at)
        if found is not None:
            return [found[1].kind], found[0]
    return ["member"], end


def unknown_noun(words: Words, start: int, end: int, names: Sequence[str]) -> tuple[str, int]:
    """Take the first plural of an unknown phrase as its head; without one there is no noun."""
    single = ""
    for at in range(start, end):
        word = words.lower[at]
        if (
            word[0].isalpha()
            and not word.endswith("ly")
            and word not in _NO_NOUNS
            and word not in _no_nouns()
            and not (is_past(word) and base_of(word) != word)
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


def listed(words: Words, end: int, kinds: list[str]) -> tuple[int, list[str]]:
    """Add the second noun of "women and children" when no number or article of its own precedes it."""
    if not kinds or words.word(end) not in ("and", "or", "&"):
        return end, []
    at = end + 1
    for _ in range(3):
        found = counted_nouns().words.at(words.lower, at)
        if found is not None:
            line = counted_nouns().line
            same_root = line(found[1].kind)[-1] == line(kinds[0])[-1]
            last, more = listed(words, found[0], [found[1].kind]) if same_root else (end, [])
            return (last, [found[1].kind, *more]) if same_root else (end, [])
        word = words.word(at)
        if is_number(word) or not word[:1].isalpha():
            return end, []
        if word in grammar().ends_phrase or predicates().words.at(words.lower, at):
            return end, []
        at += 1
    return end, []
