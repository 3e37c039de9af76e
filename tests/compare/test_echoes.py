"""What is said twice is told once."""

from __future__ import annotations

from kazreader.model import Kind
from tests.compare.telling import discrepancies


def test_two_soft_topics_of_one_mention_are_one() -> None:
    found = discrepancies(
        Kind.ROLE,
        "Ada Quist, an adviser to President Omar Rashid, said the roads were shut.",
        "Ada Quist, the disaster response coordinator, said the roads were shut.",
        "Ada Quist, a presidential adviser for political affairs, said the roads were shut.",
    )
    places = [[c.mention for side in d.sides for c in side.claims] for d in found]
    assert not [a for a in places for b in places if a is not b and set(a) <= set(b)]
