"""Fuzzy matching of words: one typing error in a short word, two in a longer one.

An error is a letter too many, missing or wrong, or two neighbours swapped. Numbers and words of one or two
letters match exactly only.
"""

from __future__ import annotations

from collections.abc import Sequence

_LONG = 6
"Minimum length of a word with two errors."
_SHORTEST = 3


def slips(word: str) -> int:
    """Return the number of errors allowed in a word."""
    if len(word) < _SHORTEST or any(c.isdigit() for c in word):
        return 0
    return 1 if len(word) < _LONG else 2


def near(word: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
    """Return the word itself and the similar words of the vocabulary, in alphabetical order."""
    forgiven = slips(word)
    if not forgiven or not vocabulary:
        return (word,)
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    found = extract(word, vocabulary, scorer=OSA.distance, score_cutoff=forgiven, limit=None)
    return (word, *sorted({spelling for spelling, _, _ in found} - {word}))
