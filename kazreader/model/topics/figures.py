"""Figures: how many, how much, and how a contest ended."""

from __future__ import annotations

from typing import TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Count(NamedTuple):
    """How many people or things something happened to: 12 people killed."""

    predicate: str
    "The predicate's word group; the wider one where it is a part of another."
    root: str
    "The widest class of the counted noun, else the noun itself."


class Measure(NamedTuple):
    """How large, old, far or dear something is: the age of Ana Lund, the price of the takeover."""

    name: str
    "The word group of what is measured."
    owner: str = ""
    'Whose measure it is, in lower case; "" for nobody or unknown.'
    by_noun: bool = False
    'Whether the owner is given by a noun ("the sergeant") and not by name.'
    unit: str = ""
    "For the size of a thing, the dimension of its unit: length, mass."


BARE = "number"
"The counted noun of a bare number: a team of 150; he completed 221 in all."


class OpenFigure(NamedTuple):
    """How many or how much of something, in a question that no word list covers."""

    counted: str
    "The counted noun or the unit."
    words: tuple[str, ...] = ()
    "Words that identify the question, found by comparing: they occur beside several figures."


Figure: TypeAlias = Count | Measure | OpenFigure


class Score(NamedTuple):
    """How a game, a vote or a season ended."""

    of: str
    '"result", "shootout", "record" or "vote".'
    one: int
    other: int
