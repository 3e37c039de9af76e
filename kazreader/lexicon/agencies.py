"""Names under which agencies and outlets sign their reports."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files, line_words

_LONGEST_FORM = 40


@cache
def _names() -> frozenset[str]:
    return frozenset(files.lines("agencies"))


def is_agency(words: str) -> bool:
    """Whether the words are a known agency or outlet, as written, or several joined by slashes or hyphens."""
    if len(words) > _LONGEST_FORM:
        return False
    if words in _names():
        return True
    parts = [part for chunk in words.split("/") for part in chunk.split("-")]
    return len(parts) > 1 and all(part in _names() for part in parts)


def is_outlet(words: str) -> bool:
    """Whether the words look like an outlet's name: all capitalised, the last one such as News or Gazette."""
    name = words.split()
    capitals = words.istitle() or words.isupper()
    return len(name) > 1 and capitals and name[-1].casefold() in line_words.words("outlet")
