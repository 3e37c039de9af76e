"""Units of measure, what they measure and how they convert: data/units.toml."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from kazreader.lexicon import files
from kazreader.lexicon.entries import only, settled, written, wrong
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model.named_tuple import NamedTuple

_SIGNS = "signs"
_FIELDS = ("dimension", "factor", "offset", "rounded", "words", "money")


class Unit(NamedTuple):
    """One unit and its dimension's base unit."""

    name: str
    dimension: str
    'What it measures; for money the currency, such as "USD".'
    factor: Decimal
    "How many base units one of it is."
    offset: Decimal = Decimal(0)
    "What is added after the factor (temperatures)."
    rounded: bool = False
    "Whether the base unit is of another system, so that a source converts and rounds."
    money: str = ""
    'The currency that its word may name: two billion pounds, but "two million pounds of beef".'


class Units(NamedTuple):
    """Units by their words, and currency signs."""

    words: Phrases[Unit]
    signs: Mapping[str, str]
    bases: Mapping[str, str]
    "What is measured, to the unit in which its amounts are kept: length to metre."
    dimensions: frozenset[str]


@cache
def units() -> Units:
    """Return the shipped units, widened by the user's.

    Raises LexiconError when a field is unknown, missing or no number.
    """
    words: list[tuple[str, Unit]] = []
    signs: dict[str, str] = {}
    bases: dict[str, str] = {}
    for path, table in files.toml_tables("units"):
        signs |= {sign.lower(): currency for sign, currency in table.get(_SIGNS, {}).items()}
        for name, entry in _units(table).items():
            only(path, name, entry, _FIELDS)
            for field in ("factor", "offset"):
                _check_number(path, name, field, entry.get(field, "0"))
    tables = [(path, _units(table)) for path, table in files.toml_tables("units")]
    known = {name: _unit(name, entry) for name, entry in settled(tables, ("dimension", "factor")).items()}
    for path, table in tables:
        for name, entry in table.items():
            found = written(path, name, "words", entry.get("words", ()))
            words += [(word, known[name]) for word in found]
    for unit in known.values():
        if unit.factor == 1 and not _is_currency(unit.dimension):
            bases.setdefault(unit.dimension, unit.name)
    return Units(phrases(words), signs, bases, frozenset(unit.dimension for unit in known.values()))


def _units(table: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    return {name: entry for name, entry in table.items() if name != _SIGNS}


def _is_currency(dimension: str) -> bool:
    return len(dimension) == 3 and dimension.isupper()


def _check_number(path: str, name: str, field: str, number: str) -> None:
    try:
        Decimal(number)
    except InvalidOperation:
        raise wrong(path, name, field, f'{number!r} is no number. Write it as "0.3048".') from None


def _unit(name: str, entry: Mapping[str, Any]) -> Unit:
    return Unit(
        name,
        entry["dimension"],
        Decimal(entry["factor"]),
        Decimal(entry.get("offset", "0")),
        entry.get("rounded", False),
        entry.get("money", ""),
    )
