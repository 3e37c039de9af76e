"""Format amounts for readers: thousands separators, a unit of fitting size.

Values are compared in base units (metres, minutes) and shown as "75 km" or "4 hours". Long decimals, which
come from conversion, are rounded to three digits; counts never are.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import chain

from kazreader.model import Interval

_SCALES: dict[str, tuple[tuple[int, str], ...]] = {
    "length": ((1000, " km"), (1, " m")),
    "mass": ((1000, " t"), (1, " kg")),
    "area": ((1, " hectares"),),
    "speed": ((1, " km/h"),),
    "temperature": ((1, " °C"),),
    "percent": ((1, "%"),),
}
"Display units by dimension, the largest first, each with its size in base units."
_DURATIONS = ((1440, "day"), (60, "hour"), (1, "minute"))
_HALVES_FROM = 120
"Minutes from which half hours are shown as such: 4.5 hours."
_IN_SECONDS = 10
"Minutes below which a fractional duration is shown in seconds."
_YEARS = ("year", "years")
_MOST_MONTHS = 24
_CONVERTED = Decimal("1.11")
"Bounds closer than this factor are the rounding of a number, of two digits at least, that was converted."
_UNROUND = 4
"Digits of a bound that no report gives: conversion has made it."
_NEARLY = Decimal("0.01")
"Rounding error, in months, of months stored as years."
_LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "AUD": "A$", "CAD": "C$", "JPY": "¥", "INR": "₹"}


def number(amount: Decimal) -> str:
    """Return an amount with thousands separated and no needless zeros."""
    if amount == amount.to_integral_value():
        return f"{int(amount):,}"
    return f"{amount.normalize():,f}"


def amount(value: Decimal, unit: str = "") -> str:
    """Return an amount of a unit: "75 km", "4 hours", "$4.2 billion", "24%", "2,030"."""
    if unit == "duration":
        return _duration(value)
    if unit in _YEARS and (months := _months(value)):
        return months
    if unit in _SCALES:
        size, word = next(((s, w) for s, w in _SCALES[unit] if abs(value) >= s), _SCALES[unit][-1])
        shown = _short(value / size)
        return f"{_large(shown) if shown >= _LARGE[-1][0] else number(shown)}{word}"
    if len(unit) == 3 and unit.isupper():
        return f"{_SIGNS.get(unit, f'{unit} ')}{_large(value)}"
    return number(value)


def bounds(interval: Interval, unit: str = "") -> str:
    """Return an interval of a unit: "20 or more", "at most 4 hours", "90 to 110"."""
    low, high = interval.low, interval.high
    if low is not None and low == high:
        return amount(low, unit)
    if high is None:
        return f"{amount(low, unit)} or more" if low is not None else "any number"
    if low is None or low == 0:
        return f"at most {amount(high, unit)}"
    if _is_converted(low, high, unit):
        return f"about {amount(_between(low, high), unit)}"
    least, most = amount(low, unit), amount(high, unit)
    return f"{least} to {most}" if least != most else least


def _is_converted(low: Decimal, high: Decimal, unit: str) -> bool:
    """Whether bounds are only the rounding of a number in another unit: 6-foot-9 in metres."""
    if unit == "percent" or unit not in _SCALES or not 0 < low < high <= low * _CONVERTED:
        return False
    return _is_unround(low, high)


def _is_unround(low: Decimal, high: Decimal) -> bool:
    return any(len(bound.normalize().as_tuple().digits) >= _UNROUND for bound in (low, high))


def distance(a: Interval, b: Interval, gap: Decimal, unit: str) -> str:
    """Return how far two answers are apart; measures to two digits, converted ones from middle to middle."""
    if unit not in _SCALES:
        return amount(gap, unit)
    sides = [(i.low, i.high) for i in (a, b) if i.low is not None and i.high is not None]
    if (
        len(sides) == 2
        and unit != "percent"
        and any(low < high and _is_unround(low, high) for low, high in sides)
    ):
        (low, high), (least, most) = sides
        gap = abs(low + high - least - most) / 2
    apart = _to_digits(gap, 2)
    if unit == "percent":
        return f"{number(apart)} percentage point{'s' * (apart != 1)}"
    return amount(apart, unit)


def _between(low: Decimal, high: Decimal) -> Decimal:
    """Return the shortest number between two bounds, near their middle."""
    middle = (low + high) / 2
    shorter = (_to_digits(middle, digits) for digits in range(1, 6))
    return next((value for value in shorter if low <= value <= high), middle)


def _to_digits(value: Decimal, digits: int) -> Decimal:
    return round(value, digits - 1 - value.adjusted()) if value else value


def _duration(minutes: Decimal) -> str:
    if minutes < _IN_SECONDS and minutes != minutes.to_integral_value():
        seconds = round(minutes * 60)
        return f"{seconds} second{'' if seconds == 1 else 's'}"
    halves = 2 if minutes > _HALVES_FROM else 1
    sizes = chain(
        (s for s in _DURATIONS if minutes >= s[0] and minutes * halves % s[0] == 0), _DURATIONS[-1:]
    )
    size, word = next(sizes)
    count = _short(minutes / size)
    return f"{number(count)} {word}{'' if count == 1 else 's'}"


def _months(years: Decimal) -> str:
    """Return fractional years as whole months; "" for whole years, many, and fractions of a month."""
    months = years * 12
    whole = round(months)
    if whole % 12 == 0 or whole > _MOST_MONTHS or abs(months - whole) > _NEARLY:
        return ""
    return f"{whole} month{'' if whole == 1 else 's'}"


def _large(value: Decimal) -> str:
    size, word = next(((s, f" {w}") for s, w in _LARGE if value >= s), (1, ""))
    cents = size == 1 and value % 1 and not value * 100 % 1
    return f"{value:,.2f}" if cents else f"{number(value / size)}{word}"


def _short(value: Decimal) -> Decimal:
    """Round to three digits, unless the decimal is short already."""
    if len(value.normalize().as_tuple().digits) <= 4:
        return value
    return round(value, max(0, 2 - value.adjusted()))
