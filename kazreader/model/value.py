"""Values: what a claim states, in comparable form."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Interval(NamedTuple):
    """A closed range of amounts; None is an open end ("at least 20" has no high)."""

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def exactly(cls, amount: Decimal | int) -> Interval:
        """Return the interval that holds this amount alone."""
        return cls(Decimal(amount), Decimal(amount))

    @property
    def exact(self) -> bool:
        """Whether the interval holds one amount only."""
        return self.low is not None and self.low == self.high

    def overlaps(self, other: Interval) -> bool:
        """Whether some amount lies in both."""
        below = self.high is not None and other.low is not None and self.high < other.low
        above = other.high is not None and self.low is not None and other.high < self.low
        return not below and not above


class Quantity(NamedTuple):
    """An amount of something: a count, a measure, an age, money, a share."""

    interval: Interval
    "In the unit below, after conversion; the hedge widens the interval."
    unit: str
    """What it measures, such as "length", "USD" or "percent"; the amount is in its base unit. "" for a bare
    count."""
    approximate: bool = False
    'Whether the source hedges ("about", "some", "dozens").'


Hedging: TypeAlias = Literal[
    "at_least", "more_than", "just_over", "nearly", "about", "up_to", "less_than", "exactly"
]


class Hedge(NamedTuple):
    """The words that bound or blur an amount."""

    written: str
    sense: Hedging


Grain: TypeAlias = Literal["year", "season", "month", "week", "day", "daypart", "hour", "minute"]
Unknown: TypeAlias = Literal["year", "week", "day"]
_CLOCKS = ("hour", "minute")
_OF_A_DAY = ("day", "daypart", *_CLOCKS)


class DateRange(NamedTuple):
    """A moment or a period, as precise as the source is."""

    start: datetime
    end: datetime
    "Exclusive: a day ends at the next midnight."
    grain: Grain
    unknown: Unknown | None = None
    """What neither the source nor the article's date gives. Start and end then use a placeholder: the year 4
    ("Jan. 4"), the second week of the year 1 ("Sunday"), its second day ("8 p.m.")."""
    either: bool = False
    "Whether it may as well be twelve hours later: half past eight."
    offset: int | None = None
    "The minutes east of Greenwich of the zone that the source names; start and end are local all the same."

    @property
    def tells_day(self) -> bool:
        """Whether it names a day, if only a weekday of an unknown week; not so for a year or for "8 p.m."."""
        return self.grain in _OF_A_DAY and self.unknown != "day"

    @property
    def is_clock(self) -> bool:
        """Whether it is a time of day."""
        return self.grain in _CLOCKS


class Name(NamedTuple):
    """A person, an organisation or another named thing, in its commonest spelling."""

    canonical: str


class Acronym(NamedTuple):
    """An acronym and what it stands for; expansion None where no source expands it."""

    canonical: str
    expansion: str | None = None


class Place(NamedTuple):
    """Where something is or happened."""

    canonical: str


class Role(NamedTuple):
    """What someone or something is said to be: an office, a title, a property."""

    holder: str
    role: str


class Quote(NamedTuple):
    """Someone's words; speaker None where the report does not say who speaks."""

    speaker: str | None
    text: str


Value: TypeAlias = Quantity | DateRange | Name | Acronym | Place | Role | Quote
