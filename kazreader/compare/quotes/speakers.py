"""Whether two outlets cite the same speaker, by the names they write."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz

from kazreader.compare.phonetics import sound
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.names import name_words
from kazreader.lexicon.speech import speech

_WORD = re.compile(r"[^\W\d_]+(?:\s?[’'–-]\s?[^\W\d_]+)*")
_HYPHEN = re.compile(r"\s?[’'–-]\s?")
_BELONGS = frozenset({"of", "from", "at", "with"})
_INITIAL = re.compile(r"\b[^\W\d_]\.\s?")
_ALIKE = 70
"The least ratio of equal letters of two spellings of a family name; Qusani and Qasani have 83."


class Sameness(StrEnum):
    """How two speakers relate."""

    SAME = "same"
    UNKNOWN = "unknown"
    "One has no name: a spokesman, the police, nobody."
    OTHER = "other"


@lru_cache(maxsize=10_000)
def same_speaker(one: str | None, other: str | None) -> Sameness:
    """Return how two speakers, as written, relate."""
    a, b = person(one), person(other)
    if not a or not b:
        return Sameness.SAME if _offices(one) & _offices(other) else Sameness.UNKNOWN
    if min(len(a), len(b)) == 1:
        return Sameness.SAME if set(a) & set(b) or _alike(a[-1], b[-1]) else Sameness.OTHER
    parts = _divided(a), _divided(b)
    if parts[0] <= parts[1] or parts[1] <= parts[0]:
        return Sameness.SAME
    given = any(_one_given_name(x, y) for x in a[:-1] for y in b[:-1])
    given = given or (a[-1] == b[-1] and _alike_inside(a[0], b[0]))
    one_family = _alike(a[-1], b[-1]) or _alike_inside(a[-1], b[-1])
    return Sameness.SAME if given and one_family else Sameness.OTHER


def _divided(parts: tuple[str, ...]) -> frozenset[str]:
    """Return the parts of a name, split at hyphens: Ada Lund-Weil, Ada Lund Weil."""
    return frozenset(piece for part in parts for piece in part.split("-"))


def _one_given_name(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one) or _alike(one, other) or one in _forms(other)


def _forms(given: str) -> frozenset[str]:
    return name_words().given.get(given, frozenset())


@lru_cache(maxsize=4096)
def person(speaker: str | None) -> tuple[str, ...]:
    """Return the parts of a person's name in lower case, the family name last; () for a speaker without name.

    Titles, offices and bodies are not names: "the Interior Ministry" and "Another witness" give ().
    """
    if speaker is None:
        return ()
    words = _WORD.findall(_INITIAL.sub("", speaker).replace("’s ", " ").replace("'s ", " "))
    bodies, titles = name_words().bodies, name_words().titles
    words = words[: _end_of_name(words, bodies | titles)]
    if any(word.casefold() in bodies for word in words[-2:]):
        return ()
    named = []
    for word in reversed(words):
        if not word[:1].isupper():
            break
        named.append(_HYPHEN.sub("-", word.casefold()))
    parts = tuple(
        w for w in reversed(named) if w not in titles and w not in speech().collectives and len(w) > 1
    )
    article = bool(words) and words[0].casefold() in ARTICLES
    described = len(words) > len(parts) + 1  # "a weeping Lund" is Lund, "the Kremlin" is nobody
    return () if article and len(parts) < 2 and not described else parts


def _end_of_name(words: Sequence[str], offices: Set[str]) -> int:
    """Return how many words precede an affiliation: Ada Lund | of the Harbour Board."""
    for at, word in enumerate(words):
        before = words[max(at - 2, 0) : at]
        if word in _BELONGS and len(before) > 1 and all(one[0].isupper() for one in before):
            return at if offices.isdisjoint(map(str.casefold, before)) else len(words)
    return len(words)


def _alike(one: str, other: str) -> bool:
    return sound(one) == sound(other) or (one[:1] == other[:1] and fuzz.ratio(one, other) >= _ALIKE)


def _alike_inside(one: str, other: str) -> bool:
    """Whether two names are similar whatever they begin with (Renn, Wren)."""
    return fuzz.ratio(one, other) >= _ALIKE


@lru_cache(maxsize=4096)
def _offices(speaker: str | None) -> frozenset[str]:
    """Return the titles in a speaker's name: "the Kazakh president" and "President X" share one."""
    return frozenset(_WORD.findall((speaker or "").casefold())) & name_words().titles
