"""A place or a day beside a figure that is not its own makes no other question."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import labels

JAILED = "The court freed Maria Sund on Monday. She had spent 1,427 days in custody."


def test_a_day_beside_a_figure_may_belong_to_something_else() -> None:
    other = "She was arrested on May 6, 2007, and has spent 1,448 days in custody, her father said."
    assert labels(Kind.FIGURE, JAILED, other) == [["1,427 days", "1,448 days"]]


LEAD = "Rioters looted the town on Friday. " + "Nobody slept, and the streets were full of glass. " * 16
SHOPS = LEAD + "The riots damaged 120 shops, police said."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(
            "At Harborough the riots damaged 140 shops, police said.",
            [["120", "140"]],
            id="near",
        ),
        pytest.param("At Harborough the riots damaged 960 shops, police said.", [], id="too far apart"),
        pytest.param(
            "In March 2004, riots at Harborough damaged 140 shops, police said.", [], id="an earlier event"
        ),
    ],
)
def test_the_same_count_of_a_place_that_only_one_report_names(other: str, expected: list[list[str]]) -> None:
    assert labels(Kind.FIGURE, SHOPS, LEAD + other) == expected
