"""Scores that differ, and scores of other games."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import labels

DIFFER = [
    ("Union beat Rovers 3-1.", "Union beat Rovers 3-2.", ["3-1", "3-2"]),
    ("They won 5-4 on penalties.", "They won 6-5 on penalties.", ["5-4", "6-5"]),
    ("A 121-94 loss ended it.", "They lost with 112:94.", ["112-94", "121-94"]),
    ("He had a record of 109-98.", "His record was 108-99.", ["108-99", "109-98"]),
]
OTHERS = [
    ("The team is 14-29.", "The team is 24-58."),
    ("Union beat Rovers 3-1.", "Union beat Rovers 3-1."),
    ("Union beat Rovers 3-1 and beat City 2-0.", "Union beat Rovers 3-2."),
]


@pytest.mark.parametrize(("one", "other", "sides"), DIFFER)
def test_one_game_told_with_two_scores_is_a_conflict(one: str, other: str, sides: list[str]) -> None:
    assert [sides] == labels(Kind.FIGURE, one, other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_other_games_are_not_compared(one: str, other: str) -> None:
    assert labels(Kind.FIGURE, one, other) == []


def test_scores_of_two_stages_are_of_two_games() -> None:
    assert (
        labels(
            Kind.FIGURE,
            "Zambia beat Lund 8-7 in the final.",
            "Lund beat Mali 1-0 in the semifinal on Wednesday.",
        )
        == []
    )


def test_scores_beside_other_teams_are_of_two_games() -> None:
    assert labels(Kind.FIGURE, "Zambia beat Brae 8-7 on Sunday.", "Lund beat Mali 1-0 on Sunday.") == []
