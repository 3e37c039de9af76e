"""An age told by a noun is that of the only one whom a report calls so by name."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import labels

UNNAMED = "Police shot the gunman, a 33-year-old from Lund, on Friday."


@pytest.mark.parametrize(
    "named",
    [
        "The shooter, identified as Jo Hult, 32, was shot by the police on Friday.",
        "The attacker was 32-year-old Jo Hult. He was shot on Friday.",
        "Police had sought the suspect, Jo Hult (32), since Friday.",
    ],
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
    "named",
    [
        pytest.param("The gunman shot Jo Hult, 32, on Friday.", id="whom he shot"),
        pytest.param("The gunman, Jo Hult, 32, and the gunman, Bo Ek, 30, fled.", id="two of them"),
        pytest.param("Jo Hult, 32, saw it on Friday.", id="nobody's noun"),
    ],
)
def test_somebody_else_is_not_the_gunman(named: str) -> None:
    assert labels(Kind.FIGURE, UNNAMED, named) == []
