"""The words of single facts: kinds of causes, injured parts of the body, colours and vehicles."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.entries import only, written
from kazreader.model.named_tuple import NamedTuple

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "causes": ("lines",),
    "injuries": ("broken", "hurt", "parts"),
    "vehicles": ("colours", "nouns", "told"),
}


class FactWords(NamedTuple):
    """Every word in small letters."""

    causes: Mapping[str, str]
    "A word of a cause to the first word of its line."
    broken: frozenset[str]
    hurt: frozenset[str]
    parts: frozenset[str]
    colours: Mapping[str, str]
    "A colour to the first of those that may be taken for it."
    vehicles: frozenset[str]
    told: frozenset[str]
    "Words beside which a vehicle is the one that the reports are about."


@cache
def fact_words() -> FactWords:
    """Return the shipped words with the user's; raises LexiconError for wrong names and words."""
    for path, table in files.toml_tables("facts"):
        only(path, "", table, _FIELDS)
        for name, fields in _FIELDS.items():
            only(path, name, table.get(name, ()), fields)
    return FactWords(
        _lines("causes", "lines"),
        frozenset(_words("injuries", "broken")),
        frozenset(_words("injuries", "hurt")),
        frozenset(_words("injuries", "parts")),
        _lines("vehicles", "colours"),
        frozenset(_words("vehicles", "nouns")),
        frozenset(_words("vehicles", "told")),
    )


def _lines(table: str, name: str) -> dict[str, str]:
    return {
        word: line[0]
        for path, tables in files.toml_tables("facts")
        for line in tables.get(table, {}).get(name, ())
        for word in written(path, table, name, line)
    }


def _words(table: str, name: str) -> list[str]:
    return [
        word
        for path, tables in files.toml_tables("facts")
        for word in written(path, table, name, tables.get(table, {}).get(name, ()))
    ]
