"""Parts of one whole are one topic, and say nothing that the whole says too."""

from __future__ import annotations

from kazreader.model import Kind
from tests.compare.telling import discrepancies


def test_parts_of_one_whole_are_one_topic() -> None:
    found = discrepancies(
        Kind.FIGURE,
        "Three people were injured in the blast at Holm.",
        "Five police officers were injured in the blast at Holm.",
        "At least six police officers were injured in the blast at Holm.",
    )
    assert [d.topic for d in found if "figure.part_exceeds_whole" in {r.rule for r in d.relations}] == [
        "people injured, a part and the whole"
    ]


def test_one_is_no_whole() -> None:
    one = "One survivor of the wreck off Holm, who gave no name, was rescued by a trawler."
    found = discrepancies(Kind.FIGURE, one, "Seven sailors were rescued from the wreck off Holm.")
    assert "figure.part_exceeds_whole" not in {r.rule for d in found for r in d.relations}


def test_a_part_says_nothing_that_the_whole_says_too() -> None:
    found = discrepancies(
        Kind.FIGURE,
        "One person was killed in the blast at Holm.",
        "Two people were killed in the blast at Holm.",
        "Two civilians were killed in the blast at Holm.",
    )
    assert [d.topic for d in found] == ["people killed"]


def test_sides_stand_in_the_order_of_the_numbers_named() -> None:
    (found,) = discrepancies(
        Kind.FIGURE,
        "About 2,500 troops were sent to Holm.",
        "Some 2,030 troops were sent to Holm.",
        "Exactly 2,300 troops were sent to Holm.",
    )
    assert [side.label for side in found.sides] == ["some 2,030", "2,300", "about 2,500"]
