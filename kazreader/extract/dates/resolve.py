"""From a date as written to the time that is meant, against the day of the report where that is known.

Without that day "Sunday" stays a Sunday of an unknown week and "Jan. 4" a day of an unknown year; what needs
it ("yesterday", "four days ago") means nothing.
"""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta

from kazreader.extract.dates.expression import DateExpression, Parts, Shift
from kazreader.extract.dates.spans import (
    MONDAY_UNKNOWN,
    UNKNOWN_YEAR,
    YEAR_UNKNOWN,
    feast,
    nearest_day,
    season,
    span,
    years,
)
from kazreader.extract.dates.zones import offset
from kazreader.lexicon.times import times
from kazreader.model import DateRange

_DAY_UNKNOWN = date(1, 1, 2)
_THIS_YEAR = Shift(0, "year")
"Its end is a time of year even where nobody knows the year."
_EDGE_HOURS = {"early": (0, 10), "mid": (10, 15), "late": (17, 24)}
_NIGHTS = {"night to": (-6, 7), "overnight": (-6, 30)}
"Hours of a day in which a night lies that ends on it, and one of which nobody knows whether it does."
_EARLY_MORNING = ("morning", "early")
_FAR_DAYS = 90
"Days from the report that one reckons back from unless told that something is to come."
_CLOCK_SLACK = {"minute": 5, "hour": 10}
"Minutes that `about` adds on both sides of a time of day, `shortly after` on one."


def resolved(
    expression: DateExpression, anchor: date | None, told: DateRange | None = None
) -> DateRange | None:
    """Return the time that is meant; None where that needs a day that is unknown, or there is no such day.

    `anchor` is the day of the report, `told` the one that the text named last.
    """
    parts = expression.parts
    try:
        if parts.shift is not None and parts.shift.told:
            found = _from_told(parts.shift, told)
        else:
            found = _day_or_longer(parts, anchor, future=expression.future)
        if found is None:
            if parts.clock is None:
                return None
            found = span(_DAY_UNKNOWN, 1, "day", "day")
        return _within(found, parts, anchor)
    except (ValueError, OverflowError):
        return None  # 30 February; a day before the year 1


def _day_or_longer(parts: Parts, anchor: date | None, *, future: bool) -> DateRange | None:
    shift = parts.shift
    if shift is not None and shift.unit == "year" and parts.year is None and anchor is not None:
        year = anchor.year + shift.amount if parts.month or parts.quarter or parts.season else None
        parts = parts._replace(year=year)
    if parts.feast is not None:
        return feast(parts.feast, parts.weekday)
    if parts.season is not None:
        return season(parts.season, parts.year)
    if parts.nth is not None:
        return _nth_of_month(parts, anchor, future=future)
    if parts.month is not None:
        return _calendar(parts, anchor, future=future)
    if parts.day is not None:
        return None if anchor is None else nearest_day(parts.day, anchor, future=future)
    if parts.quarter is not None:
        return _quarter(parts.quarter, parts.year, anchor, future=future)
    if parts.year is not None:
        return years(parts.year, parts.span_years or 1)
    if parts.weekend is not None:
        return _weekend(parts, anchor, future=future)
    if parts.weekday is not None:
        return _weekday(parts, anchor, future=future)
    if anchor is None:
        return UNKNOWN_YEAR if parts.edge is not None and parts.shift == _THIS_YEAR else None
    return _shifted(parts.shift, anchor) if parts.shift is not None else None


def _calendar(parts: Parts, anchor: date | None, *, future: bool) -> DateRange:
    assert parts.month is not None
    year, unknown = parts.year, False
    if year is None and anchor is not None:
        year = _likely_year(parts, anchor, future=future)
    if year is None:
        year, unknown = YEAR_UNKNOWN, True
    if parts.day is None:
        length = calendar.monthrange(year, parts.month)[1]
        found = span(date(year, parts.month, 1), length, "month")
    else:
        last = parts.last_day or parts.day
        found = span(date(year, parts.month, parts.day), last - parts.day + 1, "day")
    return found._replace(unknown="year") if unknown else found


def _likely_year(parts: Parts, anchor: date, *, future: bool) -> int:
    """Return the year that makes a day nearest to the report, or a month the last or the next one.

    A day of the other half of the year is past unless words say that it is still to come: on 10 September
    December 16 was last year.
    """
    assert parts.month is not None
    if parts.day is None:
        ahead = parts.step == 1 or (future and parts.step != -1)
        if ahead:
            return anchor.year + (
                parts.month < anchor.month or (parts.step == 1 and parts.month == anchor.month)
            )
        return anchor.year - (
            parts.month > anchor.month or (parts.step == -1 and parts.month == anchor.month)
        )
    years = [
        y
        for y in range(anchor.year - 4, anchor.year + 5)
        if parts.day <= calendar.monthrange(y, parts.month)[1]
    ]
    near = [y for y in years if abs(y - anchor.year) <= 1] or years
    said = [y for y in near if date(y, parts.month, parts.day).weekday() == parts.weekday]
    month, day = parts.month, parts.day

    def how_unlikely(y: int) -> tuple[bool, int, int]:
        ahead = (date(y, month, day) - anchor).days
        return (-ahead if future else ahead) > _FAR_DAYS, abs(ahead), y

    return min(said or near, key=how_unlikely)


def _quarter(number: int, year: int | None, anchor: date | None, *, future: bool) -> DateRange:
    """Return the three months; without a year the last ones, of what is still to come the next."""
    month, unknown = 3 * number - 2, year is None and anchor is None
    if year is None and anchor is not None:
        ahead, behind = month + 2 < anchor.month, month > anchor.month
        year = anchor.year + (ahead if future else -behind)
    year = year or YEAR_UNKNOWN
    days = sum(calendar.monthrange(year, month + step)[1] for step in range(3))
    return span(date(year, month, 1), days, "month", "year" if unknown else None)


def _nth_of_month(parts: Parts, anchor: date | None, *, future: bool) -> DateRange:
    """Return the second Sunday of June; the days among which it lies where the year is not known."""
    assert parts.nth is not None
    found = _calendar(parts, anchor, future=future)
    length = (found.end - found.start).days
    first = length - 6 if parts.nth < 0 else 7 * parts.nth - 6
    week = span(found.start.date().replace(day=first), min(7, length - first + 1), "day", found.unknown)
    wanted = 5 if parts.weekend else parts.weekday
    if wanted is None:
        return week._replace(grain="month")
    if found.unknown is not None:
        return week
    ahead = (wanted - week.start.weekday()) % 7
    return span(week.start.date() + timedelta(ahead), 2 if parts.weekend else 1, "day")


def _weekday(parts: Parts, anchor: date | None, *, future: bool) -> DateRange:
    assert parts.weekday is not None
    if anchor is None:
        return span(MONDAY_UNKNOWN + timedelta(parts.weekday), 1, "day", "week")
    if parts.shift is not None and parts.shift.unit == "week":
        monday = anchor - timedelta(anchor.weekday()) + timedelta(weeks=parts.shift.amount)
        return span(monday + timedelta(parts.weekday), 1, "day")
    if parts.step == 1 or (future and parts.step is None):
        ahead = (parts.weekday - anchor.weekday()) % 7 or (7 if parts.step == 1 else 0)
        return span(anchor + timedelta(ahead), 1, "day")
    back = (anchor.weekday() - parts.weekday) % 7 or (7 if parts.step == -1 else 0)
    return span(anchor - timedelta(back), 1, "day")


def _weekend(parts: Parts, anchor: date | None, *, future: bool) -> DateRange:
    if anchor is None:
        return span(MONDAY_UNKNOWN + timedelta(5), 2, "day", "week")
    saturday = anchor - timedelta((anchor.weekday() + 2) % 7)
    ahead = parts.step == 1 or (future and anchor.weekday() < 5)
    return span(saturday + timedelta(7 if ahead else 0), 2, "day")


def _shifted(shift: Shift, anchor: date) -> DateRange | None:
    match shift.unit:
        case "day":
            return span(anchor + timedelta(shift.amount), 1, "day")
        case "week" if abs(shift.amount) <= 1:
            monday = anchor - timedelta(anchor.weekday()) + timedelta(weeks=shift.amount)
            return span(monday, 7, "week")
        case "week" | "fortnight":
            weeks = shift.amount * (2 if shift.unit == "fortnight" else 1)
            return span(anchor + timedelta(weeks=weeks) - timedelta(3), 7, "week")
        case "month":
            index = anchor.year * 12 + anchor.month - 1 + shift.amount
            first = date(index // 12, index % 12 + 1, 1)
            return span(first, calendar.monthrange(first.year, first.month)[1], "month")
        case "year" | "decade":
            year = anchor.year + shift.amount * (10 if shift.unit == "decade" else 1)
            slack = abs(anchor.year - year) // 10  # "thirty years ago" is a round number
            return years(year - slack, 1 + 2 * slack)
        case _:
            return span(anchor, 1, "day")


def _from_told(shift: Shift, told: DateRange | None) -> DateRange | None:
    """Return the day so far from the one that was named last; a week from any Monday is none."""
    days = shift.amount * (7 if shift.unit == "week" else 1)
    if told is None or (told.unknown == "week" and abs(days) >= 7):
        return None
    found = told.start.date() + timedelta(days)
    if told.unknown == "week":
        found = MONDAY_UNKNOWN + timedelta((found - MONDAY_UNKNOWN).days % 7)
    elif told.unknown == "year":
        found = found.replace(year=YEAR_UNKNOWN)
    return span(found, 1, "day", told.unknown)


def _within(found: DateRange, parts: Parts, anchor: date | None) -> DateRange:
    """Narrow a day or a longer period by what stands beside it: "early", "night", "8 p.m."."""
    if parts.clock is not None and found.grain == "day":
        return _timed(found, parts, anchor)
    if parts.part is not None and found.grain == "day":
        hours = _NIGHTS.get(parts.part) or times().parts[parts.part]
        return _hours(found, *(_EDGE_HOURS["early"] if (parts.part, parts.edge) == _EARLY_MORNING else hours))
    if parts.edge is None:
        return _loose(found, parts)
    if found.grain == "day":
        return _hours(found, *_EDGE_HOURS[parts.edge])
    third = (found.end - found.start) / 3
    nth = {"early": 0, "mid": 1, "late": 2}[parts.edge]
    first, last = found.start + third * nth, found.start + third * (nth + 1)
    return found._replace(start=_midnight(first), end=_midnight(last))


def _timed(found: DateRange, parts: Parts, anchor: date | None) -> DateRange:
    clock = parts.clock
    assert clock is not None
    start = found.start + timedelta(minutes=_minutes(clock.minutes, parts.part))
    day = found.start if found.unknown in (None, "year") else anchor
    if found.unknown == "day":
        start = datetime.combine(_DAY_UNKNOWN, start.time())
    slack = timedelta(minutes=_CLOCK_SLACK["minute" if clock.minutes % 60 else "hour"])
    return DateRange(
        start - slack * (parts.about in (-1, 0)),
        start + (slack * (parts.about in (0, 1)) or timedelta(minutes=parts.about is None)),
        clock.grain,
        found.unknown,
        clock.either and not (parts.part or parts.zone or parts.abroad),
        offset(parts, day.month if day is not None else None, times()),
    )


def _minutes(told: int, part: str | None) -> int:
    """Return the minutes after midnight: 8.30 on Sunday evening is 20:30."""
    if part is None or part in _NIGHTS:
        return told
    first, last = times().parts[part]
    later = told + 12 * 60
    return later if told < first * 60 and first * 60 <= later < last * 60 else told


def _loose(found: DateRange, parts: Parts) -> DateRange:
    """Widen "about four days ago" by a part of what it counts."""
    if parts.about is None or parts.shift is None:
        return found
    slack = timedelta(days=max(1, round(abs(parts.shift.amount) * 0.2)))
    return found._replace(start=found.start - slack, end=found.end + slack)


def _hours(found: DateRange, first: int, last: int) -> DateRange:
    start = found.start + timedelta(hours=first)
    return found._replace(start=start, end=found.start + timedelta(hours=last), grain="daypart")


def _midnight(moment: datetime) -> datetime:
    return datetime(moment.year, moment.month, moment.day)
