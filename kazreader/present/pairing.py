"""Topics that two articles share, and how their answers relate.

A topic that is a conflict as a whole may be an update, or no difference at all, between these two.
"""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.model import Claim, Comparison, Discrepancy, Relation
from kazreader.model.named_tuple import NamedTuple


class SharedTopic(NamedTuple):
    """One question that both articles answer."""

    discrepancy: Discrepancy
    relation: Relation
    "Between these two articles; agreement if both are on one side."
    why: str
    "Why these two differ; empty if they have no relation of their own."
    ours: Claim
    theirs: Claim
    "The first claim of each, on the two sides that differ most."
    our_side: int
    their_side: int
    "The numbers of those sides."

    @property
    def our_label(self) -> str:
        """Return our answer in a few words."""
        return self.discrepancy.sides[self.our_side].label

    @property
    def their_label(self) -> str:
        """Return their answer in a few words."""
        return self.discrepancy.sides[self.their_side].label


def shared_topics(comparison: Comparison, ours: str, theirs: str) -> tuple[SharedTopic, ...]:
    """Return the topics that two articles share, in the order of our text."""
    topics = comparison.topics
    found = (shared for topic in topics if (shared := _shared(topic, ours, theirs)) is not None)
    return tuple(sorted(found, key=lambda shared: (shared.ours.mention.span, shared.relation.rank)))


def relation_of_sides(
    topic: Discrepancy, a: int, b: int, *, days_apart: bool = False
) -> tuple[Relation, str]:
    """Return how two sides of a topic relate to each other, and why.

    The same two sides may be in conflict between reports of one day and an update between reports of
    different days: `days_apart` selects the update. Sides without a relation are compatible.
    """
    if a == b:
        return Relation.AGREEMENT, "both give one value"
    between = [pair for pair in topic.relations if {pair.a, pair.b} == {a, b}]
    if not between:
        return Relation.COMPATIBLE, ""
    updates = (pair for pair in between if pair.relation is Relation.UPDATE)
    pair = next(updates, between[0]) if days_apart else between[0]
    return pair.relation, pair.why


def _days_apart(one: Claim, other: Claim) -> bool:
    return one.said_on is not None and other.said_on is not None and one.said_on != other.said_on


def _shared(topic: Discrepancy, ours: str, theirs: str) -> SharedTopic | None:
    mine, yours = _first_claims(topic, ours), _first_claims(topic, theirs)
    pairs = [
        (relation_of_sides(topic, a, b, days_apart=_days_apart(mine[a], yours[b])), a, b)
        for a in mine
        for b in yours
    ]
    if not pairs:
        return None
    (relation, why), a, b = min(pairs, key=lambda pair: (pair[0][0].rank, pair[1:]))
    return SharedTopic(topic, relation, why, mine[a], yours[b], a, b)


def _first_claims(topic: Discrepancy, article: str) -> dict[int, Claim]:
    """Return the article's first claim on each of its sides."""
    found: dict[int, Claim] = {}
    for number, side in enumerate(topic.sides):
        claim = _first(claim for claim in side.claims if claim.mention.article == article)
        if claim is not None:
            found[number] = claim
    return found


def _first(claims: Iterable[Claim]) -> Claim | None:
    return min(claims, key=lambda claim: claim.mention.span, default=None)
