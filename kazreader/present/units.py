"""The unit of a figure in exports: "person", "metre", "USD"."""

from __future__ import annotations

from kazreader.lexicon.units import units
from kazreader.model import Claim, Quantity
from kazreader.model.topics import Count, OpenFigure


def unit_of(quantity: Quantity, claim: Claim) -> str:
    """Return the unit of a claim's value; for a count, the class or the noun counted.

    Currencies are given by their code. Empty if nothing says what is counted.
    """
    if quantity.unit:
        return units().bases.get(quantity.unit, quantity.unit)
    match claim.topic:
        case Count(root=counted):
            return counted
        case OpenFigure():
            return claim.counted
        case _:
            return ""


def is_approximate(value: Quantity) -> bool:
    """Whether both bounds of a value are approximate: an open range ("at least three") has an exact bound."""
    return value.approximate and None not in (value.interval.low, value.interval.high)
