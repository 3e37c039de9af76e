"""Words that are nearly the searched one: one slip in a short word, two in a longer one.

A slip is a letter too many, missing, wrong, or two neighbours swapped. Numbers and words of one or two
letters are never taken for others.
"""

from __future__ import annotations

from collections.abc import Sequence

_LONG = 6
"Letters from which on a word may have two slips."
_SHORTEST = 3


def slips(word: str) -> int:
    """Return how many slips are forgiven in a word."""
    if len(word) < _SHORTEST or any(c.isdigit() for c in word):
        return 0
    return 1 if len(word) < _LONG else 2


def near(word: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
    """Return the word itself and the words of the vocabulary that are nearly it, in alphabetical order."""
    forgiven = slips(word)
    if not forgiven or not vocabulary:
        return (word,)
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    found = extract(word, vocabulary, scorer=OSA.distance, score_cutoff=forgiven, limit=None)
    return (word, *sorted({spelling for spelling, _, _ in found} - {word}))
