"""Dates and times of day in English prose: where they stand, what they say, and which time is meant.

Refused: durations ("for two weeks"), ages, and days that only a calendar of feasts could tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kazreader.extract.dates.expression import Bound, DateExpression
from kazreader.extract.dates.reading import expressions
from kazreader.extract.dates.resolve import resolved
from kazreader.model import DateRange, Span

__all__ = ["DateExpression", "FoundDate", "expressions", "find_dates", "resolved"]


class FoundDate(NamedTuple):
    """A date in a sentence."""

    span: Span
    "Counted as the sentence's own span is counted, or in the text that was given."
    value: DateRange
    rule: str
    bound: Bound
    '"since", "until", "before", "after": the value is a begin or an end; "at" else.'
    expression: DateExpression


def find_dates(text: str, anchor: date | None = None, start: int = 0) -> Iterator[FoundDate]:
    """Yield the dates of a sentence that can be resolved, in order.

    `anchor` is the day of the report, None where nobody knows it; `start` is added to the spans.
    """
    for expression in expressions(text):
        value = resolved(expression, anchor)
        if value is not None:
            span = expression.span.shift(start)
            yield FoundDate(span, value, expression.parts.rule, expression.bound, expression)
