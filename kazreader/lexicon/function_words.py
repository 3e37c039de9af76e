"""Words without content of their own, in lower case."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files


@cache
def function_words() -> frozenset[str]:
    """Return the words that two sentences may share without sharing anything."""
    return frozenset(word.casefold() for word in files.lines("function_words"))
