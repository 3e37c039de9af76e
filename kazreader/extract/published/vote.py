"""Resolve the weekdays of a text and the dates beside them together: they must all agree on one day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from kazreader.extract.dates.expression import Parts
from kazreader.extract.published.evidence import Evidence, NamedWeekday

_WEEK = 7
_NEAR = timedelta(days=30)
"Reports of one event appear within this time."
_AGREEING = 0.5
"The share of the weekdays named that must lie between the day before the known one and the publication."


def year_of(dateline: Parts, weekdays: Sequence[NamedWeekday], years: Iterable[int]) -> date | None:
    """Return the day of a dateline without a year, when exactly one of the years fits the weekdays named.

    A report of a day names that day or the one before by its weekday.
    """
    assert dateline.month is not None and dateline.day is not None
    fitting = []
    for year in sorted(set(years)):
        try:
            day = date(year, dateline.month, dateline.day)
        except ValueError:
            continue
        near = {day.weekday(), (day.weekday() - 1) % _WEEK}
        said = dateline.weekday is None or dateline.weekday == day.weekday()
        if said and (not weekdays or any(one.weekday in near for one in weekdays)):
            fitting.append(day)
    return fitting[0] if len(fitting) == 1 else None


def near_day(dateline: Parts, days: Sequence[date]) -> date | None:
    """Return the day of a dateline without a year that lies near one of these days, when one alone does."""
    assert dateline.month is not None and dateline.day is not None
    found = set()
    for year in {day.year + step for day in days for step in (-1, 0, 1)}:
        try:
            day = date(year, dateline.month, dateline.day)
        except ValueError:
            continue
        if any(abs(day - other) <= _NEAR for other in days):
            found.add(day)
    return found.pop() if len(found) == 1 else None


def day_from_text(evidence: Evidence) -> date | None:
    """Return the day that fits the latest dated picture and the weekdays of the text together."""
    pictured = max(evidence.captions, default=None)
    if pictured is None or pictured.weekday() not in {one.weekday for one in evidence.weekdays}:
        return None
    return last_day_named(pictured, evidence.weekdays)


def last_day_named(known: date, weekdays: Sequence[NamedWeekday]) -> date | None:
    """Return the day from a known one on that is the first weekday on which the text says something was said.

    None when there is none, or when most weekdays named lie before the known day.
    """
    said = next((one.weekday for one in weekdays if one.said), None)
    if said is None:
        return None
    later = (said - known.weekday()) % _WEEK
    near = sum((said - one.weekday) % _WEEK <= later + 1 for one in weekdays)
    return known + timedelta(later) if near >= _AGREEING * len(weekdays) else None
