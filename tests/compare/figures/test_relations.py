"""Each rule that relates two figures: an example that it decides, and one that it leaves to another rule.

Figures are drawn as low..high@day; a bare number is exact, ~ before it says that the source blurs it,
~~ that it only gives a word for it.
"""

from __future__ import annotations

import inspect
import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import pytest

from kazreader.compare.figures import relations
from kazreader.compare.figures.kinds import Behaviour
from kazreader.compare.figures.pair import Pair
from kazreader.compare.figures.relations import relate
from kazreader.model import Claim, Hedge, Interval, Kind, Mention, Quantity, Relation, Span
from kazreader.model.topics import Count

GROWING = Behaviour("growing", 3, Decimal(10), timed=True, of_measure=False)
SWINGING = Behaviour("swinging", 3, Decimal(10), timed=True, of_measure=False)
FIXED = Behaviour("fixed", 1, Decimal(3), timed=False)


class Drawn(NamedTuple):
    one: str
    other: str
    behaves: Behaviour
    relation: Relation | None


EXAMPLES = {
    "figure.other_size": Drawn("1..@3", "230000..@3", GROWING, None),
    "figure.grown": Drawn("14..@3", "23@4", GROWING, Relation.UPDATE),
    "figure.settled": Drawn("0..20@3", "14@3", GROWING, Relation.UPDATE),
    "figure.overlap": Drawn("~90..110@3", "100@3", GROWING, Relation.COMPATIBLE),
    "figure.rounding": Drawn("14000@3", "13863@3", GROWING, Relation.COMPATIBLE),
    "figure.at_the_bound": Drawn("~101..@3", "100@3", GROWING, Relation.COMPATIBLE),
    "figure.vague": Drawn("~~2000..9999@3", "12000@3", GROWING, Relation.COMPATIBLE),
    "figure.several": Drawn("~~3..19@3", "22@3", GROWING, None),
    "figure.too_far": Drawn("5@3", "90000@3", GROWING, None),
    "figure.swung": Drawn("30@3", "12@4", SWINGING, Relation.UPDATE),
    "figure.shrunk": Drawn("30@3", "12@4", GROWING, Relation.CONFLICT),
    "figure.disjoint_same_day": Drawn("2300@3", "2030@3", GROWING, Relation.CONFLICT),
    "figure.disjoint": Drawn("30@", "12@4", GROWING, Relation.CONFLICT),
}
COUNTER_EXAMPLES = {
    "figure.other_size": Drawn("1..@3", "5..@3", GROWING, Relation.COMPATIBLE),
    "figure.grown": Drawn("14@3", "23@3", GROWING, Relation.CONFLICT),
    "figure.settled": Drawn("0..20@4", "14@3", GROWING, Relation.COMPATIBLE),
    "figure.overlap": Drawn("~90..110@3", "120@3", GROWING, Relation.CONFLICT),
    "figure.rounding": Drawn("14000@3", "13400@3", GROWING, Relation.CONFLICT),
    "figure.at_the_bound": Drawn("101@3", "100@3", GROWING, Relation.CONFLICT),
    "figure.vague": Drawn("~~2000..9999@3", "30000@3", GROWING, Relation.CONFLICT),
    "figure.several": Drawn("~~24..99@3", "180@3", GROWING, Relation.CONFLICT),
    "figure.too_far": Drawn("0@3", "3@3", GROWING, Relation.CONFLICT),
    "figure.swung": Drawn("30@3", "12@3", SWINGING, Relation.CONFLICT),
    "figure.shrunk": Drawn("12@3", "30@4", GROWING, Relation.UPDATE),
    "figure.disjoint_same_day": Drawn("30@3", "31@4", FIXED, Relation.CONFLICT),
    "figure.disjoint": Drawn("30@4", "12@4", GROWING, Relation.CONFLICT),
}


def claim(drawn: str, unit: str = "") -> Claim:
    """Return the claim that is drawn."""
    bounds, _, day = drawn.lstrip("~").partition("@")
    low, _, high = bounds.partition("..") if ".." in bounds else (bounds, "", bounds)
    interval = Interval(Decimal(low), Decimal(high) if high else None)
    rule = "qty.vague" if drawn.startswith("~~") else "qty.digits"
    mention = Mention("a", Span(0, 1), Quantity(interval, unit, drawn.startswith("~")), rule)
    said_on = date(2031, 1, int(day)) if day else None
    return Claim(Kind.FIGURE, mention, Span(0, 1), Count("killed", "person"), said_on=said_on)


def decided(drawn: Drawn) -> list[tuple[Relation | None, str]]:
    """Return what is ruled of the two, in either order."""
    a, b = claim(drawn.one), claim(drawn.other)
    rulings = [relate(Pair(one, other, drawn.behaves)) for one, other in ((a, b), (b, a))]
    return [(None if rule.refuses else rule.relation, rule.id) for rule, _ in rulings]


def test_every_rule_has_an_example_and_a_counter_example() -> None:
    rules = set(re.findall(r'"(figure\.\w+)"', inspect.getsource(relations)))
    assert rules == set(EXAMPLES) == set(COUNTER_EXAMPLES)


@pytest.mark.parametrize("rule", EXAMPLES)
def test_a_rule_decides_its_example(rule: str) -> None:
    drawn = EXAMPLES[rule]
    assert [(drawn.relation, rule)] * 2 == decided(drawn)


@pytest.mark.parametrize("rule", COUNTER_EXAMPLES)
def test_a_rule_leaves_its_counter_example_to_another(rule: str) -> None:
    drawn = COUNTER_EXAMPLES[rule]
    first, second = decided(drawn)
    assert (drawn.relation, drawn.relation) == (first[0], second[0])
    assert rule not in (first[1], second[1])


def test_scores_and_a_little_more_are_one_guess() -> None:
    drawn = Drawn("~~40..99@3", "101..@3", GROWING, Relation.COMPATIBLE)
    assert decided(drawn) == [(Relation.COMPATIBLE, "figure.vague")] * 2


def test_a_number_cut_off_is_no_other_number() -> None:
    drawn = Drawn("164700000@3", "164755150@3", GROWING, Relation.COMPATIBLE)
    assert decided(drawn) == [(Relation.COMPATIBLE, "figure.rounding")] * 2


@pytest.mark.parametrize(
    ("one", "other", "unit", "rule"),
    [
        ("19", "19.1", "percent", "figure.rounding"),
        ("50", "48", "percent", "figure.disjoint"),
        ("17", "16.6146..16.9134", "length", "figure.rounding"),
        ("20", "22.4119..23.3081", "length", "figure.disjoint"),
    ],
)
def test_percentages_and_conversions_are_rounded(one: str, other: str, unit: str, rule: str) -> None:
    assert rule == relate(Pair(claim(f"{one}@", unit), claim(f"{other}@", unit), FIXED)).rule.id


def test_a_first_guess_far_above_the_number_is_no_guess_of_it() -> None:
    drawn = Drawn("0..20@3", "2@3", GROWING, Relation.COMPATIBLE)
    assert decided(drawn) == [(Relation.COMPATIBLE, "figure.overlap")] * 2


def peak(height: int) -> Claim:
    return claim(f"0..{height}@3")._replace(hedge=Hedge("up to", "up_to"))


def test_two_peaks_are_set_against_each_other_by_their_heights() -> None:
    ruling = relate(Pair(peak(130), peak(145), FIXED))
    assert relations.DISJOINT_SAME_DAY is ruling.rule


def test_peaks_that_are_nearly_as_high_can_both_hold() -> None:
    assert Relation.COMPATIBLE is relate(Pair(peak(130), peak(135), FIXED)).rule.relation
