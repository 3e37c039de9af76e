"""Two reports that name one person and two homes."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import labels

ONE = "Ada Quist, 12, from Moss, took the girls' crown with a round to spare."


def test_two_homes_of_one_name_are_a_conflict() -> None:
    other = "With one round left nobody can catch Ada Quist, a pupil from Ulv."
    assert labels(Kind.PLACE, ONE, other) == [["from Moss", "from Ulv"]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Nobody can catch Ada Quist, a pupil from Moss.", id="the same"),
        pytest.param("Nobody can catch Kari Vik, a pupil from Ulv.", id="somebody else"),
        pytest.param("Nobody can catch Ada Quist, a pupil from Ulv, near Moss.", id="one in the other"),
        pytest.param("Nobody can catch Ada Quist, a pupil from Norway.", id="a country"),
        pytest.param("Nobody can catch Ada Quist, who was born in Ulv.", id="a birth"),
        pytest.param("Nobody can catch Ada Quist, who lives in Ulv.", id="where she lives"),
        pytest.param("Nobody can catch Eva Quist, a pupil from Ulv.", id="another first name"),
    ],
)
def test_what_may_be_one_home_is_not_compared(other: str) -> None:
    assert labels(Kind.PLACE, ONE, other) == []


def test_titles_are_no_part_of_a_name_and_a_place_named_elsewhere_is_no_home() -> None:
    one = "Miss Quist, 27, a travel agent from Moss, was held up. Her friend is a baker in Ulv."
    assert labels(Kind.PLACE, one, "Ms Quist, from Ulv, is in a safe house.") == [["from Moss", "from Ulv"]]


def test_a_firm_sits_in_one_place() -> None:
    one = "It is run by the Moss-based firm Salt Works Limited."
    assert labels(Kind.PLACE, one, "Salt Works, which is based in Ulv, kept silent.") == [
        ["Moss", "based in Ulv"]
    ]
    assert labels(Kind.PLACE, one, "Salt Mines, which is based in Ulv, kept silent.") == []
