"""Seasons, centuries, feasts, nights of two days, weeks of a month, and times of day without a.m. or p.m."""

from __future__ import annotations

import pytest

from tests.extract.test_dates import drawn, found, values


@pytest.mark.parametrize(
    "example",
    [
        "The mine was sold in the {spring of 2009|2009-03-01 2009-06-01}.",
        "The mine was sold in {autumn 2009|2009-09-01 2009-12-01}.",
        "The mine froze in the {winter of 2009-10|2009-12-01 2010-03-01}.",
        "The mine was sold {last summer|0004-06-01 0004-09-01}.",
        "The harvest failed in the {fall|0004-09-01 0004-12-01}, twice.",
        "The fort is of the {nineteenth century|1800-01-01 1900-01-01}.",
        "A {14th-century|1300-01-01 1400-01-01} chapel fell.",
        "The line was laid in the {sixties|1960-01-01 1970-01-01}.",
        "The line was laid in the {early 60s|1960-01-01 1963-05-02}.",
        "The dam ({1961-1964|1961-01-01 1965-01-01}) leaks.",
        "The dam was raised between {1961 and 1964|1961-01-01 1965-01-01}.",
        "The dam, built {1998|1998-01-01 1999-01-01}, leaks.",
        "The altar was carved in {1342|1342-01-01 1343-01-01}, monks say.",
        "They vote on the {second Sunday in June|2023-06-11}.",
        "They will vote on the {last Sunday of June|2024-06-30}.",
        "They voted in the {first week of May|2023-05-01 2023-05-08}.",
        "It runs on {3, 4 and 5 May|2024-05-03 2024-05-06}.",
        "It runs on {May 3 and 4|2024-05-03 2024-05-05}.",
        "It rains between {3 and 5 May|2024-05-03 2024-05-06}.",
        "It opened on {New Year's Eve|2023-12-31}.",
        "It closed before {Christmas|2023-12-25}.",
        "The crest is forecast for the {20th|2024-03-20}.",
        "He left the {day before yesterday|2024-03-11}.",
    ],
)
def test_longer_times_are_read(example: str) -> None:
    text, expected = drawn(example)

    assert found(text) == expected


@pytest.mark.parametrize(
    "example",
    [
        "It burned in the {night from Saturday to Sunday|2024-03-09T18 2024-03-10T05}.",
        "It burned in the {night of 3 to 4 March|2024-03-03T18 2024-03-04T05}.",
        "It burned in the {night to Friday|2024-03-07T18 2024-03-08T07}.",
        "It burned {overnight on Monday|2024-03-10T18 2024-03-12T06}.",
        "It burned in the {early hours of Sunday|2024-03-10 2024-03-10T10}.",
        "It burned {before dawn on Sunday|2024-03-10 2024-03-10T10}.",
    ],
)
def test_the_night_between_two_days_is_one_time(example: str) -> None:
    text, expected = drawn(example)

    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("She left at 17.30 on Friday.", "2024-03-08T17:30"),
        ("She left at 9.30 this morning.", "2024-03-13T09:30"),
        ("She left at 8.30 on Sunday evening.", "2024-03-10T20:30"),
        ("She left at nine on Monday.", "2024-03-11T09:00"),
        ("She left at twenty past eleven on Monday.", "2024-03-11T11:20"),
        ("She left at twenty-five to nine on Friday evening.", "2024-03-08T20:35"),
        ("She left at half nine on Friday.", "2024-03-08T09:30"),
        ("She left at 16h30 on Friday.", "2024-03-08T16:30"),
    ],
)
def test_an_hour_needs_no_sign_where_a_day_stands_beside_it(text: str, clock: str) -> None:
    (value,) = values(text)

    assert value.start.isoformat(timespec="minutes") == clock


@pytest.mark.parametrize(
    "text",
    [
        "They swam in the summer holidays.",
        "She is in her sixties.",
        "The temperature was in the eighties.",
        "It was found in 1200 homes.",
        "They met on the 12th floor.",
        "The share closed at 17.30.",
        "It rose by 17.30 euros.",
        "They won ten to six.",
        "Christmas shopping began.",
        "They sat at half empty tables.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert found(text) == []


def test_four_others_are_no_day_of_may() -> None:
    (value,) = values("On May 3 and 4 others were held.")

    assert (value.end - value.start).days == 1


def test_a_feast_is_known_by_its_weekday_alone() -> None:
    (value,) = values("It sank on Good Friday.")

    assert (value.unknown, value.start.weekday()) == ("week", 4)
