"""The interval that a hedge makes of an amount, and its conversion into base units."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from kazreader.lexicon.units import Unit
from kazreader.model import Interval
from kazreader.model.value import Hedging

_ONE = Decimal(1)
_TENTH = Decimal("0.1")


def hedged(low: Decimal, high: Decimal, hedge: Hedging | None, *, whole: bool) -> Interval:
    """Return the interval that a hedge makes of an amount; `whole` amounts have whole bounds."""
    step = _ONE if whole else Decimal(0)
    match hedge:
        case "at_least":
            return Interval(low, None)
        case "more_than":
            return Interval(low + step, None)
        case "just_over":
            return _rounded(low + step, high + high * _TENTH, whole)
        case "nearly":
            return _rounded(low - low * _TENTH, high - step, whole)
        case "about":
            return _rounded(low - low * _TENTH, high + high * _TENTH, whole)
        case "up_to":
            return Interval(Decimal(0), high)
        case "less_than":
            return Interval(Decimal(0), high - step)
        case _:
            return Interval(low, high)


def _rounded(low: Decimal, high: Decimal, whole: bool) -> Interval:
    if not whole:
        return Interval(low, high)
    return Interval(low.to_integral_value(ROUND_CEILING), high.to_integral_value(ROUND_FLOOR))


def convert(interval: Interval, unit: Unit, *, exact: bool) -> Interval:
    """Return the interval in base units; an exact amount of another system keeps its rounding."""
    if unit.factor == 1 and not unit.offset:
        return interval
    low, high = interval.low, interval.high
    if exact and unit.rounded and low is not None and high is not None:
        low, high = low - _half_last_digit(low), high + _half_last_digit(high)
    return Interval(_converted(low, unit), _converted(high, unit))


def _converted(amount: Decimal | None, unit: Unit) -> Decimal | None:
    return (
        None
        if amount is None
        else (amount * unit.factor + unit.offset).quantize(Decimal("0.0001")).normalize()
    )


def _half_last_digit(amount: Decimal) -> Decimal:
    """Return half a unit of the last digit that is not a trailing zero: 85 gives 0.5, 50 gives 5."""
    exponent = amount.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent)) / 2 if amount else Decimal(0)
