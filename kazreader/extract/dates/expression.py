"""A date as it is written, before anything is known about the day of the report."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Literal, TypeAlias

from kazreader.model import Span

Edge: TypeAlias = Literal["early", "mid", "late"]
Bound: TypeAlias = Literal["at", "since", "until", "before", "after"]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day."""

    minutes: int
    "After midnight; 1440 is the midnight that ends the day."
    grain: Literal["hour", "minute"]
    zone: str | None = None
    'Upper case; "local" where the source says so.'


@dataclass(frozen=True, slots=True)
class Shift:
    """A step from the day of the report: -4 days, -1 week."""

    amount: int
    unit: str
    about: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a date that are written; None: not written."""

    year: int | None = None
    span_years: int | None = None
    "10 for a decade."
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    'The end of "4-6 January".'
    weekday: int | None = None
    step: int | None = None
    '"last" (-1), "this" (0) or "next" (1) before a weekday or a month.'
    shift: Shift | None = None
    weekend: bool | None = None
    part: str | None = None
    edge: Edge | None = None
    clock: Clock | None = None
    about: bool | None = None

    def joined(self, other: Parts) -> Parts | None:
        """Return both together; None when both give the same part."""
        given = {name: value for name in _NAMES if (value := getattr(other, name)) is not None}
        if any(getattr(self, name) is not None for name in given):
            return None
        return replace(self, **given)

    @property
    def tells_day(self) -> bool:
        """Whether a day or a longer period is named."""
        named = (self.year, self.month, self.weekday, self.shift, self.weekend)
        return any(part is not None for part in named)

    @property
    def rule(self) -> str:
        """Return the id of the rule that read it."""
        if self.clock is not None and not self.tells_day:
            return "date.clock"
        if self.day is not None:
            return "date.calendar_day"
        if self.weekday is not None or self.weekend is not None:
            return "date.weekday"
        if self.shift is not None:
            return "date.relative"
        return "date.month" if self.month is not None else "date.year"


_NAMES = tuple(field.name for field in fields(Parts))


@dataclass(frozen=True, slots=True)
class DateExpression:
    """Where a date is written, and what is written there."""

    span: Span
    "In the text that was read, with its hedge but without its preposition."
    parts: Parts
    bound: Bound = "at"
    'What the preposition makes of it: "since Tuesday" is the begin of something.'
    future: bool = False
    "Whether words before it say that it is still to come."
