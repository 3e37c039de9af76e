"""Fractions are shares in percent; ordinals and halves of games are none."""

from __future__ import annotations

import pytest

from kazreader.extract.figures.amounts.fractions import fraction_at
from kazreader.extract.words import words_of


@pytest.mark.parametrize(
    ("text", "at", "share"),
    [
        ("a third of the crew", 0, 33),
        ("two-thirds of voters", 0, 67),
        ("two-thirds were in favour", 0, 67),
        ("three quarters of the town", 0, 75),
        ("half of the crew", 0, 50),
        ("half the crew", 0, 50),
        ("it fell by a quarter", 3, 25),
        ("more than half", 2, 50),
    ],
)
def test_a_share_in_words_is_a_percentage(text: str, at: int, share: int) -> None:
    found = fraction_at(words_of(text), at)
    assert found is not None
    assert share == round((found.low + found.high) / 2)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a third man", 0),
        ("the second half of the game", 2),
        ("half an hour", 0),
        ("a quarter of a century", 0),
        ("by a third party", 1),
        ("five quarters of it", 0),
    ],
)
def test_other_uses_are_no_shares(text: str, at: int) -> None:
    assert fraction_at(words_of(text), at) is None
