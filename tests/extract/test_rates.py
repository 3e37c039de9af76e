"""So much a week answers another question than so much; a day that only places a figure is no rate."""

from __future__ import annotations

import pytest

from kazreader.extract.figures.rates import rate_of
from kazreader.extract.words import words_of


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        ("12 ships a day", 2, "day"),
        ("12 ships per week", 2, "week"),
        ("5 euros ( 6 dollars ) a week", 2, "week"),
        ("12 people a day after the quake", 2, ""),
        ("12 people a year ago", 2, ""),
        ("12 people in a day", 2, ""),
        ("12 people ( nine", 2, ""),
    ],
)
def test_the_period_behind_a_figure_is_read(text: str, end: int, expected: str) -> None:
    assert rate_of(words_of(text), end) == expected
