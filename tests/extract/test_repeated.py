"""Words for how often something was done are counts of times, beside what was done only."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

READ = [
    "He was shot {twice|2..2 hits} by a guard.",
    "She was stabbed {once|1..1 stabs} in the arm.",
    "A guard hit him with {three bullets|3..3 hits}.",
]
REFUSED = [
    "He ran twice as fast.",
    "He was once shot at in Lund.",
    "She was stabbed once the door stood open.",
    "They met twice a week.",
]


@pytest.mark.parametrize("drawn", READ)
def test_how_often_is_read(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize("text", REFUSED)
def test_other_uses_count_nothing(text: str) -> None:
    assert [value for words, value in found(text) if words.lower() in ("once", "twice")] == []
