"""Dates and times of day in English prose: where they stand, what they say, and which time is meant.

Refused: durations ("for two weeks") and ages. A feast of the moving calendar is known by its weekday, a
season by its name: where on earth the report is, nothing tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kazreader.extract.dates.expression import Bound, DateExpression
from kazreader.extract.dates.reading import dates_among, expressions, may_hold_dates
from kazreader.extract.dates.resolve import resolved
from kazreader.model import DateRange, Span
from kazreader.model.record import Record

__all__ = [
    "DateExpression",
    "FoundDate",
    "dates_among",
    "expressions",
    "find_dates",
    "may_hold_dates",
    "resolved",
]


class FoundDate(Record):
    """A date in a sentence."""

    span: Span
    "In the text in which it is written."
    value: DateRange
    rule: str
    bound: Bound
    '"since", "until", "before", "after": the value is a begin or an end; "at" else.'
    expression: DateExpression


def find_dates(
    written: Iterable[DateExpression], anchor: date | None = None, told: DateRange | None = None
) -> Iterator[FoundDate]:
    """Yield the dates of a sentence that can be resolved, in order.

    `anchor` is the day of the report, `told` the one that was named last; None where nobody knows it.
    """
    for one in written:
        value = resolved(one, anchor, told)
        if value is None or value.tells_day:
            told = value
        if value is not None:
            yield FoundDate(one.span, value, one.parts.rule, one.bound, one)
