"""Words that distinguish running text from parts of a page."""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeAlias, get_args

from kazreader.lexicon import files

Purpose: TypeAlias = Literal[
    "small", "unfinished", "reader", "site", "said", "page", "outlet", "no_place", "domain", "pronoun",
    "reports", "in_credit", "opens_credit", "behind_name", "byline", "in_name", "writes", "is_writer",
    "order", "in_outlet", "section",
]  # fmt: skip
"What the words of a list are for, as data/line_words.toml explains."


@cache
def words(purpose: Purpose) -> frozenset[str]:
    """Return the words of a list, in lower case.

    Raises LexiconError when a file names an unknown list or a word is not in small letters.
    """
    found: set[str] = set()
    for table in files.tables("line_words"):
        table.only(get_args(Purpose))
        found.update(table.words(purpose))
    return frozenset(found)


@cache
def as_written(purpose: Purpose) -> frozenset[str]:
    """Return the words of a list as lines have them: also capitalised, and before a comma or full stop."""
    forms = {form for word in words(purpose) for form in (word, word.capitalize())}
    return frozenset(form + mark for form in forms for mark in ("", ".", ","))
