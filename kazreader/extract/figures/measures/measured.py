"""A measure with its question: what the readers of measures give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.model import Quantity
from kazreader.model.record import Record
from kazreader.model.topics import Measure


class Measured(Record):
    """A measure with its question."""

    amount: Amount
    quantity: Quantity
    question: Measure
    end: int
    "The word behind its last word."
    rule: str
    meant: bool = False
    "Whether the owner is somebody named before, or else the noun of the question."


MeasureReader: TypeAlias = Callable[[Words, Amount], Measured | None]
