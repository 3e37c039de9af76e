from datetime import date

import pytest

from kazreader.compare.figures.times import times_differ
from kazreader.model import (
    Claim,
    DayOfWeek,
    DayOfYear,
    Interval,
    Kind,
    Mention,
    Period,
    Quantity,
    Scope,
    Span,
    Time,
    Window,
)
from kazreader.model.topics import Count

WEDNESDAY = Period(date(2031, 1, 1), date(2031, 1, 2))
JANUARY = Period(date(2031, 1, 1), date(2031, 2, 1))


def claim(*times: Time, said_on: date | None = None) -> Claim:
    mention = Mention("a", Span(0, 1), Quantity(Interval.exactly(3), ""), "qty.digits")
    scope = Scope(times=frozenset(times))
    return Claim(Kind.FIGURE, mention, Span(0, 1), Count("killed", "person"), scope, said_on=said_on)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WEDNESDAY, JANUARY),
        (WEDNESDAY, DayOfWeek("wed")),
        (WEDNESDAY, DayOfYear(1, 1)),
        (WEDNESDAY, DayOfYear(1, None)),
        (JANUARY, DayOfWeek("mon")),
        (DayOfYear(1, 5), DayOfYear(1, None)),
        (DayOfYear(1, 5), DayOfWeek("mon")),
        (DayOfWeek("mon"), DayOfWeek("mon")),
    ],
)
def test_times_that_may_be_one_do_not_differ(one: Time, other: Time) -> None:
    assert not times_differ(claim(one), claim(other))
    assert not times_differ(claim(other), claim(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WEDNESDAY, Period(date(2031, 1, 2), date(2031, 1, 3))),
        (WEDNESDAY, DayOfWeek("thu")),
        (WEDNESDAY, DayOfYear(1, 2)),
        (WEDNESDAY, DayOfYear(2, None)),
        (DayOfYear(1, 5), DayOfYear(1, 6)),
        (DayOfWeek("mon"), DayOfWeek("tue")),
        (Window("week"), Window("year")),
    ],
)
def test_times_that_cannot_be_one_differ(one: Time, other: Time) -> None:
    assert times_differ(claim(one), claim(other))
    assert times_differ(claim(other), claim(one))


def test_a_weekday_beside_a_year_makes_it_no_other_year() -> None:
    year, earlier = (Period(date(n, 1, 1), date(n + 1, 1, 1)) for n in (2004, 1983))

    assert times_differ(claim(year, DayOfWeek("wed")), claim(earlier))
    assert not times_differ(claim(year, DayOfWeek("wed")), claim(year))
    assert not times_differ(claim(year, DayOfWeek("wed")), claim(WEDNESDAY))


def test_a_count_over_a_week_is_not_the_whole_count() -> None:
    assert times_differ(claim(Window("week")), claim())


def test_where_windows_are_not_asked_for_they_tell_nothing() -> None:
    assert not times_differ(claim(Window("week")), claim(), windows=False)


def test_a_report_from_before_a_day_tells_nothing_of_it() -> None:
    assert times_differ(claim(said_on=date(2030, 12, 31)), claim(WEDNESDAY))
    assert not times_differ(claim(said_on=date(2031, 1, 1)), claim(WEDNESDAY))


def test_what_is_expected_of_next_year_may_be_told_by_another_time() -> None:
    early, next_year = date(2030, 6, 1), Period(date(2031, 1, 1), date(2032, 1, 1))
    assert not times_differ(claim(said_on=early), claim(next_year, said_on=date(2030, 7, 1)))
