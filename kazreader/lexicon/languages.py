"""The small words by which languages are told apart."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.entries import written


@cache
def small_words() -> dict[str, frozenset[str]]:
    """Return the small words of every language, by ISO 639-1 code.

    Raises LexiconError when a word is not in small letters.
    """
    found: dict[str, frozenset[str]] = {}
    for path, table in files.toml_tables("languages"):
        for code, words in table.items():
            found[code] = found.get(code, frozenset()) | frozenset(written(path, "", code, words))
    return found
