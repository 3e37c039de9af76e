"""Words without their endings, and words that say the same: how two wordings of one thing meet.

A stem is no word: "planned", "plans" and "planning" have one, and so have "organise" and "organize". Two
words with one stem are mostly, not always, of one meaning; nothing rests on a single one.
"""

from __future__ import annotations

from functools import cache, lru_cache

from kazreader.lexicon import files
from kazreader.lexicon.inflection import base_of

_ION = ("ions", "ion")
_LONG_ENDINGS = ("ations", "ation", "ating", "ated", "ates", "ate")
_ENDINGS = ("ings", "ing", "edly", "ied", "ies", "ed", "es", "ly", "s", "e")
_TO_Y = ("ied", "ies")
_SHORTEST, _SHORTEST_OF_LONG = 3, 4
"Letters that are left: a station is no state."
_LONG = 5
"Letters of a stem whose British ending is written the American way: realis, colour."
_AMERICAN = {"is": "iz", "our": "or"}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word in lower case without its ending, so that "weighs" meets "weighing"."""
    bare = _without_ending(word.lower())
    for ending, other in _AMERICAN.items():
        if len(bare) >= _LONG and bare.endswith(ending):
            bare = bare.removesuffix(ending) + other
    return bare


@lru_cache(maxsize=20_000)
def meaning(word: str) -> str:
    """Return what stands for a word and all words that say the same: the stem of the first of them."""
    return meaning_of(stem(base_of(word.lower())))


def meaning_of(bare: str) -> str:
    """Return the meaning of a word of which only the stem is known."""
    return _first_of().get(bare, bare)


@cache
def _first_of() -> dict[str, str]:
    """Return for the stem of each word of data/synonyms.txt the stem of the first word on its line."""
    found: dict[str, str] = {}
    for line in files.lines("synonyms"):
        first, *others = map(stem, line.lower().split())
        found.update(dict.fromkeys(others, first))
    return found


def _without_ending(word: str) -> str:
    for ending in _LONG_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_OF_LONG:
            return word.removesuffix(ending)
    for ending in _ION:
        if word.endswith(ending) and len(word) - len(ending) > _SHORTEST_OF_LONG:
            return word.removesuffix(ending)
    for ending in _ENDINGS:
        left = len(word) - len(ending)
        if left >= _SHORTEST and word.endswith(ending) and not word.endswith("ss"):
            bare = word[:left]
            return bare + "y" if ending in _TO_Y else _undoubled(bare)
    return _undoubled(word)


def _undoubled(bare: str) -> str:
    """Return "plan" for "plann", and "kil" for "kill" as for "killing"."""
    return bare[:-1] if len(bare) > _SHORTEST and bare[-1] == bare[-2] else bare
