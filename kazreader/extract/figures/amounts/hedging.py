"""The words that bound or blur a number, the interval that they make of it, and its base units."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

from kazreader.extract.words import Words
from kazreader.lexicon.hedges import hedges
from kazreader.lexicon.units import Unit
from kazreader.model import Interval
from kazreader.model.value import Hedging

_STRENGTH: tuple[Hedging, ...] = (
    *("at_least", "more_than", "just_over", "nearly", "up_to", "less_than", "about", "exactly"),
)
'Strongest first: of two hedges before one number, this one decides ("more than an estimated").'
_OVER_VERBS = frozenset(
    (
        *("hand", "hands", "handed", "handing", "run", "ran", "running"),
        *("turn", "turns", "turned", "turning"),
        *("take", "takes", "took", "taken", "taking", "pull", "pulled", "pulling", "knocked", "signed"),
    )
)
'Verbs whose second word is "over": they handed over 14 hostages.'
_ONE = Decimal(1)
_TENTH = Decimal("0.1")
_NEARLY_HALF = Decimal("0.49")
"Less than half, so that six miles are no seven."
_WIDE = Context(prec=60)
"Digits enough for the largest amount in the smallest unit."


def hedge_before(words: Words, number: int, floor: int) -> tuple[int, Hedging | None]:
    """Return where the hedges before a number begin, not before `floor`, and the strongest of them."""
    first, strongest = number, None
    while (found := hedges().before.before(words.lower, first)) is not None and found[0] >= floor:
        if words.lower[found[0]] == "over" and words.word(found[0] - 1) in _OVER_VERBS:
            break
        first, hedge = found
        if strongest is None or _STRENGTH.index(hedge) < _STRENGTH.index(strongest):
            strongest = hedge
    return first, strongest


def hedge_after(words: Words, end: int) -> tuple[int, Hedging | None]:
    """Return where the hedge behind an amount ends, and which it is: 20 or more."""
    if end >= len(words):
        return end, None
    at = end + 1 if words.lower[end] == "-" and words.touches(end) else end
    if at >= len(words):
        return end, None
    found = hedges().after.at(words.lower, at)
    return (end, None) if found is None else found


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
        else (amount * unit.factor + unit.offset).quantize(Decimal("0.0001"), context=_WIDE).normalize()
    )


def _half_last_digit(amount: Decimal) -> Decimal:
    """Return nearly half a unit of the last digit that is not a trailing zero: of 85 0.49, of 50 4.9."""
    exponent = amount.normalize().as_tuple().exponent
    return _NEARLY_HALF.scaleb(int(exponent)) if amount else Decimal(0)
