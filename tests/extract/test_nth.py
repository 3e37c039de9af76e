"""The one more who died says how many there are; the second and third may come behind something else."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain


@pytest.mark.parametrize(
    "drawn",
    [
        "Bells rang. It rained. The shop was shut. In Lund {a seventh person|7..7 killed} died.",
        "{A 12th victim|12..12 killed} has died of burns.",
        "The storm took {a ninth life|9..9 killed}.",
    ],
)
def test_one_more_dead_counts_all(drawn: str) -> None:
    assert found(plain(drawn)) == expected(drawn)


@pytest.mark.parametrize(
    "text",
    [
        "A second person died of burns.",
        "The seventh person on the list died in May.",
        "She was a fourth-year student when she died.",
        "A fifth suspect was seen.",
    ],
)
def test_others_are_no_count_of_the_dead(text: str) -> None:
    assert [value for _, value in found(text) if "killed" in value] == []
