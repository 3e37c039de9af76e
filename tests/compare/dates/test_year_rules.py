"""Years of one event, and seasons and months of a year that no report names."""

from __future__ import annotations

import pytest

from tests.compare.dates.test_judging import conflicts
from tests.compare.figures.test_open_figures import FILLER

SPRING = "A bishop hid the chalice under the altar in the spring of 1912." + FILLER


def test_two_seasons_of_one_year_are_a_conflict() -> None:
    other = "It was under the altar, where a bishop hid the chalice in the autumn of 1912." + FILLER
    assert [["spring of 1912", "autumn of 1912"]] == conflicts(SPRING, other)


def test_a_season_stands_against_another_year() -> None:
    other = "It was under the altar, where a bishop hid the chalice in 1921." + FILLER
    assert [["spring of 1912", "1921"]] == conflicts(SPRING, other)


@pytest.mark.parametrize("month", ["October 1912", "May 1912"])
def test_a_season_is_no_conflict_with_a_month_for_nobody_knows_on_which_half_of_the_earth(month: str) -> None:
    other = f"It was under the altar, where a bishop hid the chalice in {month}." + FILLER
    assert [] == conflicts(SPRING, other)


def test_two_months_of_a_year_that_nobody_names_are_compared() -> None:
    one = "Smugglers hid the chalice last November under the altar." + FILLER
    other = "The chalice lay under the altar, where smugglers hid it in August." + FILLER
    assert [["August", "last November"]] == conflicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "The panel of the saint was painted in 1342, rings of its wood show.",
            "Scholars, who counted rings, place the making of the icon in 1324.",
            id="the same digits",
        ),
        pytest.param(
            "Coins hidden in the third century lay under a beech.",
            "The coins were put into the ground in the 2nd century AD.",
            id="two centuries",
        ),
    ],
)
def test_the_only_times_long_past_are_of_one_event(one: str, other: str) -> None:
    assert 1 == len(conflicts(one + FILLER, other + FILLER))


def test_the_same_digits_of_the_last_century_tell_nothing() -> None:
    one = "The oven dates from 1979 and smokes." + FILLER
    assert [] == conflicts(one, "The choir has sung its songs since 1997." + FILLER)
