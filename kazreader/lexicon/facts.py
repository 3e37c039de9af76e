"""The words of single facts: kinds of causes, injured parts of the body, colours and vehicles."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.model.record import Record

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "causes": ("lines",),
    "injuries": ("broken", "hurt", "parts"),
    "vehicles": ("colours", "nouns", "involved"),
}


class FactWords(Record):
    """Every word in small letters."""

    causes: Mapping[str, str]
    "A word of a cause to the first word of its line."
    broken: frozenset[str]
    hurt: frozenset[str]
    parts: frozenset[str]
    colours: Mapping[str, str]
    "A colour to the first of those that may be taken for it."
    vehicles: frozenset[str]
    involved: frozenset[str]
    "Words beside which a vehicle is the one that the reports are about."


@cache
def fact_words() -> FactWords:
    """Return the shipped words with the user's; raises LexiconError for wrong names and words."""
    for table in files.tables("facts"):
        table.only(_FIELDS)
        for name, fields in _FIELDS.items():
            table.table(name).only(fields)
    return FactWords(
        _lines("causes", "lines"),
        frozenset(_words("injuries", "broken")),
        frozenset(_words("injuries", "hurt")),
        frozenset(_words("injuries", "parts")),
        _lines("vehicles", "colours"),
        frozenset(_words("vehicles", "nouns")),
        frozenset(_words("vehicles", "involved")),
    )


def _lines(table: str, name: str) -> dict[str, str]:
    return {
        word: line[0]
        for file in files.tables("facts")
        for line in file.table(table).lines(name)
        for word in line
    }


def _words(table: str, name: str) -> list[str]:
    return [word for file in files.tables("facts") for word in file.table(table).words(name)]
