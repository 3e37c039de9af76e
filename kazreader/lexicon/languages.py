"""The small words by which languages are told apart."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.model import LexiconError


@cache
def small_words() -> dict[str, frozenset[str]]:
    """Return the small words of every language, by ISO 639-1 code.

    Raises LexiconError when a language has no list of words.
    """
    found: dict[str, frozenset[str]] = {}
    for path, table in files.toml_tables("languages"):
        for code, entries in table.items():
            if not isinstance(entries, list) or not all(isinstance(e, str) and e for e in entries):
                raise LexiconError(f"{path}: {code} must be a list of words, none of them empty.")
            found[code] = found.get(code, frozenset()) | frozenset(entries)
    return found
