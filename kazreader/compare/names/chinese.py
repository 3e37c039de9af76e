"""Whether two names are one Chinese name, in two ways to write it in letters: Zhang Qifeng, Chang Ch'i-feng.

One must be in Pinyin and the other what Wade and Giles make of it, word by word; each word must be made of
syllables of the language. Two names in one of the systems are never joined here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_SYLLABLE = (
    r"(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|iung|uang|ang|eng|ing|ong|ung|ian|ien|iao|uan|uai|ueh|ieh|uei|an|en|in|un|ai|ei|ao|ou|ia|ie|iu"
    r"|ua|uo|ui|ue|ih|eh|a|e|i|o|u)"
)
_WORD = re.compile(rf"{_SYLLABLE}(?:{_SYLLABLE}){{0,2}}")
_INITIALS = re.compile(r"zh|ch|sh|[jqxzcdbgr](?=[aeiou])")
"Of Pinyin; g and r also end a syllable."
_GILES = dict.fromkeys(("zh", "j", "q"), "ch") | dict.fromkeys(("z", "c"), "ts")
_GILES |= {"x": "hs", "d": "t", "b": "p", "g": "k", "r": "j"}
_FINALS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"tz", "ts"),
        (r"ss(?=u)", "s"),
        (r"(?<=[iue])h(?![aeiou])", ""),
        (r"ien", "ian"),
        (r"uei", "ui"),
        (r"ong", "ung"),
        (r"(?<=ts)u(?!n)|(?<=ts)i", "u"),
    )
)
"Of both systems, in the letters of one of them."
_LONGEST_FAMILY, _SHORTEST_GIVEN = 6, 4
"Letters of the two words; shorter ones are alike by chance."


def one_in_chinese(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names of two words, the family's first, are one in two systems."""
    if len(a) != 2 or len(b) != 2 or max(len(a[0]), len(b[0])) > _LONGEST_FAMILY:
        return False
    if min(len(a[1]), len(b[1])) < _SHORTEST_GIVEN or not all(map(_WORD.fullmatch, (*a, *b))):
        return False
    return _carries_over(a, b) or _carries_over(b, a)


def key(first: str, last: str) -> tuple[str, str, str]:
    """Return a key that a name shares with itself in the other system."""
    return "chinese", _finals(_giles(first)), _finals(_giles(last))[:3]


def _carries_over(pinyin: Sequence[str], other: Sequence[str]) -> bool:
    return all(_finals(_giles(x)) == _finals(y) for x, y in zip(pinyin, other, strict=True))


@lru_cache(maxsize=20_000)
def _giles(word: str) -> str:
    return _INITIALS.sub(lambda initial: _GILES.get(initial.group(), initial.group()), word)


@lru_cache(maxsize=20_000)
def _finals(word: str) -> str:
    for pattern, letters in _FINALS:
        word = pattern.sub(letters, word)
    return word
