"""Small words that build a clause, from data/clause_words.toml."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from kazreader.lexicon import files
from kazreader.model import LexiconError


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
    """Return the small words; raises LexiconError when a list holds something else."""
    return ClauseWords(**{field.name: _words(field.name) for field in fields(ClauseWords)})


def _words(name: str) -> frozenset[str]:
    found: set[str] = set()
    for path, tables in files.toml_tables("clause_words"):
        words = tables.get(name, [])
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise LexiconError(f"{path}: {name} must be a list of words in quotes.")
        found.update(words)
    return frozenset(found)
