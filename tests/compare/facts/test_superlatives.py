"""Two short reports a test; only how they rank something is judged."""

import pytest

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies

ONE = "It is one of the worst accidents ever in Moss."


def relations(*texts: str) -> list[tuple[Relation, str]]:
    found = discrepancies(Kind.ROLE, *texts)
    return [(d.relation, d.rule) for d in found if d.rule.startswith("superlative")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ONE, "It was the town's deadliest disaster in ten years."),
        ("It is the largest coal mine in Moss.", "They work in one of the biggest coal mines of Moss."),
    ],
)
def test_another_rank_of_one_thing_is_a_rewording(one: str, other: str) -> None:
    assert [(Relation.REWORDING, "superlative.other_rank")] == relations(one, other)


def test_the_largest_and_the_second_largest_are_a_conflict() -> None:
    one, other = "It was the second-largest march of the year.", "It was the town's largest demonstration."
    assert [(Relation.CONFLICT, "superlative.other_rank")] == relations(one, other)
    assert [] == relations(one, "It was one of the largest demonstrations.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ONE, "They speak of one of the deadliest disasters in ten years."),
        (ONE, "It was the town's largest demonstration."),
        (ONE, f"{ONE} It is the worst disaster ever."),
        ("It is the largest bank in Moss.", "It is one of the largest toy makers in Moss."),
        ("It is the largest coal mine in Moss.", "It is one of the largest salt mines in Ulv."),
        ("It is the third-largest coal mine in Moss.", "It is the fourth-largest coal mine in Moss."),
    ],
)
def test_the_same_rank_another_thing_and_two_later_places_are_nothing(one: str, other: str) -> None:
    assert [] == relations(one, other)
