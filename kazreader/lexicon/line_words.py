"""Words by which a line is told to be running text or part of a page."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.model import LexiconError


@cache
def words(purpose: str) -> frozenset[str]:
    """Return the words of a list, in lower case.

    Raises LexiconError when a list is no list of words.
    """
    found: set[str] = set()
    for path, lists in files.toml_tables("line_words"):
        entries = lists.get(purpose, [])
        if not isinstance(entries, list) or not all(isinstance(e, str) and e for e in entries):
            raise LexiconError(f"{path}: {purpose} must be a list of words, none of them empty.")
        found.update(entry.casefold() for entry in entries)
    return frozenset(found)


@cache
def as_written(purpose: str) -> frozenset[str]:
    """Return the words of a list as lines write them: also capitalised, and before a comma or full stop."""
    forms = {form for word in words(purpose) for form in (word, word.capitalize())}
    return frozenset(form + mark for form in forms for mark in ("", ".", ","))
