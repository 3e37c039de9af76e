"""Small words that build a clause, from data/clause_words.toml."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.model.record import Record


class ClauseWords(Record):
    """Every word in lower case."""

    pronouns: frozenset[str]
    auxiliaries: frozenset[str]
    common_verbs: frozenset[str]
    breaks: frozenset[str]
    relatives: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    before_dates: frozenset[str]
    openers: frozenset[str]
    persons: frozenset[str]
    in_office: frozenset[str]
    again: frozenset[str]
    back: frozenset[str]
    contrasts: frozenset[str]
    "Lines of mutually exclusive words, except when joined by a slash."


@cache
def clause_words() -> ClauseWords:
    """Return the small words; raises LexiconError when a list is unknown or a word not in small letters."""
    found = files.lists("clause_words", ClauseWords._fields)
    return ClauseWords(**{name: frozenset(words) for name, words in found.items()})
