"""How two dates relate: equal, overlapping, near, apart, or not to be compared.

Parts that one date leaves open are ignored: a weekday of an unknown week is compared as a weekday, a day of
an unknown year by month and day. A time without a zone is taken for local, and not compared with GMT.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, auto
from functools import lru_cache

from kazreader.model import DateRange
from kazreader.model.named_tuple import NamedTuple

_LEAST_MINUTES = timedelta(minutes=5)
_TO_THE_MINUTE = timedelta(minutes=1)
"The least difference of two unrounded times: 12:41, 12:42."
_ROUND = 5
"Minutes to which times of day are rounded."
_MOST_OF_A_YEAR = timedelta(days=92)
"The longest period that is placed in an unknown year."
_LEAST_DAYS = timedelta(days=8)
"The least distance between the middles of two months or parts of months."
DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_YEAR = timedelta(days=365)
_PAIRS_CACHED = 4096
"Pairs of dates in the cache: the same few recur."
_STAND_IN_MONDAY = datetime(1, 1, 8)


class Standing(Enum):
    """How two dates relate."""

    EQUAL = auto()
    OVERLAPPING = auto()
    NEAR = auto()
    "Another time is told, but a hedge, a round number or the night between two days lets both hold."
    APART = auto()
    UNRELATED = auto()
    "They cannot be compared."


class Distance(NamedTuple):
    """How two dates relate, and the time between their middles; zero if unknown."""

    standing: Standing
    between: timedelta = timedelta()


@lru_cache(maxsize=_PAIRS_CACHED)
def distance(a: DateRange, b: DateRange) -> Distance:
    """Return how two dates relate; the order does not matter."""
    if a == b:
        return Distance(Standing.EQUAL)
    clocks = a.is_clock and b.is_clock
    if clocks:
        if (told := _in_zone_of(a, b)) is None:
            return Distance(Standing.UNRELATED)
        b = told
        if "day" in (a.unknown, b.unknown):
            return _of_day(a, b)
    aligned = _aligned(a, b)
    if aligned is None or "week" in (a.grain, b.grain):
        return Distance(Standing.UNRELATED)
    a, b = aligned[0], _nearest(*aligned)
    between = abs(_middle(a) - _middle(b))
    gap = max(a.start, b.start) - min(a.end, b.end)
    if "season" in (a.grain, b.grain) and a.grain != b.grain:
        # seasons are half a year apart south of the equator, and a winter is of two years
        return Distance(Standing.APART if gap >= _YEAR else Standing.UNRELATED, between)
    if clocks:
        return _clocks(a, b, gap, between)
    if gap < timedelta():
        return Distance(Standing.NEAR if _of_two_days(a, b) else Standing.OVERLAPPING, between)
    if not {"month", "season"}.isdisjoint((a.grain, b.grain)):
        return Distance(Standing.APART if between >= _LEAST_DAYS else Standing.OVERLAPPING, between)
    return Distance(Standing.APART, between)


def same_time(a: DateRange, b: DateRange, *, to_the_day: bool) -> bool:
    """Whether two dates tell one day, or one time of day as exactly, so that they are one answer."""
    if distance(a, b).standing not in (Standing.EQUAL, Standing.OVERLAPPING):
        return False
    if not to_the_day:
        return a.is_clock and b.is_clock and a.end - a.start == b.end - b.start
    one_day = a.unknown == b.unknown and a.start.date() == b.start.date()
    return a == b or (one_day and max(a.end, b.end) - _midnight(a) <= DAY)


def in_words(between: timedelta) -> str:
    """Return a time difference in words: "20 minutes", "about 3 days"."""
    minutes = round(between / timedelta(minutes=1))
    for size, unit in ((60 * 24 * 365, "year"), (60 * 24, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = round(minutes / size)
            return f"{'about ' if minutes % size else ''}{count} {unit}{'s' if count != 1 else ''}"
    return "less than a minute"


def _in_zone_of(a: DateRange, b: DateRange) -> DateRange | None:
    """Return `b` as clocks show it where `a` was told; None if nobody knows."""
    if a.offset is None or b.offset is None:
        return None if 0 in (a.offset, b.offset) else b
    ahead = timedelta(minutes=a.offset - b.offset)
    return b._replace(start=b.start + ahead, end=b.end + ahead, offset=a.offset)


def _of_day(a: DateRange, b: DateRange) -> Distance:
    """Compare two times of day on the clock face; at least one has no day."""
    turn = DAY / 2 if a.either or b.either else DAY
    between = abs(_time(_middle(a)) - _time(_middle(b))) % turn
    between = min(between, turn - between)
    gap = between - (a.end - a.start) / 2 - (b.end - b.start) / 2
    return _clocks(a, b, gap, between)


def _clocks(a: DateRange, b: DateRange, gap: timedelta, between: timedelta) -> Distance:
    if between < _TO_THE_MINUTE:
        return Distance(Standing.OVERLAPPING, between)
    exact = gap >= timedelta() and _to_the_minute(a, b)
    return Distance(Standing.APART if gap >= _LEAST_MINUTES or exact else Standing.NEAR, between)


def _of_two_days(a: DateRange, b: DateRange) -> bool:
    """Whether two overlapping dates are of two days, with a night between: "Sunday night", "early Monday"."""
    first, second = sorted((a, b), key=lambda one: one.start)
    later = first.start.date() < second.start.date() and first.end < second.end
    return later and {a.grain, b.grain} <= {"day", "daypart"}


def _to_the_minute(a: DateRange, b: DateRange) -> bool:
    """Whether both times are exact to the minute, and one is not round."""
    return a.grain == b.grain == "minute" and any(value.start.minute % _ROUND for value in (a, b))


def _aligned(a: DateRange, b: DateRange) -> tuple[DateRange, DateRange] | None:
    """Return both with the same part left open; None if they leave different parts open."""
    if a.unknown == b.unknown:
        return a, b
    for known, other, swap in ((a, b, False), (b, a, True)):
        longest = {"week": 2 * DAY, "year": _MOST_OF_A_YEAR}.get(other.unknown or "", timedelta())
        if known.unknown is None and known.end - known.start <= longest:
            fitted = _of_year(known) if other.unknown == "year" else _of_week(known)
            return (other, fitted) if swap else (fitted, other)
    return None


def _nearest(a: DateRange, b: DateRange) -> DateRange:
    """Return `b`, shifted by stand-in weeks or years to be nearest to `a`: Monday is a day after Sunday."""
    period = {"week": timedelta(days=7), "year": timedelta(days=366)}.get(a.unknown or "")
    if period is None:
        return b
    turns = round((_middle(a) - _middle(b)) / period)
    return b._replace(start=b.start + turns * period, end=b.end + turns * period)


def _of_year(known: DateRange) -> DateRange:
    start = known.start.replace(year=4)
    return known._replace(start=start, end=start + (known.end - known.start), unknown="year")


def _of_week(known: DateRange) -> DateRange:
    midnight = _midnight(known)
    start = _STAND_IN_MONDAY + timedelta(days=midnight.weekday()) + (known.start - midnight)
    return known._replace(start=start, end=start + (known.end - known.start), unknown="week")


def _midnight(value: DateRange) -> datetime:
    return datetime(value.start.year, value.start.month, value.start.day)


def _middle(value: DateRange) -> datetime:
    """Return the middle of a period; for a time exact to the minute, that minute."""
    length = value.end - value.start
    return value.start if length <= _MINUTE else value.start + length / 2


def _time(moment: datetime) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second)
