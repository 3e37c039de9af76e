"""Decide whether two figures are limited to times that do not meet."""

from __future__ import annotations

from datetime import date, timedelta

from kazreader.model import Claim

_DAY = timedelta(days=1)


def times_differ(a: Claim, b: Claim, *, windows: bool = True) -> bool:
    """Whether two figures name times that do not meet; a window of time meets only the same window.

    A figure of a named day cannot be in a report that appeared before that day.
    """
    if windows and _windows(a) != _windows(b):
        return True
    if _before_its_day(a, b) or _before_its_day(b, a):
        return True
    one, other = _named(a), _named(b)
    return bool(one and other) and not any(_meet(x, y) for x in one for y in other)


def _windows(claim: Claim) -> set[str]:
    return {time for time in claim.scope.times if time.startswith("over")}


def _named(claim: Claim) -> set[str]:
    return {time for time in claim.scope.times if not time.startswith("over")}


def _before_its_day(early: Claim, late: Claim) -> bool:
    """Whether the one was said before the only day that the other is about."""
    days = [time.split("/") for time in late.scope.times if "/" in time]
    return (
        bool(days) and early.said_on is not None and all(early.said_on.isoformat() < day[0] for day in days)
    )


def _meet(a: str, b: str) -> bool:
    if "/" in a and "/" in b:
        first, second = a.split("/"), b.split("/")
        return first[0] < second[1] and second[0] < first[1]
    if "/" not in a and "/" not in b:
        return a.startswith(b) or b.startswith(a) or a[2:].isalpha() != b[2:].isalpha()
    known, partial = (a, b) if "/" in a else (b, a)
    start, end = (date.fromisoformat(day) for day in known.split("/"))
    if end - start > _DAY:
        return True
    return partial[2:] in (f"{start:%a}".lower(), f"{start:%m-%d}", f"{start:%m}")
