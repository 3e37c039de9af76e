"""One unit, or half of one, that a hyphen joins: a mile-wide crater, a half-hour delay."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from kazreader.extract.figures.amounts.numbers_in_words import single_units
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.units import Unit, units

_TIMES = ("day", "month", "year", "decade")
"Units of time besides those before which an article stands for one."


@cache
def joined_units() -> Mapping[str, tuple[Decimal, Unit]]:
    """Return each compound with the number that it means and the unit."""
    known = units().words.single
    found: dict[str, tuple[Decimal, Unit]] = {}
    for name in (*single_units(), *_TIMES):
        for size in grammar().sizes:
            found[f"{name}-{size}"] = Decimal(1), known[name]
            found[f"half-{name}-{size}"] = Decimal("0.5"), known[name]
        if name in single_units():
            found[f"half-{name}"] = Decimal("0.5"), known[name]
    return found
