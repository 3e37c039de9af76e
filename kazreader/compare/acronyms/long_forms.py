"""How two long forms of an acronym relate: the same words, one shortened, akin, or unrelated."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from kazreader.compare.phonetics import plain

_SMALL_WORDS = frozenset(
    ["a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "de", "la", "du", "des"]
)
_WORD = re.compile(r"[^\W\d_]+")
_BRITISH = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("our", "or"),
    ("tre", "ter"),
    ("ence", "ense"),
    ("mme", "m"),
)
_LONG_WORD = 5
"Letters of a word above which its ae and oe are British spellings: haemolytic, oedema."


class Kinship(Enum):
    """How the words of two long forms overlap."""

    SAME = "same"
    "The same words, apart from number and case."
    RESPELLED = "respelled"
    "The same words, in British and in American spelling."
    SHORTENED = "shortened"
    "One leaves out words at an end and has two or more left."
    AKIN = "akin"
    "At least half of the words of the shorter one are in the other."
    STRANGE = "strange"


@lru_cache(maxsize=10_000)
def words_of(long_form: str) -> tuple[str, ...]:
    """Return the content words of a long form in American spelling, without plural endings."""
    return tuple(_american(word) for word in _as_written(long_form))


@lru_cache(maxsize=10_000)
def _as_written(long_form: str) -> tuple[str, ...]:
    """Return the content words without plural endings, as the report spells them."""
    found = (plain(word) for word in _WORD.findall(long_form.replace("’s", "").replace("'s", "")))
    return tuple(
        word[:-1] if word.endswith("s") and not word.endswith("ss") else word
        for word in found
        if word and word not in _SMALL_WORDS
    )


def kinship(a: str, b: str) -> Kinship:
    """Return how two long forms relate; the order does not matter."""
    short, long = sorted((words_of(a), words_of(b)), key=len)
    if short == long:
        return Kinship.SAME if _as_written(a) == _as_written(b) else Kinship.RESPELLED
    if len(short) > 1 and (long[: len(short)] == short or long[-len(short) :] == short):
        return Kinship.SHORTENED
    common = len(set(short) & set(long))
    return Kinship.AKIN if 2 * common >= len(short) and common else Kinship.STRANGE


def _american(word: str) -> str:
    if len(word) > _LONG_WORD:
        word = word.replace("ae", "e").replace("oe", "e")
    for british, american in _BRITISH:
        if word.endswith(british):
            return word[: -len(british)] + american
    return word
