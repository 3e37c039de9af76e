"""Figures: how many, how much, and how a contest ended."""

from __future__ import annotations

from typing import TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Count(NamedTuple):
    """How many there are to whom something happened: 12 people killed."""

    predicate: str
    "The group of words that says what happened, the wider one where it is a part of another."
    root: str
    "The widest class of what is counted, else its noun."


class Measure(NamedTuple):
    """How large, old, far or dear something is: the age of Ana Lund, the price of the takeover."""

    name: str
    "The group of words that says what is measured."
    owner: str = ""
    'To whom or what it belongs, in lower case; "" for nobody or nobody known.'
    by_noun: bool = False
    'Whether a noun stands for the owner ("the sergeant") and not a name.'
    unit: str = ""
    "Of the size of a thing, what its unit measures: length, mass."


BARE = "number"
"What a bare number counts: a team of 150; he completed 221 in all."


class OpenFigure(NamedTuple):
    """How many or how much of something, where no word list knows the question."""

    counted: str
    "The counted noun or the unit."
    words: tuple[str, ...] = ()
    "What tells the question, as far as comparing has found it: words that stand beside several figures."


Figure: TypeAlias = Count | Measure | OpenFigure


class Score(NamedTuple):
    """How a game, a vote or a season ended."""

    of: str
    '"result", "shootout", "record" or "vote".'
    one: int
    other: int
