"""Resolve the weekdays of a text and the dates beside them together: they must all agree on one day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from kazreader.extract.dates.expression import Parts
from kazreader.extract.published.evidence import Evidence, NamedWeekday

_WEEK = 7
_NEAR = timedelta(days=60)
"Reports of one event appear within this time."
_AGREEING = 0.5
"The share of the weekdays named that must lie between the day before the known one and the publication."


def near_day(dateline: Parts, weekdays: Sequence[NamedWeekday], days: Sequence[date]) -> date | None:
    """Return the day of a dateline without a year that lies near one of these days, when one alone does.

    Where these are days of several events, the weekdays named must fit too.
    """
    one_event = bool(days) and max(days) - min(days) <= 2 * _NEAR
    years = {day.year + step for day in days for step in (-1, 0, 1)}
    return year_of(dateline, () if one_event else weekdays, years, days)


def year_of(
    dateline: Parts,
    weekdays: Sequence[NamedWeekday],
    years: Iterable[int],
    near: Sequence[date] | None = None,
) -> date | None:
    """Return the day of a dateline without a year, when exactly one of the years fits the weekdays named.

    A report of a day names that day or the one before by its weekday. near: days of which one lies near it.
    """
    assert dateline.month is not None and dateline.day is not None
    fitting = []
    for year in sorted(set(years)):
        try:
            day = date(year, dateline.month, dateline.day)
        except ValueError:
            continue
        named = {day.weekday(), (day.weekday() - 1) % _WEEK}
        said = dateline.weekday is None or dateline.weekday == day.weekday()
        beside = near is None or any(abs(day - other) <= _NEAR for other in near)
        if said and beside and (not weekdays or any(one.weekday in named for one in weekdays)):
            fitting.append(day)
    return fitting[0] if len(fitting) == 1 else None


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
