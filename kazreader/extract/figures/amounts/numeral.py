"""A number as it is written, whatever it counts."""

from __future__ import annotations

from decimal import Decimal

from kazreader.model.record import Record


class Numeral(Record):
    """An amount at words [first, end): low equals high unless it is a range or a vague word."""

    first: int
    end: int
    low: Decimal
    high: Decimal
    form: str
    '"digits", "words", "vague" or "range".'
    sign: str = ""
    "The currency of a sign before it."


def tidy(amount: Decimal) -> Decimal:
    """Return a whole amount without decimals: 2300000.0 is 2300000."""
    return amount.to_integral_value() if amount == amount.to_integral_value() else amount
