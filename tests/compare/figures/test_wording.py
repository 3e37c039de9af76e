"""Vague amounts are named in the words of the report."""

from __future__ import annotations

import pytest

from kazreader.compare.figures.wording import _amount


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("several others", "several"),
        ("dozens more", "dozens"),
        ("tens of thousands of people", "tens of thousands"),
        ("several hundred people", ""),
        ("scores", "scores"),
    ],
)
def test_a_vague_amount_is_named_without_what_is_counted(words: str, named: str) -> None:
    assert _amount(words) == named
