"""Stems and synonyms, to match different wordings of one thing.

A stem is no word: "planned", "plans" and "planning" share one, as do "organise" and "organize". Two words
with one stem usually, not always, have one meaning; nothing depends on a single one.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, lru_cache

from kazreader.lexicon import files
from kazreader.lexicon.inflection import base_of
from kazreader.model.grouped import sets
from kazreader.model.named_tuple import NamedTuple

_KEPT = 50_000
"Size of the caches: about as many words as a large folder has."


class _Ending(NamedTuple):
    """An ending, the minimum length of the stem, and what replaces the ending."""

    letters: str
    left: int
    then: str | None
    "None: nothing, and a doubled last letter is made single."


_ENDINGS = {
    "s": (
        _Ending("ations", 4, ""),
        _Ending("ates", 4, ""),
        _Ending("ions", 5, ""),
        _Ending("ings", 3, None),
        _Ending("ies", 3, "y"),
        _Ending("es", 3, None),
        _Ending("s", 3, None),
    ),
    "n": (_Ending("ation", 4, ""), _Ending("ion", 5, "")),
    "g": (_Ending("ating", 4, ""), _Ending("ing", 3, None)),
    "d": (_Ending("ated", 4, ""), _Ending("ied", 3, "y"), _Ending("ed", 3, None)),
    "e": (_Ending("ate", 4, ""), _Ending("e", 3, None)),
    "y": (_Ending("edly", 3, None), _Ending("ly", 3, None)),
}
"By the last letter; the first that fits counts: a station is no state."
_SHORTEST = 3
"Minimum length of a stem before a doubled last letter is made single."
_LONG = 5
"Minimum length of a stem whose British ending is replaced by the American one: realis, colour."
_AMERICAN = {"is": "iz", "our": "or"}
_BRITISH = tuple(_AMERICAN)


@lru_cache(maxsize=_KEPT)
def stem(word: str) -> str:
    """Return the stem of a word in lower case, so that "weighs" matches "weighing"."""
    bare = _without_ending(word.lower())
    if bare.endswith(_BRITISH) and len(bare) >= _LONG:
        british = next(filter(bare.endswith, _BRITISH))
        bare = bare.removesuffix(british) + _AMERICAN[british]
    return bare


@lru_cache(maxsize=_KEPT)
def meaning(word: str) -> str:
    """Return a key shared by a word and its synonyms: the stem of the first of them."""
    return meaning_of(stem(base_of(word.lower())))


def meaning_of(bare: str) -> str:
    """Return the meaning of a stem."""
    return _first_of().get(bare, bare)


def stems_of(meant: str) -> Collection[str]:
    """Return the stems of all words with this meaning."""
    return _all_of().get(meant, (meant,))


@cache
def _first_of() -> dict[str, str]:
    """Map the stem of each word of data/synonyms.txt to the stem of the first word on its line."""
    found: dict[str, str] = {}
    for line in files.lines("synonyms"):
        first, *others = map(stem, line.lower().split())
        found.update(dict.fromkeys(others, first))
    return found


@cache
def _all_of() -> dict[str, frozenset[str]]:
    """Map the first stem of each line of synonyms to all stems of the line."""
    pairs = [(first, other) for other, first in _first_of().items()]
    return sets((*((first, first) for first, _ in pairs), *pairs))


def _without_ending(word: str) -> str:
    if word.endswith("ss"):
        return _undoubled(word)
    for ending, least, then in _ENDINGS.get(word[-1:], ()):
        left = len(word) - len(ending)
        if left >= least and word.endswith(ending):
            return _undoubled(word[:left]) if then is None else word[:left] + then
    return _undoubled(word)


def _undoubled(bare: str) -> str:
    """Return "plan" for "plann", and "kil" for "kill" as for "killing"."""
    return bare[:-1] if len(bare) > _SHORTEST and bare[-1] == bare[-2] else bare
