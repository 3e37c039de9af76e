"""A date as it is written, before anything is known about the day of the report."""

from __future__ import annotations

from typing import Literal, TypeAlias

from kazreader.model import Span
from kazreader.model.named_tuple import NamedTuple

Edge: TypeAlias = Literal["early", "mid", "late"]
_NO_DAY = (None, None, None, None, None, None, None)
Bound: TypeAlias = Literal["at", "since", "until", "before", "after"]


class Clock(NamedTuple):
    """A time of day."""

    minutes: int
    "After midnight; 1440 is the midnight that ends the day."
    grain: Literal["hour", "minute"]
    either: bool = False
    "Whether nothing beside it says which half of the day is meant."


class Shift(NamedTuple):
    """A step from the day of the report: -4 days, -1 week."""

    amount: int
    unit: str
    about: bool = False
    told: bool = False
    "Whether it is from the day that the text named last: two days later, that night."


class Parts(NamedTuple):
    """The parts of a date that are written; None: not written."""

    year: int | None = None
    span_years: int | None = None
    '10 for a decade, 100 for a century, 4 for "1961-1964".'
    quarter: int | None = None
    "1 to 4, of the year."
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    'The end of "4-6 January".'
    weekday: int | None = None
    step: int | None = None
    '"last" (-1), "this" (0) or "next" (1) before a weekday or a month.'
    shift: Shift | None = None
    nth: int | None = None
    "Which of its sort in the month: the second Sunday, the last (-1) week."
    season: str | None = None
    feast: str | None = None
    "Of the moving calendar, in lower case."
    weekend: bool | None = None
    part: str | None = None
    edge: Edge | None = None
    clock: Clock | None = None
    zone: str | None = None
    'As data/times.toml has it, or "local".'
    abroad: tuple[int, str] | None = None
    "The same time in another zone: minutes after midnight, and the zone."
    about: int | None = None
    "-1 for a time just before, 1 for one just after, else 0."

    def joined(self, other: Parts) -> Parts | None:
        """Return both together; None when both give the same part."""
        if self == _NO_PARTS:
            return other
        pairs = list(zip(self, other, strict=True))
        if any(mine is not None and more is not None for mine, more in pairs):
            return None
        return Parts._make(more if mine is None else mine for mine, more in pairs)

    @property
    def tells_day(self) -> bool:
        """Whether a day or a longer period is named."""
        named = (self.year, self.quarter, self.month, self.day, self.weekday, self.shift, self.weekend)
        return named != _NO_DAY or self.season is not None or self.feast is not None

    @property
    def rule(self) -> str:
        """Return the id of the rule that read it."""
        if self.clock is not None and not self.tells_day:
            return "date.clock"
        if self.day is not None:
            return "date.calendar_day"
        if self.season is not None or self.feast is not None:
            return "date.season"
        if self.weekday is not None or self.weekend is not None:
            return "date.weekday"
        if self.shift is not None:
            return "date.relative"
        if self.quarter is not None:
            return "date.quarter"
        return "date.month" if self.month is not None else "date.year"


_NO_PARTS = Parts()


class DateExpression(NamedTuple):
    """Where a date is written, and what is written there."""

    span: Span
    "In the text that was read, with its hedge but without its preposition."
    parts: Parts
    bound: Bound = "at"
    'What the preposition makes of it: "since Tuesday" is the begin of something.'
    future: bool = False
    "Whether words before it say that it is still to come."
