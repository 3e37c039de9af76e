"""An age that no name tells meets the age of whom the other reports mean."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import labels

UNNAMED = "Police shot the gunman, a 33-year-old from Lund, on Friday."


@pytest.mark.parametrize(
    "named",
    [],
)
def test_the_gunman_is_whom_others_name(named: str) -> None:
    assert [[side.split("-")[0] for side in sides] for sides in labels(Kind.FIGURE, UNNAMED, named)] == [
        ["32", "33"]
    ]


def test_a_headline_tells_the_age_of_whom_the_text_names() -> None:
    one = (
        "Oldest woman in Lund dies aged 114\n\nAda Quist, once a nurse, has died at her home, the town said."
    )
    other = "Nurse dies in Lund\n\nThe town mourns its oldest woman. Ada Quist was 115 and liked black beans."
    assert labels(Kind.FIGURE, one, other) == [["114", "115"]]


@pytest.mark.parametrize(
    "other",
    [
        "The 61-year-old asked the court in Lund for mercy. Quist has three children.",
        "Quist, its 61-year-old head, asked the court in Lund for mercy.",
    ],
)
def test_an_age_a_year_apart_is_of_the_same_person(other: str) -> None:
    one = "The court in Lund sent Ivo Quist, 60, a banker, to prison for seven years."
    assert [
        [side[-11:].split("-")[0][-2:] for side in sides] for sides in labels(Kind.FIGURE, one, other)
    ] == [["60", "61"]]


@pytest.mark.parametrize(
    "named",
    [
        pytest.param("The gunman shot Jo Hult, 37, on Friday.", id="another age"),
        pytest.param("Jo Hult, 32, sold flowers.", id="another passage"),
    ],
)
def test_somebody_else_is_not_the_gunman(named: str) -> None:
    assert labels(Kind.FIGURE, UNNAMED, named) == []
