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
_IN_SECONDS = 10
"Minutes below which a fractional duration is shown in seconds."
_YEARS = ("year", "years")
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
        return f"{number(_short(value / size))}{word}"
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
    least, most = amount(low, unit), amount(high, unit)
    return f"{least} to {most}" if least != most else least


def _duration(minutes: Decimal) -> str:
    if minutes < _IN_SECONDS and minutes != minutes.to_integral_value():
        seconds = round(minutes * 60)
        return f"{seconds} second{'' if seconds == 1 else 's'}"
    sizes = chain((s for s in _DURATIONS if minutes >= s[0] and minutes % s[0] == 0), _DURATIONS[-1:])
    size, word = next(sizes)
    count = _short(minutes / size)
    return f"{number(count)} {word}{'' if count == 1 else 's'}"


def _months(years: Decimal) -> str:
    """Return fractional years as whole months; "" for whole years and for fractions of a month."""
    months = years * 12
    whole = round(months)
    if whole % 12 == 0 or abs(months - whole) > _NEARLY:
        return ""
    return f"{whole} month{'' if whole == 1 else 's'}"


def _large(value: Decimal) -> str:
    size, word = next(((s, f" {w}") for s, w in _LARGE if value >= s), (1, ""))
    cents = size == 1 and value != value.to_integral_value()
    return f"{value:,.2f}" if cents else f"{number(value / size)}{word}"


def _short(value: Decimal) -> Decimal:
    """Round to three digits, unless the decimal is short already."""
    if len(value.normalize().as_tuple().digits) <= 4:
        return value
    return round(value, max(0, 2 - value.adjusted()))
