"""The interval that a hedge makes of an amount, and its conversion into base units."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from kazreader.lexicon.units import Unit
from kazreader.model import Interval
from kazreader.model.value import Hedging

_ONE = Decimal(1)
_TENTH = Decimal("0.1")
_NEARLY_HALF = Decimal("0.49")
"Less than half, so that six miles are no seven."


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
    """Return nearly half a unit of the last digit that is not a trailing zero: of 85 0.49, of 50 4.9."""
    exponent = amount.normalize().as_tuple().exponent
    return _NEARLY_HALF.scaleb(int(exponent)) if amount else Decimal(0)
