"""Units of measure, what they measure and how they convert: data/units.toml."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, NamedTuple

from kazreader.lexicon import files
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model import LexiconError


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


class Units(NamedTuple):
    """Units by their words, and currency signs."""

    words: Phrases[Unit]
    signs: Mapping[str, str]
    bases: Mapping[str, str]
    "What is measured, to the unit in which its amounts are kept: length to metre."


@cache
def units() -> Units:
    """Return the shipped units, widened by the user's."""
    words: list[tuple[str, Unit]] = []
    signs: dict[str, str] = {}
    bases: dict[str, str] = {}
    for path, table in files.toml_tables("units"):
        for name, entry in table.items():
            if name == "signs":
                signs |= {str(sign).lower(): str(currency) for sign, currency in entry.items()}
            else:
                unit = _unit(name, entry, path)
                words += [(str(word), unit) for word in entry.get("words", [])]
                if unit.factor == 1 and not _is_currency(unit.dimension):
                    bases.setdefault(unit.dimension, name)
    return Units(phrases(words), signs, bases)


def _is_currency(dimension: str) -> bool:
    return len(dimension) == 3 and dimension.isupper()


def _unit(name: str, entry: dict[str, Any], path: str) -> Unit:
    try:
        return Unit(
            name,
            str(entry["dimension"]),
            Decimal(entry["factor"]),
            Decimal(entry.get("offset", "0")),
            bool(entry.get("rounded", False)),
        )
    except (KeyError, InvalidOperation, TypeError, ValueError) as error:
        raise LexiconError(f"{path}: [{name}]: {error!r}; it needs dimension, factor and words.") from error
