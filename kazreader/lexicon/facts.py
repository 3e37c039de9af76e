"""The words of single facts: kinds of causes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files


@cache
def cause_words() -> Mapping[str, str]:
    """Return a word of a cause, in small letters, to the first word of its line; the user's lines too.

    Raises LexiconError for wrong names and words.
    """
    found: dict[str, str] = {}
    for table in files.tables("facts"):
        table.only(("causes",))
        causes = table.table("causes")
        causes.only(("lines",))
        found |= {word: line[0] for line in causes.lines("lines") for word in line}
    return found
