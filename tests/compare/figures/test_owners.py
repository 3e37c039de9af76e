"""Whose age it is: spellings of one person meet, two people do not."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import labels

ONE_PERSON = [
    ("Ana Bertolazzi, 31, fell.", "Ana Bertolasi, 32, fell.", ["31", "32"]),
    ("Seo Min-jae, 38, fell.", "Seo Min Jae fell. Seo, 39, led the team.", ["38", "39"]),
    ("Cody Wynn Barlow, 24, fled.", "Cody Barlow, 23, fled.", ["23", "24"]),
    ("Hult, who is 58, fled.", "Ana Hult Moreno, 61, fled.", ["58", "61"]),
    ("Jo Hult, a father of two, fell.", "Jo Hult leaves three children.", ["three children", "two"]),
]
TWO_PEOPLE = [
    ("Ana Lund, 31, fell.", "Karl Lund, 40, fell."),
    ("Hult, who is 58, fled.", "Ana Hult Moreno, 61, and Jo Hult Quist, 44, fled."),
    ("Ana Lund, 31, and Karl Lund, 40, fell.", "Lund, 45, fell."),
]


@pytest.mark.parametrize(("one", "other", "sides"), ONE_PERSON)
def test_one_person_however_written_has_one_age(one: str, other: str, sides: list[str]) -> None:
    assert [sides] == labels(Kind.FIGURE, one, other)


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_two_people_are_not_compared(one: str, other: str) -> None:
    assert labels(Kind.FIGURE, one, other) == []
