"""Whether two names are transliterations of the same name: Oleksandr Hrytsenko, Alexander Gritsenko.

Letters that transliterations interchange are unified before names are compared. Several words may then differ
a little, since two people hardly have names so close; names with a derived ending (Ivan, Ivana) and names of
bodies do not match.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from kazreader.compare.names.tokens import is_ending
from kazreader.compare.phonetics import VOWELS, consonants, heard
from kazreader.lexicon.names import name_words

_EACH, _ALL = 0.6, 0.75
"The least similarity of each word, and of all on average, if several differ."
_FIRM = 0.7
"The least similarity of the consonants of each: Marta and Maria are two."
_SHORTEST = 4
_ENDINGS = frozenset(("a", "s", "n", "an", "ian", "ova", "eva", "na", "ine", "o", "e", "ina", "ette"))


def key(first: str, last: str) -> tuple[str, str, str]:
    """Return a lookup key that transliterations share: the initial sounds, vowels aside."""
    given = heard(first)[:1]
    begins = consonants(last)[:2].replace("c", "g")
    return "heard", "a" if given in VOWELS else given, begins


def transcribed(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names with equally many words are transliterations of the same name."""
    words = name_words()
    if len(a) != len(b) or len(a) < 2 or not words.bodies.isdisjoint((*a, *b)):
        return False
    changed = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if any(min(len(x), len(y)) < _SHORTEST or _is_ending(x, y) or _stands_apart(x, y) for x, y in changed):
        return False
    if len(changed) == 1:
        return False
    alike = [OSA.normalized_similarity(heard(x), heard(y)) for x, y in changed]
    firm = min(OSA.normalized_similarity(consonants(x), consonants(y)) for x, y in changed)
    return firm >= _FIRM and min(alike) >= _EACH and sum(alike) / len(alike) >= _ALL


def _is_ending(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return is_ending(one, other) or (long.startswith(short) and long[len(short) :] in _ENDINGS)


def _stands_apart(one: str, other: str) -> bool:
    """Whether two words are known to be different: two given names, a distinguishing word, a number."""
    words = name_words()
    known = {one, other} <= words.apart or not words.telling.isdisjoint((one, other))
    return known or one[0].isdigit() or other[0].isdigit()
