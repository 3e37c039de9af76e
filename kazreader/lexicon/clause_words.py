"""Small words that build a clause, from data/clause_words.toml."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.entries import only, written


@dataclass(frozen=True, slots=True)
class ClauseWords:
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


@cache
def clause_words() -> ClauseWords:
    """Return the small words; raises LexiconError when a list is unknown or a word not in small letters."""
    found: dict[str, list[str]] = {field.name: [] for field in fields(ClauseWords)}
    for path, table in files.toml_tables("clause_words"):
        only(path, "", table, found)
        for name, words in table.items():
            found[name] += written(path, "", name, words)
    return ClauseWords(**{name: frozenset(words) for name, words in found.items()})
