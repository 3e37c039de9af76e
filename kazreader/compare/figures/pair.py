"""Two figures that answer one question, and how far apart they lie."""

from __future__ import annotations

from decimal import Decimal

from kazreader.compare.figures.kinds import Behaviour
from kazreader.compare.sides import quantity
from kazreader.model import Claim, Interval
from kazreader.model.once import once
from kazreader.model.record import Record

_SLIPS = ((1000, 1000), (10, 100))
"Ratios of a slip of scale or of a nought, each with the least smaller number."
_LEAST_SLIP = 9
"A ratio below all of them."


class Pair(Record, keeps=True):
    """Two claims with different values, and the behaviour of their question."""

    a: Claim
    b: Claim
    behaviour: Behaviour

    @once
    def first(self) -> Interval:
        """The interval of the first claim."""
        return quantity(self.a).interval

    @once
    def unit(self) -> str:
        """The unit of both."""
        return quantity(self.a).unit

    @once
    def second(self) -> Interval:
        """The interval of the second claim."""
        return quantity(self.b).interval


def gap(a: Interval, b: Interval) -> Decimal:
    """Return the distance between two disjoint intervals; 0 when they overlap."""
    ends = _nearest_ends(a, b)
    return ends[1] - ends[0] if ends else Decimal(0)


def slipped(a: Interval, b: Interval) -> bool:
    """Whether two numbers differ by a slip of scale or nought: $28 billion, $28 million; 400, about 4,000."""
    if not (a.low and a.high and b.low and b.high):
        return False
    low, high = sorted(((a.low + a.high) / 2, (b.low + b.high) / 2))
    return low * _LEAST_SLIP < high and any(
        abs(high - low * factor) * 1000 <= high and low >= least for factor, least in _SLIPS
    )


def exchanged(a: Interval, b: Interval) -> bool:
    """Whether two exact numbers have the same digits in another order: 3.8 and 8.3 million."""
    if not (a.exact and b.exact):
        return False
    one, other = ("".join(filter(str.isdecimal, f"{i.low or 0:f}")) for i in (a, b))
    return (
        one != other and len(one.strip("0")) > 1 and len(one) == len(other) and sorted(one) == sorted(other)
    )


def ratio(a: Interval, b: Interval) -> Decimal:
    """Return the ratio of the nearest ends of two intervals, at least 1."""
    ends = _nearest_ends(a, b)
    if ends is None:
        return Decimal(1)
    smaller, larger = ends
    if larger < 0:
        smaller, larger = -larger, -smaller  # 31 below zero and 23 below zero
    return larger / smaller if smaller > 0 else Decimal("Infinity")


def _nearest_ends(a: Interval, b: Interval) -> tuple[Decimal, Decimal] | None:
    """Return the ends on both sides of the gap, the smaller first; None for overlapping intervals."""
    for one, other in ((a, b), (b, a)):
        if one.high is not None and other.low is not None and one.high < other.low:
            return one.high, other.low
    return None
