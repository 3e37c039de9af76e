"""Words that say nothing about what a sentence is about, from data/common_words.txt."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files


@cache
def common_words() -> frozenset[str]:
    """Return them in lower case."""
    return frozenset(word.lower() for word in files.lines("common_words"))
