"""Words that say where something is, from data/places.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kazreader.lexicon import files
from kazreader.model import LexiconError


class PlaceWords(NamedTuple):
    """Every word in lower case."""

    compass: Mapping[str, int]
    "Degrees from north, clockwise; the words of `parts` likewise."
    parts: Mapping[str, int]
    distances: Mapping[str, int]
    "Metres."
    regions: Mapping[str, frozenset[str]]
    "A part of the world to the first names of its countries, with case."
    units: frozenset[str]
    before: frozenset[str]
    qualifiers: frozenset[str]


@cache
def place_words() -> PlaceWords:
    """Return the words; raises LexiconError when an entry is of the wrong kind."""
    regions = {name: frozenset(_list("regions", name)) for name in _names("regions")}
    return PlaceWords(
        _numbers("compass"),
        _numbers("parts"),
        _numbers("distances"),
        regions,
        frozenset(_list("words", "units")),
        frozenset(_list("words", "before")),
        frozenset(_list("words", "qualifiers")),
    )


def _names(table: str) -> list[str]:
    return [name for _, tables in files.toml_tables("places") for name in tables.get(table, {})]


def _numbers(table: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for path, tables in files.toml_tables("places"):
        for word, number in tables.get(table, {}).items():
            if not isinstance(number, int):
                raise LexiconError(
                    f"{path}: [{table}] {word}: {number!r} is no whole number. Mend the entry."
                )
            found[word] = number
    return found


def _list(table: str, name: str) -> list[str]:
    found: list[str] = []
    for path, tables in files.toml_tables("places"):
        words = tables.get(table, {}).get(name, [])
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise LexiconError(f"{path}: [{table}] {name} must be a list of words in quotes.")
        found += words
    return found
