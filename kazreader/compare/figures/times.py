"""Whether two claims are limited to different times."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date, timedelta

from kazreader.model import Claim, DayOfWeek, DayOfYear, Period, Time, Window

_DAY, _YEAR = timedelta(days=1), timedelta(days=365)


def times_differ(a: Claim, b: Claim, *, windows: bool = True) -> bool:
    """Whether two claims name times that do not overlap; a window of time matches only the same window.

    A claim that looks back on a named day differs from one made before that day.
    """
    if not (a.scope.times or b.scope.times):
        return False
    if windows and _windows(a) != _windows(b):
        return True
    if _before_its_day(a, b) or _before_its_day(b, a):
        return True
    return _apart(_named(a), _named(b)) or _apart(_years(a), _years(b))


def _apart(one: Set[Time], other: Set[Time]) -> bool:
    return bool(one and other) and not any(_meet(x, y) for x in one for y in other)


def _windows(claim: Claim) -> set[Time]:
    return {time for time in claim.scope.times if isinstance(time, Window)}


def _named(claim: Claim) -> set[Time]:
    return {time for time in claim.scope.times if not isinstance(time, Window)}


def _years(claim: Claim) -> set[Time]:
    """Return the years of a claim, which no weekday beside them outweighs."""
    return {t for t in claim.scope.times if isinstance(t, Period) and t.end - t.start >= _YEAR}


def _before_its_day(early: Claim, late: Claim) -> bool:
    """Whether `early` was said before the days that `late` looks back on."""
    days = [time.start for time in late.scope.times if isinstance(time, Period)]
    return bool(days) and _is_before(early.said_on, days) and not _is_before(late.said_on, days)


def _is_before(said: date | None, days: Sequence[date]) -> bool:
    return said is not None and all(said < day for day in days)


def _meet(a: Time, b: Time) -> bool:
    match a, b:
        case Period(), Period():
            return a.start < b.end and b.start < a.end
        case (Period() as days, partial) | (partial, Period() as days):
            return days.end - days.start > _DAY or _holds(partial, days.start)
        case DayOfYear(), DayOfYear():
            return a.month == b.month and (a.day is None or b.day is None or a.day == b.day)
        case _:
            return a == b or type(a) is not type(b)


def _holds(partial: Time, day: date) -> bool:
    """Whether a partly known time may be a day."""
    match partial:
        case DayOfWeek(name):
            return name == f"{day:%a}".lower()
        case DayOfYear(month, number):
            return month == day.month and number in (None, day.day)
        case _:
            return False
