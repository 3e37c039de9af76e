"""The small words by which languages are told apart."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files


@cache
def small_words() -> dict[str, frozenset[str]]:
    """Return the small words of every language, by ISO 639-1 code.

    Raises LexiconError when a word is not in small letters.
    """
    found: dict[str, frozenset[str]] = {}
    for table in files.tables("languages"):
        for code in table:
            found[code] = found.get(code, frozenset()).union(table.words(code))
    return found
