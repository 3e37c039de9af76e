"""Units of measure, what they measure and how they convert: data/units.toml."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.lexicon.table import Table, settled
from kazreader.model.record import Record

_SIGNS = "signs"
_FIELDS = ("dimension", "factor", "offset", "rounded", "words", "money")


class Unit(Record):
    """One unit and its dimension's base unit."""

    name: str
    dimension: str
    'What it measures; for money the currency, such as "USD".'
    factor: Decimal
    "Its size in base units."
    offset: Decimal = Decimal(0)
    "Added after the factor (temperatures)."
    rounded: bool = False
    "Whether the base unit belongs to another system, so that sources convert and round."
    money: str = ""
    'The currency that its word may mean: two billion pounds, but "two million pounds of beef".'


class Units(Record):
    """Units by their words, and currency signs."""

    words: Phrases[Unit]
    signs: Mapping[str, str]
    bases: Mapping[str, str]
    "Dimension to the base unit of its amounts: length to metre."
    dimensions: frozenset[str]


@cache
def units() -> Units:
    """Return the shipped units, widened by the user's.

    Raises LexiconError when a field is unknown, missing or no number.
    """
    bases: dict[str, str] = {}
    every = files.entries("units")
    signs = {sign.lower(): table[sign] for table in every if table.name == _SIGNS for sign in table}
    entries = [entry for entry in every if entry.name != _SIGNS]
    for entry in entries:
        entry.only(_FIELDS)
        for field in ("factor", "offset"):
            _check_number(entry, field)
    known = {name: _unit(entry) for name, entry in settled(entries, ("dimension", "factor")).items()}
    words = [(word, known[entry.name]) for entry in entries for word in entry.words("words")]
    for unit in known.values():
        if unit.factor == 1 and not _is_currency(unit.dimension):
            bases.setdefault(unit.dimension, unit.name)
    return Units(phrases(words), signs, bases, frozenset(unit.dimension for unit in known.values()))


def _is_currency(dimension: str) -> bool:
    return len(dimension) == 3 and dimension.isupper()


def _check_number(entry: Table, field: str) -> None:
    try:
        Decimal(entry.get(field, "0"))
    except InvalidOperation:
        raise entry.wrong(field, f'{entry[field]!r} is no number. Write it as "0.3048".') from None


def _unit(entry: Table) -> Unit:
    return Unit(name=entry.name, **entry.read(Unit._fields, {"factor": Decimal, "offset": Decimal}))
