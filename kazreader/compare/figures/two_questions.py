"""Whether two figures of the same thing answer different questions, whatever words they share.

They do if they lie more than a factor apart, differ in sub-group, are shares that add up to a whole, or a
share of something and a rise; also if one sentence opens with a time long past, if one is a time before and
the other a time after something, if sizes have different dimensions (wide, deep), and if one is a size and
the other a distance.
"""

from __future__ import annotations

from decimal import Decimal

from kazreader.compare.figures.candidate import Candidate
from kazreader.compare.figures.open_claims import AGE, groups_of, is_open
from kazreader.compare.figures.pair import exchanged, ratio, slipped
from kazreader.compare.phonetics import sound
from kazreader.lexicon.predicates import predicates
from kazreader.model import Interval
from kazreader.model.topics import Count

_SHARE = "percent"
_ALL = 100
_WIDEST_MOVING = Decimal(4)
"The largest ratio of an open figure to one of a known question whose answer grows or swings."


def are_two_questions(one: Candidate, other: Candidate, widest: Decimal) -> bool:
    """Whether two figures of the same thing cannot answer the same question; `widest` is their largest ratio.

    A count that changes from day to day may differ more.
    """
    if ratio(one.value, other.value) > max(widest, _WIDEST_MOVING * _is_moving(one, other)) and not (
        slipped(one.value, other.value) or exchanged(one.value, other.value)
    ):
        return True
    a, b = one.claim, other.claim
    if is_open(a) and is_open(b) and groups_of(a) != groups_of(b):
        return True
    if one.unit != AGE and one.opens_past != other.opens_past:
        return True
    if one.sizes and other.sizes and one.sizes.isdisjoint(other.sizes):
        return True
    return bool(one.unit or other.unit) and _are_two_measures(one, other)


def _are_two_measures(one: Candidate, other: Candidate) -> bool:
    """Whether two measures of one unit answer different questions."""
    if one.unit == _SHARE and _make_a_whole(one.value, other.value):
        return True
    if any(x.is_share and y.is_move for x, y in ((one, other), (other, one))):
        return True
    if one.far_from and other.far_from and sound(one.far_from) != sound(other.far_from):
        return True
    if one.until * other.until < 0 or one.in_weeks != other.in_weeks:
        return True
    return bool((one.sizes and other.is_distance) or (other.sizes and one.is_distance))


def _make_a_whole(one: Interval, other: Interval) -> bool:
    """Whether two shares may add up to a whole: 45 percent and about 54."""
    if one.overlaps(other) or None in (*one, *other):
        return False
    least, most = ((one.low or 0) + (other.low or 0)), ((one.high or 0) + (other.high or 0))
    return least <= _ALL <= most


def _is_moving(one: Candidate, other: Candidate) -> bool:
    """Whether one of two figures answers a known question whose answer grows or swings."""
    known = [c.claim.topic.predicate for c in (one, other) if isinstance(c.claim.topic, Count)]
    return len(known) == 1 and predicates().groups[known[0]].counts != "fixed"
