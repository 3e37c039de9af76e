"""What sets two figures of one thing apart, whatever words they share.

Figures more than a factor apart, of other groups, shares that make a whole, what a sentence that opens with a
time long before tells, a time before something and one after it, sizes of another direction (wide, deep), a
size against a distance, and the age of somebody against that of one whom his report does not name answer two
questions.
"""

from __future__ import annotations

from decimal import Decimal

from kazreader.compare.figures.candidate import Candidate
from kazreader.compare.figures.kinds import WIDEST_OPEN
from kazreader.compare.figures.open_claims import AGE, groups_of, is_open
from kazreader.compare.figures.pair import exchanged, ratio, slipped
from kazreader.lexicon.predicates import predicates
from kazreader.model import Interval
from kazreader.model.topics import Count

_SHARE = "percent"
_ALL = 100
_WIDEST_MOVING = Decimal(4)
"How far an open figure may lie from one of a known question whose answer grows or swings."


def told_apart(one: Candidate, other: Candidate) -> bool:
    """Whether two figures of one thing cannot answer one question, whatever words they share."""
    if ratio(one.value, other.value) > _widest(one, other) and not (
        slipped(one.value, other.value) or exchanged(one.value, other.value)
    ):
        return True
    a, b = one.claim, other.claim
    if is_open(a) and is_open(b) and groups_of(a) != groups_of(b):
        return True
    if one.unit == _SHARE and _make_a_whole(one.value, other.value):
        return True
    if one.unit != AGE and one.opens_past != other.opens_past:
        return True
    if one.until * other.until < 0 or one.in_weeks != other.in_weeks:
        return True
    if not (one.may_be_age_of(other) and other.may_be_age_of(one)):
        return True
    if (one.sizes and other.is_distance) or (other.sizes and one.is_distance):
        return True
    return bool(one.sizes and other.sizes) and one.sizes.isdisjoint(other.sizes)


def _make_a_whole(one: Interval, other: Interval) -> bool:
    """Whether two shares may be all there is: 45 percent are theirs, about 54 are ours."""
    if one.overlaps(other) or None in (*one, *other):
        return False
    least, most = ((one.low or 0) + (other.low or 0)), ((one.high or 0) + (other.high or 0))
    return least <= _ALL <= most


def _widest(one: Candidate, other: Candidate) -> Decimal:
    """Return the factor by which two figures may differ: a count that moves from day to day may by more."""
    known = [c.claim.topic.predicate for c in (one, other) if isinstance(c.claim.topic, Count)]
    moves = len(known) == 1 and predicates().groups[known[0]].counts != "fixed"
    return _WIDEST_MOVING if moves else WIDEST_OPEN
