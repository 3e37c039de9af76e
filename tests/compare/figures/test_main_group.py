"""A class that is all there is meets the whole; a class that is told apart does not."""

from __future__ import annotations

from kazreader.model import Kind
from tests.compare.telling import labels


def test_a_class_that_nobody_tells_apart_is_the_whole() -> None:
    assert labels(Kind.FIGURE, "An avalanche killed four climbers.", "The avalanche killed five people.") == [
        ["4", "5"]
    ]


def test_a_class_that_an_article_tells_apart_is_a_part() -> None:
    two = "The avalanche killed seven people. Four climbers were killed, it said."
    assert labels(Kind.FIGURE, "An avalanche killed four climbers.", two) == []


def test_children_and_police_are_never_the_whole() -> None:
    assert labels(Kind.FIGURE, "The fire killed four children.", "The fire killed five people.") == []
    assert labels(Kind.FIGURE, "The blast killed four officers.", "The blast killed five people.") == []


def test_two_classes_are_not_the_same_people() -> None:
    texts = (
        "The crash killed four drivers.",
        "The crash killed five skiers.",
        "The crash killed six people.",
    )
    assert [found for found in labels(Kind.FIGURE, *texts) if "4" in found and "5" in found] == []


def test_a_class_far_from_the_whole_is_a_part() -> None:
    assert labels(Kind.FIGURE, "The flood killed four climbers.", "The flood killed 30 people.") == []


def test_members_of_a_service_may_be_its_officers() -> None:
    one, other = "A court convicted four customs officers.", "It convicted five members of the customs."
    assert labels(Kind.FIGURE, one, other) == [["4", "5"]]
    assert labels(Kind.FIGURE, "The blast killed four children.", "It killed five members of the club.") == []


def test_two_classes_are_one_where_each_report_gives_one_number() -> None:
    one, other = "The coastguard rescued 61 migrants.", "The coastguard rescued 84 passengers."
    assert labels(Kind.FIGURE, one, other) == [["61", "84"]]
    assert ["61", "84"] not in labels(Kind.FIGURE, one, other + " It rescued 12 migrants on Friday.")
    assert labels(Kind.FIGURE, one, "The coastguard rescued 84 soldiers.") == []
