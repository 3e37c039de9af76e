"""Days and longer times of the calendar that need no reckoning from the report, or only its month.

Which year "last summer" is of, north and south of the equator see otherwise; on which day Easter falls, east
and west do: neither is told.
"""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta

from kazreader.lexicon.times import times
from kazreader.model import DateRange, Grain, Unknown

YEAR_UNKNOWN = 4
"A leap year, so that 29 February has a place."
MONDAY_UNKNOWN = date(1, 1, 8)
_SEASONS = {"winter": 12, "spring": 3, "summer": 6, "autumn": 9}
"The months with which they begin, north of the equator: seasons are compared with seasons only."


def span(first: date, days: int, grain: Grain, unknown: Unknown | None = None) -> DateRange:
    """Return so many whole days from the first on."""
    start = datetime(first.year, first.month, first.day)
    return DateRange(start, start + timedelta(days), grain, unknown=unknown)


def years(year: int, count: int) -> DateRange:
    """Return so many whole years from the first on."""
    return DateRange(datetime(year, 1, 1), datetime(year + count, 1, 1), "year")


UNKNOWN_YEAR = span(date(YEAR_UNKNOWN, 1, 1), 366, "month", "year")
"Only early or late in it is a time: the end of the year."


def season(name: str, year: int | None) -> DateRange:
    """Return the three months of a season; of an unknown year where none is written."""
    begins = _SEASONS[name]
    start = date((year or YEAR_UNKNOWN) - (name == "winter"), begins, 1)
    end = date(start.year + (begins == 12), (begins + 3) % 12 or 12, 1)
    return span(start, (end - start).days, "season", None if year else "year")


def feast(name: str, weekday: int | None) -> DateRange:
    """Return a feast of the moving calendar: its weekday, of no known week, or where in a year it can lie."""
    if weekday is not None:
        return span(MONDAY_UNKNOWN + timedelta(weekday), 1, "day", "week")
    first, last = (divmod(day, 100) for day in times().feast_seasons[name])
    start = date(YEAR_UNKNOWN, *first)
    return span(start, (date(YEAR_UNKNOWN, *last) - start).days, "month", "year")


def nearest_day(day: int, anchor: date, *, future: bool) -> DateRange:
    """Return the twelfth that lies nearest to the report, of what is to come the next one."""
    months = [anchor.year * 12 + anchor.month - 1 + step for step in (-1, 0, 1)]
    days = [
        date(n // 12, n % 12 + 1, day) for n in months if day <= calendar.monthrange(n // 12, n % 12 + 1)[1]
    ]
    ahead = [one for one in days if one >= anchor] if future else []
    return span(min(ahead or days, key=lambda one: (abs(one - anchor), one)), 1, "day")
