"""Where it happened: two places of one sort for one thing."""

from __future__ import annotations

import pytest

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies


def rules(*texts: str) -> list[str]:
    return [d.rule for d in discrepancies(Kind.PLACE, *texts) if d.rule == "place.other_site"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A jet struck a bunker near the city of Moss.", "A jet hit a bunker in the eastern town of Ulv."),
        ("The brawl took place in the East Village.", "The brawl took place right by a bar in West Village."),
        ("Ada Quist was arrested in Ulv Street.", "Police arrested Ada Quist in Arne Street."),
        ("Ada Quist died at Moss Hospital.", "Ada Quist passed away at Arne Hospital."),
        ("Ada Quist was admitted to a clinic in Utah.", "Ada Quist checked into a clinic in Arizona."),
        ("Shots were fired at a coach near Ulv Bridge.", "A coach was attacked near Arne Bridge."),
        (
            "The ferry sank in Lake Ulv with a choir.",
            "A choir drowned when its ferry went under in Lake Arne.",
        ),
        ("Fire broke out at the Stade Ulv in Moss.", "A fire started inside the Stade Arne in Moss."),
        ("Ada Quist was detained at Moss Airport.", "Ada Quist was picked up at Arne Airport."),
        ("A bomb went off at prayer in Moss Mosque.", "A bomb killed four at prayer inside Arne Mosque."),
        # neither knows the other's town: ashes are no Ash, and mossy is no Moss
        (
            "Ada Quist was arrested in the town of Ash. The walls were mossy.",
            "Ada Quist was arrested in the town of Moss. Only ashes were left.",
        ),
    ],
)
def test_two_places_of_one_sort_for_one_thing_are_a_conflict(one: str, other: str) -> None:
    assert ["place.other_site"] == rules(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two sorts, alike, both known, two in one report, another person
        ("A jet struck a bunker near the city of Moss.", "A jet hit a bunker in Ulv Street."),
        ("The ferry sank in Lake Ulve with a choir.", "A choir drowned in Lake Ulv."),
        (
            "A bus was attacked near Ulv Bridge.",
            "A bus was attacked near Arne Bridge. Traffic was sent over Ulv Bridge.",
        ),
        (
            "A bus was attacked near Ulv Bridge. Another bus was hit near Moss Bridge.",
            "A bus was attacked near Arne Bridge.",
        ),
        ("Ada Quist was arrested in Ulv Street.", "Police arrested Jon Dahl in Arne Street."),
    ],
)
def test_places_that_may_both_be_right_are_no_conflict(one: str, other: str) -> None:
    assert [] == rules(one, other)


def test_the_question_says_what_happened_there() -> None:
    (found,) = discrepancies(
        Kind.PLACE, "Ada Quist was arrested in Ulv Street.", "Police arrested Ada Quist in Arne Street."
    )
    assert Relation.CONFLICT is found.relation
    assert "where the arrest was (street)" == found.topic
    assert "Each names one street and not the other's." in found.explanation
