"""Dates are drawn in the text: "{late Sunday|2024-03-10T17 2024-03-11}"; the report is of 13 March 2024."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazreader.extract.dates import expressions, find_dates
from kazreader.model import DateRange

REPORT = date(2024, 3, 13)
_DRAWN = re.compile(r"\{(?P<text>[^}]*)\|(?P<start>[^ }]+)(?: (?P<end>[^}]*))?\}")


def drawn(example: str) -> tuple[str, list[tuple[str, str, str]]]:
    """Return the plain text, and of each drawn date its text, begin and end."""
    expected = []
    for match in _DRAWN.finditer(example):
        start = match["start"]
        expected.append((match["text"], start, match["end"] or _next_day(start)))
    return _DRAWN.sub(lambda m: m["text"], example), expected


def _next_day(day: str) -> str:
    return date.fromordinal(date.fromisoformat(day).toordinal() + 1).isoformat()


def _short(moment: datetime) -> str:
    full = moment.isoformat(timespec="minutes")
    return full[:10] if full.endswith("T00:00") else full.removesuffix(":00")


def found(text: str, anchor: date | None = REPORT) -> list[tuple[str, str, str]]:
    return [
        (f.span.of(text), _short(f.value.start), _short(f.value.end))
        for f in find_dates(expressions(text), anchor)
    ]


def values(text: str, anchor: date | None = REPORT) -> list[DateRange]:
    return [f.value for f in find_dates(expressions(text), anchor)]


@pytest.mark.parametrize(
    "example",
    [
        "The bridge opened on {4 January 2009|2009-01-04}.",
        "The bridge opened on {January 4, 2009|2009-01-04}, at last.",
        "The bridge opened on {Sunday, Jan. 4, 2009|2009-01-04}.",
        "The bridge opened on the {4th of January, 2009|2009-01-04}.",
        "It ran from {4-6 January 2009|2009-01-04 2009-01-07}.",
        "Filed {2009-01-04|2009-01-04} by the desk.",
        "Filed {25/12/2020|2020-12-25} by the desk.",
        "It sank on {November 19|2023-11-19} off the cape.",
        "It sank on {March 9|2024-03-09} off the cape.",
        "The vote is due on {April 2|2024-04-02}.",
        "It sank on {July 20|2023-07-20} off the cape.",
        "The season, which begins on {July 20|2024-07-20}, is long.",
        "The ban ends on {October 20|2024-10-20}.",
        "The plant closed in {December 2008|2008-12-01 2009-01-01}.",
        "The plant closed in {November|2023-11-01 2023-12-01}.",
        "The plant closed in {early December|2023-12-01 2023-12-11}.",
        "The plant closed in {November-end|2023-11-21 2023-12-01}.",
        "The plant closed at the {end of November|2023-11-21 2023-12-01}.",
        "The firm was founded in {1960|1960-01-01 1961-01-01}.",
        "The firm has been there since the {early 1960s|1960-01-01 1963-05-02}.",
        "The {2004|2004-01-01 2005-01-01} flood was worse.",
    ],
)
def test_calendar_days_are_read_in_every_english_order(example: str) -> None:
    text, expected = drawn(example)

    assert found(text) == expected


@pytest.mark.parametrize(
    "example",
    [
        "He was seen on {Monday|2024-03-11}.",
        "He was seen on {Wednesday|2024-03-13}.",
        "He was seen on {Thursday|2024-03-07}.",
        "He will be heard on {Thursday|2024-03-14}.",
        "He was seen {last Wednesday|2024-03-06}.",
        "He was seen {late Sunday|2024-03-10T17 2024-03-11}.",
        "He was seen {early on Sunday|2024-03-10 2024-03-10T10}.",
        "He was seen on {Saturday night|2024-03-09T18 2024-03-10T05}.",
        "{Monday's|2024-03-11} blaze spread.",
        "Homes shook at the {weekend|2024-03-09 2024-03-11}.",
        "It rained {yesterday|2024-03-12} and {today|2024-03-13}.",
        "It rained {last night|2024-03-12T18 2024-03-13T05}.",
        "It rained {this morning|2024-03-13T05 2024-03-13T12}.",
        "It began {four days ago|2024-03-09}.",
        "It began {last week|2024-03-04 2024-03-11}.",
        "It began {late last week|2024-03-08 2024-03-11}.",
        "It began {two years ago|2022-01-01 2023-01-01}.",
        "It began {last October|2023-10-01 2023-11-01}.",
        "It began in {September last year|2023-09-01 2023-10-01}.",
        "It began {last month|2024-02-01 2024-03-01}.",
        "It began {about a fortnight ago|2024-02-24 2024-03-04}.",
    ],
)
def test_words_for_days_are_counted_from_the_day_of_the_report(example: str) -> None:
    text, expected = drawn(example)

    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "mention", "clock", "end", "offset"),
    [
        (
            "It struck at 7:48 a.m. local time, off the coast.",
            "7:48 a.m. local time",
            "07:48",
            "07:49",
            None,
        ),
        ("It began about 4:40 p.m. near the mill.", "about 4:40 p.m.", "16:35", "16:45", None),
        ("It began about 5 p.m. near the mill.", "about 5 p.m.", "16:50", "17:10", None),
        ("The call came at 1100 hours.", "1100 hours", "11:00", "11:01", None),
        ("The call came at 11am IST.", "11am IST", "11:00", "11:01", None),
        ("The call came around 8: 30pm.", "around 8: 30pm", "20:25", "20:35", None),
        ("The call came at 8.30pm.", "8.30pm", "20:30", "20:31", None),
        ("The call came at 0735am local time.", "0735am local time", "07:35", "07:36", None),
        ("The call came at 09.00GMT.", "09.00GMT", "09:00", "09:01", 0),
        ("The call came at 0728 GMT.", "0728 GMT", "07:28", "07:29", 0),
        ("The call came at 10 p.m. EST.", "10 p.m. EST", "22:00", "22:01", -300),
        ("The call came at 10 p.m. (0300 GMT Friday).", "10 p.m. (0300 GMT Friday)", "22:00", "22:01", -300),
        ("It came at 8.16am Beijing time.", "8.16am Beijing time", "08:16", "08:17", 480),
        ("It landed at 1422.", "1422", "14:22", "14:23", None),
        ("It came shortly after 9 p.m. by rail.", "shortly after 9 p.m.", "21:00", "21:10", None),
        ("It was nearly 3am when it came.", "nearly 3am", "02:50", "03:00", None),
        ("The call came at noon.", "noon", "12:00", "12:01", None),
        ("The call came at 12:30 a.m. that night.", "12:30 a.m. that night", "00:30", "00:31", None),
        ("The call came at 9:00 sharp.", "9:00", "09:00", "09:01", None),
        ("The call came at 9 o'clock.", "9 o'clock", "09:00", "09:01", None),
    ],
)
def test_a_time_of_day_alone_leaves_the_day_open(
    text: str, mention: str, clock: str, end: str, offset: int | None
) -> None:
    (one,) = find_dates(expressions(text), REPORT)

    assert (mention, clock, end, offset, "day") == (
        one.span.of(text),
        f"{one.value.start:%H:%M}",
        f"{one.value.end:%H:%M}",
        one.value.offset,
        one.value.unknown,
    )


@pytest.mark.parametrize(
    "example",
    [
        "Shots rang out on {Saturday around 11:30 p.m.|2024-03-09T23:25 2024-03-09T23:35} by the river.",
        "It struck at {2248 GMT Tuesday|2024-03-12T22:48 2024-03-12T22:49}.",
        "They left at {0215 on Tuesday|2024-03-12T02:15 2024-03-12T02:16}.",
        "It struck at {3 a.m. on Sunday|2024-03-10T03 2024-03-10T03:01}.",
        "They met {around noon today|2024-03-13T11:50 2024-03-13T12:10}.",
        "Posted {Sunday, March 10, 2024 | 5:00 PM|2024-03-10T17 2024-03-10T17:01}",
        "Posted {02:31 GMT, 12 March 2024|2024-03-12T02:31 2024-03-12T02:32}",
    ],
)
def test_a_day_and_a_time_side_by_side_are_one_date(example: str) -> None:
    text, expected = drawn(example)

    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He may march in august company.",
        "The march went on; they may be second.",
        "Bloody Sunday is remembered; so is Black Friday.",
        "He wrote for the Sunday Times.",
        "It sent 2030 troops and 2,004 tents.",
        "It lasted four days and three nights.",
        "She sat on the wall and wed in a chapel.",
        "The score was 3:15 and the ratio 2.30.",
        "A 10-year-old girl ran 8 km.",
        "Room 1960 is empty.",
        "It happened on February 30, 2020.",
        "They arrived early and left late in the evening.",
        "By the end of the road about 20 people stood.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert found(text) == []


def test_a_hedge_for_a_distance_is_no_part_of_the_date() -> None:
    assert found("It hit on Sunday about 135 kilometres away.") == [("Sunday", "2024-03-10", "2024-03-11")]


def test_two_days_in_a_row_are_two_dates() -> None:
    assert found("He was sued in 2009 and 2010.") == [
        ("2009", "2009-01-01", "2010-01-01"),
        ("2010", "2010-01-01", "2011-01-01"),
    ]


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("It sank on Nov. 19.", "year"),
        ("It sank late Sunday.", "week"),
        ("It sank at 8 p.m.", "day"),
        ("It will sail by the end of the year.", "year"),
    ],
)
def test_without_the_day_of_the_report_the_open_part_is_named(text: str, unknown: str) -> None:
    assert [unknown] == [value.unknown for value in values(text, None)]


def test_without_the_day_of_the_report_yesterday_means_nothing() -> None:
    assert found("It sank yesterday, four days ago or last week.", None) == []


def test_a_leap_day_without_a_year_has_a_place() -> None:
    assert [(datetime(4, 2, 29), datetime(4, 3, 1))] == [
        (v.start, v.end) for v in values("It sank on February 29.", None)
    ]


def test_a_leap_day_belongs_to_the_nearest_leap_year() -> None:
    assert found("It sank on February 29.") == [("February 29", "2024-02-29", "2024-03-01")]


def test_a_weekday_tells_the_year_of_a_day_of_the_month() -> None:
    assert found("It sank on Monday, December 25.") == [("Monday, December 25", "2023-12-25", "2023-12-26")]


def test_summer_time_of_a_named_zone_is_its_own_zone() -> None:
    winter, summer = values("It sank at 9 p.m. EST Monday, not at 9 p.m. EDT Monday.")

    assert (winter.offset, summer.offset) == (-300, -240)


def test_four_digits_that_count_or_cost_are_no_time() -> None:
    assert found("It closed at 1422. He camped at 1422 metres. It held at 1500. Some 1215 came.") == []


def test_a_zone_of_two_seasons_goes_by_the_month() -> None:
    winter, spring, summer = values(
        "It sank on Jan. 4 at 9 p.m. ET, March 9 at 9 p.m. ET, July 4 at 9 p.m. ET."
    )

    assert (winter.offset, spring.offset, summer.offset) == (-300, None, -240)


def test_a_zone_name_that_two_zones_share_is_not_converted() -> None:
    (value,) = values("It sank at 9 p.m. CST Monday.")

    assert (datetime(2024, 3, 11, 21), None) == (value.start, value.offset)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("It has raged since Tuesday.", "since"),
        ("It lasted until Tuesday.", "until"),
        ("It broke out after 10 p.m.", "after"),
        ("It broke out on Tuesday.", "at"),
        ("It was spread by the Sunday crowd.", "at"),
    ],
)
def test_the_preposition_tells_a_begin_from_an_end(text: str, bound: str) -> None:
    assert [bound] == [f.bound for f in find_dates(expressions(text), REPORT)]


@given(st.text(alphabet="0123456789:.,-/ apmAPMSundayJ'’GMT()", max_size=200))
def test_any_text_gives_spans_in_order_and_days_that_exist(text: str) -> None:
    at = 0
    for one in find_dates(expressions(text), REPORT):
        assert at <= one.span.start < one.span.end <= len(text)
        assert one.value.start < one.value.end
        at = one.span.end


@given(st.dates(date(1990, 1, 1), date(2050, 12, 31)), st.dates(date(1990, 1, 1), date(2050, 12, 31)))
def test_a_full_date_means_the_same_whatever_the_day_of_the_report(day: date, report: date) -> None:
    for text in (f"{day:%d %B %Y}", f"{day:%B} {day.day}, {day.year}", f"{day:%A, %b} {day.day}, {day.year}"):
        assert [day] == [value.start.date() for value in values(text, report)]


@given(st.dates(date(1990, 1, 1), date(2050, 12, 31)), st.integers(0, 6))
def test_a_weekday_in_the_past_is_at_most_six_days_back(report: date, back: int) -> None:
    day = date.fromordinal(report.toordinal() - back)

    assert [day] == [value.start.date() for value in values(f"It sank on {day:%A}.", report)]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("It left at 6:40 in the morning.", "6:40 in the morning"),
        ("It broke out shortly after noon on Monday.", "shortly after noon on Monday"),
        ("It ended just before 8 p.m. Friday.", "just before 8 p.m. Friday"),
        ("It ended on Wednesday (Oct. 4) at last.", "Wednesday (Oct. 4)"),
        ("It ended (on Wednesday) at last.", "Wednesday"),
    ],
)
def test_a_time_may_be_written_in_words(text: str, mention: str) -> None:
    assert [mention] == [one.span.of(text) for one in find_dates(expressions(text), REPORT)]


def test_a_named_dawn_is_no_part_of_the_day() -> None:
    assert [
        one.span.of(t) for t in ["The Golden Dawn on Friday won."] for one in find_dates(expressions(t))
    ] == ["Friday"]


@pytest.mark.parametrize(
    "example",
    [
        "The dam broke at {half past three in the afternoon on Sunday|2024-03-10T15:30 2024-03-10T15:31}.",
        "Doors opened on {Sunday at six in the morning|2024-03-10T06 2024-03-10T06:01}.",
        "It rained on {Sunday|2024-03-10} at a wedding.",
        "The choir met {yesterday at six o'clock|2024-03-12T06 2024-03-12T06:01}.",
        "A letter dated {November 27 last year|2023-11-27} was lost.",
    ],
)
def test_times_of_day_are_also_written_in_words(example: str) -> None:
    text, expected = drawn(example)
    assert found(text) == expected


@pytest.mark.parametrize(
    "text", ["Half of them sang in the morning.", "Six in ten slept.", "One in the evening shift was hurt."]
)
def test_a_number_is_no_hour_where_nothing_says_so(text: str) -> None:
    assert found(text) == []
