"""Seasons, and months of a year that no report names."""

from __future__ import annotations

import pytest

from tests.compare.test_dates import conflicts
from tests.compare.test_open_figures import FILLER

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
    assert [["last November", "August"]] == conflicts(one, other)
