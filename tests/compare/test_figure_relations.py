"""Each rule that relates two figures: what it decides, and what it leaves to the rules behind it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kazreader.compare.figures.kinds import Behaviour
from kazreader.compare.figures.pair import Pair
from kazreader.compare.figures.relations import relate
from kazreader.model import Claim, Interval, Kind, Mention, Quantity, Relation, Span
from kazreader.model.topics import Count

GROWING = Behaviour("growing", 3, Decimal(10), timed=True, of_measure=False)
SWINGING = Behaviour("swinging", 3, Decimal(10), timed=True, of_measure=False)
FIXED = Behaviour("fixed", 1, Decimal(3), timed=False)
Bounds = tuple[int | None, int | None]
Decided = tuple[Relation | None, str]


def claim(bounds: Bounds, day: int | None, *, approximate: bool = False) -> Claim:
    low, high = (None if bound is None else Decimal(bound) for bound in bounds)
    value = Quantity(Interval(low, high), "", approximate)
    mention = Mention("a", Span(0, 1), value, "qty.digits")
    said_on = None if day is None else date(2031, 1, day)
    return Claim(Kind.FIGURE, mention, Span(0, 1), Count("killed", "person"), said_on=said_on)


def decided(one: Claim, other: Claim, behaves: Behaviour = GROWING) -> Decided:
    ruling = relate(Pair(one, other, behaves))
    return ruling.relation, ruling.rule


DECIDED: list[tuple[Claim, Claim, Behaviour, Decided]] = [
    (claim((1, None), 3), claim((230_000, None), 3), GROWING, (None, "figure.other_size")),
    (claim((14, None), 3), claim((23, 23), 4), GROWING, (Relation.UPDATE, "figure.grown")),
    (claim((0, 20), 3), claim((14, 14), 3), GROWING, (Relation.UPDATE, "figure.settled")),
    (claim((0, 20), 4), claim((14, 14), 3), GROWING, (Relation.COMPATIBLE, "figure.overlap")),
    (claim((0, 20), 3), claim((2, 2), 3), GROWING, (Relation.COMPATIBLE, "figure.overlap")),
    (claim((90, 110), 3), claim((100, 100), 3), GROWING, (Relation.COMPATIBLE, "figure.overlap")),
    (
        claim((14_000, 14_000), 3),
        claim((13_863, 13_863), 3),
        GROWING,
        (Relation.COMPATIBLE, "figure.rounding"),
    ),
    (
        claim((2_300, 2_300), 3),
        claim((2_030, 2_030), 3),
        GROWING,
        (Relation.CONFLICT, "figure.disjoint_same_day"),
    ),
    (claim((5, 5), 3), claim((90_000, 90_000), 3), GROWING, (None, "figure.too_far")),
    (claim((0, 0), 3), claim((3, 3), 3), GROWING, (Relation.CONFLICT, "figure.disjoint_same_day")),
    (claim((30, 30), 3), claim((12, 12), 4), SWINGING, (Relation.UPDATE, "figure.swung")),
    (claim((30, 30), 3), claim((12, 12), 4), GROWING, (Relation.CONFLICT, "figure.shrunk")),
    (claim((30, 30), None), claim((12, 12), 4), GROWING, (Relation.CONFLICT, "figure.disjoint")),
    (claim((30, 30), 3), claim((31, 31), 4), FIXED, (Relation.CONFLICT, "figure.disjoint")),
]


@pytest.mark.parametrize(("one", "other", "behaves", "wanted"), DECIDED)
def test_the_first_rule_that_applies_decides(
    one: Claim, other: Claim, behaves: Behaviour, wanted: Decided
) -> None:
    assert wanted == decided(one, other, behaves)
    assert wanted == decided(other, one, behaves)


def test_a_hedge_apart_by_one_says_the_same_number() -> None:
    over = claim((101, None), 3, approximate=True)
    assert (Relation.COMPATIBLE, "figure.at_the_bound") == decided(over, claim((100, 100), 3))


def test_thousands_are_too_vague_to_contradict_twelve_thousand() -> None:
    thousands = claim((2_000, 9_999), 3, approximate=True)
    assert (Relation.COMPATIBLE, "figure.vague") == decided(thousands, claim((12_000, 12_000), 3))
