"""Scopes: the part, the place and the time that a claim is limited to.

The figure finders make them; figures are compared only where no scope provably differs. `key` is a sub-group
or a time as a plain string, for ids and scripts.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from kazreader.model.named_tuple import NamedTuple

GroupKind: TypeAlias = Literal[
    "kind",
    "name",
    "of",
    "state",
    "gravity",
    "mode",
    "part",
    "rest",
    "apart",
    "rate",
    "before",
    "place",
    "unit",
]


class SubGroup(NamedTuple):
    """How the counted differ from the whole, by kind:

    kind     a narrower class: children, of people
    name     a proper name before the noun: seven Colts
    of       who did it: points that Smith scored
    state    a narrower deed: destroyed, of the damaged
    gravity  how grave an injury was
    mode     a mood: planned
    part     only some: two of the dead
    rest     others than those already counted
    apart    the distance between two things, not a number of them
    before   what was before a change: 12, of "rose from 12 to 16"
    rate     the time unit of a rate: a week
    place    one place's share of a total: 87 of the deaths in Bohol; otherwise set by compare
    unit     set by compare: the unit of a measure
    """

    kind: GroupKind
    name: str

    @property
    def key(self) -> str:
        """The sub-group as a plain string."""
        return f"{self.kind}:{self.name}"


SOME_OF_THEM = SubGroup("part", "them")
"""For a figure whose question no word list knows: it counts some of those counted before, perhaps all to whom
something else happened."""


class Period(NamedTuple):
    """A range of days in known years."""

    start: date
    end: date
    "Exclusive."

    @property
    def key(self) -> str:
        """The period as a plain string: "2022-01-05/2022-01-06"."""
        return f"{self.start}/{self.end}"


class DayOfYear(NamedTuple):
    """A day or a month of an unknown year."""

    month: int
    day: int | None
    "None for the whole month."

    @property
    def key(self) -> str:
        """The day or month as a plain string: "--01-05", "--01"."""
        return f"--{self.month:02}" + (f"-{self.day:02}" if self.day is not None else "")


class DayOfWeek(NamedTuple):
    """A weekday of an unknown week."""

    name: str
    'Three letters: "mon".'

    @property
    def key(self) -> str:
        """The day as a plain string: "--mon"."""
        return f"--{self.name}"


class Window(NamedTuple):
    """A period over which something was counted: over four nights, in the past week."""

    word: str

    @property
    def key(self) -> str:
        """The window as a plain string: "over nights"."""
        return f"over {self.word}"


Time: TypeAlias = Period | DayOfYear | DayOfWeek | Window


class Scope(NamedTuple):
    """What a claim is limited to; claims with provably different scopes are never compared."""

    places: frozenset[str] = frozenset()
    "Case-folded places named with the claim."
    times: frozenset[Time] = frozenset()
    "Times named with the claim."
    groups: frozenset[SubGroup] = frozenset()
    "How the counted differ from the whole."
    background: bool = False
    "Whether the sentence is about an earlier or another event."


UNLIMITED = Scope()
