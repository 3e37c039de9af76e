"""Two reports that name one person and two homes."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import labels

ONE = "Ada Quist, 12, from Moss, took the girls' crown with a round to spare."


def test_two_homes_of_one_name_are_a_conflict() -> None:
    other = "With one round left nobody can catch Ada Quist, a pupil from Ulv."
    assert [["from Moss", "from Ulv"]] == labels(Kind.PLACE, ONE, other)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Nobody can catch Ada Quist, a pupil from Moss.", id="the same"),
        pytest.param("Nobody can catch Kari Vik, a pupil from Ulv.", id="somebody else"),
        pytest.param("Nobody can catch Ada Quist, a pupil from Ulv, near Moss.", id="one in the other"),
        pytest.param("Nobody can catch Ada Quist, a pupil from Norway.", id="a country"),
    ],
)
def test_what_may_be_one_home_is_not_compared(other: str) -> None:
    assert [] == labels(Kind.PLACE, ONE, other)
