"""Times as a clock shows them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kazreader.extract.figures.measures.clocked import clocked
from kazreader.extract.words import words_of


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("ran it in 2:06:11.", "126.1833"),
        ("the mile in 3:43.13 on Friday", "3.7188"),
        ("Tanui (2:06:58)", "126.9667"),
    ],
)
def test_a_shown_time_is_a_duration(text: str, minutes: str) -> None:
    words = words_of(text)
    (found,) = [amount for at in words.numbers if (amount := clocked(words, at)) is not None]
    assert found.quantity.interval.low == Decimal(minutes)


@pytest.mark.parametrize(
    "text", ["at 10:42:15 GMT", "closed at 5:30 p.m.", "10:42:15 UTC", "a 3:2 win", "Mark 4:12"]
)
def test_a_time_of_day_is_none(text: str) -> None:
    words = words_of(text)
    assert not any(clocked(words, at) for at in words.numbers)
