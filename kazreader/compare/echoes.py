"""Remove repetitions: compatible topics whose mentions another one shows, and repeated conflicts of names.

"What Ada Quist is" and "role of Ada Quist" may rest on the same words. Other conflicts, updates and
respellings always stay: each answers a question of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kazreader.model import Discrepancy, Kind, Relation, Span
from kazreader.model.grouped import grouped


def without_echoes(found: Iterable[Discrepancy]) -> list[Discrepancy]:
    """Return the topics that stay, in their order; of two compatible ones the one with more sides."""
    topics = list(found)
    related = ((number, topic) for number, topic in enumerate(topics) if topic.relations)
    shown = grouped(
        (claim.mention.article, (claim.mention.span, number))
        for number, topic in related
        for claim in topic.claims
    )
    left_out = set(_asked_again(topics))
    for number, topic in enumerate(topics):
        if topic.relation is Relation.COMPATIBLE:
            for other in _showing_all(topic, shown) - left_out - {number}:
                if _tells_more(topics[other], topic, later=other > number):
                    left_out.add(number)
                    break
    return [topic for number, topic in enumerate(topics) if number not in left_out]


def _asked_again(topics: Sequence[Discrepancy]) -> Iterator[int]:
    """Yield the numbers of conflicts of names that have the same labels as a conflict of another kind."""
    known = {
        frozenset(side.label for side in topic.sides)
        for topic in topics
        if topic.kind is not Kind.NAME and topic.relation is Relation.CONFLICT
    }
    for number, topic in enumerate(topics):
        of_names = topic.kind is Kind.NAME and topic.relation is Relation.CONFLICT
        if of_names and frozenset(side.label for side in topic.sides) in known:
            yield number


def _showing_all(topic: Discrepancy, shown: dict[str, list[tuple[Span, int]]]) -> set[int]:
    """Return the numbers of the topics that show every mention of this one."""
    holding = [
        {number for (start, end), number in shown.get(article, ()) if start < span.end and span.start < end}
        for article, span in (claim.spot for claim in topic.claims)
    ]
    return set.intersection(*holding) if holding else set()


def _tells_more(one: Discrepancy, other: Discrepancy, *, later: bool) -> bool:
    """Whether a topic has another relation, or more sides, or is the first of equals."""
    if one.relation is not other.relation:
        return True
    return (len(one.sides), not later) > (len(other.sides), later)
