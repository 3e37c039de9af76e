"""Dates are read from text, without a day of the report unless one is given."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazreader.compare.dates.times import Standing, distance
from kazreader.extract.dates import expressions, find_dates
from kazreader.model import DateRange


def value(text: str, report: date | None = None) -> DateRange:
    (one,) = find_dates(expressions(f"It happened in {text}."), report)
    return one.value


@pytest.mark.parametrize(
    ("a", "b", "standing"),
    [
        ("about 4:40 p.m.", "about 5 p.m.", Standing.APART),
        ("about 8 p.m.", "around 8:30 p.m.", Standing.APART),
        ("5:45 p.m.", "5:43 pm", Standing.APART),
        ("5:45 p.m.", "5:44 pm", Standing.APART),
        ("about 5:45 p.m.", "5:43 pm", Standing.NEAR),
        ("5:40 p.m.", "5:45 pm", Standing.NEAR),
        ("about 4:15 p.m.", "about 4 p.m.", Standing.NEAR),
        ("11 a.m.", "1100 hours", Standing.OVERLAPPING),
        ("half past two", "2:30 p.m.", Standing.OVERLAPPING),
        ("half past two", "3:30 p.m.", Standing.APART),
        ("Sunday night", "Monday morning", Standing.APART),
        ("around 11 a.m.", "11:05 a.m.", Standing.NEAR),
        ("11:55 p.m.", "12:15 a.m.", Standing.APART),
        ("7:48 a.m.", "4:43 a.m.", Standing.APART),
        ("7:48 a.m. local time", "2248 GMT Tuesday", Standing.UNRELATED),
        ("9 p.m. EST", "0200 GMT", Standing.OVERLAPPING),
        ("9 p.m. EST", "9:20 p.m.", Standing.APART),
        ("9 p.m. (0200 GMT)", "0220 GMT", Standing.APART),
        ("8:15 a.m. Beijing time", "0016 GMT", Standing.APART),
        ("8 p.m. Monday", "8:30 p.m. Monday", Standing.APART),
        ("8 p.m. Monday", "8:30 p.m. Wednesday", Standing.APART),
        ("11:30 p.m. Saturday", "12:10 a.m. Sunday", Standing.APART),
        ("November 19", "November 18", Standing.APART),
        ("November 19", "November 19, 2008", Standing.OVERLAPPING),
        ("November 18", "November 19, 2008", Standing.APART),
        ("early December", "November-end", Standing.APART),
        ("early December", "December 4", Standing.OVERLAPPING),
        ("Sunday night", "early Monday", Standing.NEAR),
        ("Sunday night", "Monday", Standing.NEAR),
        ("Sunday night", "Sunday", Standing.OVERLAPPING),
        ("Sunday night", "late Sunday", Standing.OVERLAPPING),
        ("last weekend", "Sunday", Standing.OVERLAPPING),
        ("Sunday", "late Sunday", Standing.OVERLAPPING),
        ("Sunday", "Tuesday", Standing.APART),
        ("December 31", "January 1", Standing.APART),
        ("Sunday", "January 4, 2009", Standing.OVERLAPPING),
        ("Sunday", "January 4", Standing.UNRELATED),
        ("1960", "the early 1960s", Standing.OVERLAPPING),
        ("1960", "1962", Standing.APART),
    ],
)
def test_how_two_dates_stand_does_not_depend_on_their_order(a: str, b: str, standing: Standing) -> None:
    assert (standing, standing) == (
        distance(value(a), value(b)).standing,
        distance(value(b), value(a)).standing,
    )


def test_a_leap_day_meets_its_day_without_a_year() -> None:
    assert Standing.OVERLAPPING is distance(value("February 29"), value("February 29, 2024")).standing


def test_a_day_reaching_over_the_end_of_the_week_keeps_its_weekday() -> None:
    monday = value("Monday", date(2024, 3, 13))

    assert Standing.OVERLAPPING is distance(value("Monday"), monday).standing


WRITTEN = (
    "late Sunday", "the weekend", "8 p.m.", "8 p.m. Monday", "0200 GMT", "2248 GMT Tuesday", "December 31",
    "January 1", "early December", "the end of December", "February 29", "May 2019", "4 May 2019", "2019",
    "the late 1980s", "last week", "two years ago", "yesterday", "last October", "Saturday night",
)  # fmt: skip


@given(st.sampled_from(WRITTEN), st.sampled_from(WRITTEN), st.none() | st.dates(), st.none() | st.dates())
def test_any_two_dates_can_be_compared_and_stand_alike_in_both_orders(
    a: str, b: str, report: date | None, other: date | None
) -> None:
    first = [one.value for one in find_dates(expressions(f"It happened in {a}."), report)]
    second = [one.value for one in find_dates(expressions(f"It happened in {b}."), other)]
    for x in first:
        for y in second:
            assert distance(x, y).standing is distance(y, x).standing
