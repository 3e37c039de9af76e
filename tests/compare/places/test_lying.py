"""Two short reports a test; only their places are judged."""

from __future__ import annotations

import pytest

from kazreader.compare.places.lying import judge
from kazreader.extract.places.lying import find
from kazreader.model import Discrepancy
from tests.compare.telling import judged


def topics(*texts: str) -> list[Discrepancy]:
    return judged(find, judge, *texts)


@pytest.mark.parametrize(
    ("a", "b", "rule"),
    [
        (
            "The ship lay 150 miles east of Moss.",
            "The ship lay about 150 miles west of Moss.",
            "place.other_direction",
        ),
        (
            "The quake struck 70km northeast of Moss.",
            "The quake struck 70km (45 miles) north of Moss.",
            "place.other_direction",
        ),
        ("They wait at Lyon in France.", "They wait at Lyon in Italy.", "place.other_country"),
        (
            "They may go to Eritrea in Ghana.",
            "It heads for Eritrea on the Horn of Africa.",
            "place.outside_region",
        ),
        ("Floods hit East Moss province.", "Floods hit the province of Moss.", "place.neighbour"),
    ],
)
def test_places_that_exclude_each_other_are_a_conflict(a: str, b: str, rule: str) -> None:
    assert [rule] == [topic.rule for topic in topics(a, b)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # other distances, neighbouring directions, no distance
        ("The ship lay 150 miles east of Moss.", "A tug lay 20 miles west of Moss."),
        ("The ship lay 150 miles east of Moss.", "The ship lay 100 miles southeast of Moss."),
        ("The ship lay east of Moss.", "The ship lay west of Moss."),
        # the region holds the country
        ("They may go to Eritrea on the Horn of Africa.", "They may go to Eritrea in East Africa."),
        # two that are no neighbours by name, a spelling, a place that both know
        ("Floods hit Ulv province.", "Floods hit Arne province."),
        ("Floods hit Deh Arne province.", "Floods hit Dih Arne province."),
        ("Floods hit West Arne province, not Arne province.", "Floods hit Arne province."),
    ],
)  # fmt: skip
def test_places_that_can_both_hold_are_no_conflict(a: str, b: str) -> None:
    assert topics(a, b) == []


def test_an_article_that_gives_both_knows_of_two_places() -> None:
    both = "One ship lay 150 miles east of Moss. Another lay 150 miles west of Moss."

    assert topics(both, "The ship lay 150 miles west of Moss.") == []


def test_the_explanation_cites_both_places() -> None:
    (topic,) = topics("They wait at Lyon in France.", "They wait at Lyon in Italy.")

    assert (
        topic.explanation
    ) == "0 writes “Lyon in France”; 1 writes “Lyon in Italy”. France and Italy are two countries."
    assert topic.topic == "where Lyon lies"
