"""When it happened, and when it was said."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from kazreader.model import Comparison, DateRange, Discrepancy, Kind, Quantity, Relation
from kazreader.present.sources import sources_of
from kazreader.present.timeline import Timeline, scaled, timeline_of
from tests.flood import DEATHS, FLOOD, HOMELESS, VOLUME, WHEN

SOURCES = sources_of(FLOOD)


def timeline(*discrepancies: Discrepancy) -> Timeline:
    report = FLOOD._replace(comparison=Comparison(discrepancies)) if discrepancies else FLOOD
    return timeline_of(report, SOURCES)


def test_events_stand_in_the_order_in_which_they_happened() -> None:
    events = timeline().events
    assert [(e.label, [s.letter for s in e.sources]) for e in events] == [
        ("Sun 2 June, night", ["D"]),
        ("Mon 3 June, evening", ["A", "B", "C"]),
    ]


def test_a_growing_count_is_a_step_a_day_and_what_has_no_date_comes_last() -> None:
    (growth,) = timeline(DEATHS).growths
    assert [(s.said_on, s.label, [x.letter for x in s.sources]) for s in growth.steps] == [
        (date(2024, 6, 3), "14", ["A", "C"]),
        (date(2024, 6, 4), "at least 19", ["B"]),
        (None, "12", ["D"]),
    ]
    assert growth.greatest == 19


def test_an_open_interval_keeps_its_open_end() -> None:
    (growth,) = timeline(DEATHS).growths
    assert (growth.steps[1].interval.low, growth.steps[1].interval.high) == (Decimal(19), None)


def test_a_count_that_was_said_on_one_day_only_does_not_grow() -> None:
    today = HOMELESS._replace(sides=(HOMELESS.sides[0],))
    assert timeline(today).growths == ()


def test_two_answers_of_one_day_stand_there_beside_each_other() -> None:
    day = date(2024, 6, 4)
    sides = tuple(
        side._replace(claims=tuple(claim._replace(said_on=day) for claim in side.claims))
        for side in DEATHS.sides
    )
    (growth,) = timeline(DEATHS._replace(sides=sides)).growths
    assert [(step.said_on, step.label) for step in growth.steps] == [
        (day, "12"),
        (day, "14"),
        (day, "at least 19"),
    ]


def test_a_measure_has_the_greatest_amount_as_it_is_written() -> None:
    measured = tuple(
        side._replace(value=side.value._replace(unit="mass"), label=f"{side.label} tons")
        for side in DEATHS.sides
        if isinstance(side.value, Quantity)
    )
    assert timeline(DEATHS).growths[0].greatest_label == ""
    assert timeline(DEATHS._replace(sides=measured)).growths[0].greatest_label == "at least 19 tons"
    unmoved = tuple(pair for pair in DEATHS.relations if pair.relation is not Relation.UPDATE)
    assert timeline(DEATHS._replace(sides=measured, relations=unmoved)).growths == ()
    assert timeline(DEATHS._replace(relations=unmoved)).growths != ()


def test_ranges_that_overlap_show_no_growth() -> None:
    assert timeline(VOLUME).growths == ()


def test_a_claim_that_names_no_day_was_said_on_its_reports_day() -> None:
    side = HOMELESS.sides[0]
    bare = side._replace(claims=tuple(claim._replace(said_on=None) for claim in side.claims))
    (growth,) = timeline(HOMELESS._replace(sides=(bare, HOMELESS.sides[1]))).growths
    assert growth.steps[0].said_on == date(2024, 6, 3)


@pytest.mark.parametrize(
    ("amount", "column"), [("0", 0), ("-3", 0), ("50", 20), ("99", 39), ("100", 39), ("200", 39)]
)
def test_amounts_lie_on_the_scale(amount: str, column: int) -> None:
    assert scaled(Decimal(amount), Decimal(100), 40) == column


def test_a_scale_of_nothing_has_one_place() -> None:
    assert scaled(Decimal(0), Decimal(0), 40) == 0


def test_a_day_of_an_unknown_year_stands_last_as_nothing_is_placed_by_guessing() -> None:
    (when,) = (d for d in FLOOD.comparison.discrepancies if d.kind is Kind.DATE)
    first, second = when.sides
    value = second.value
    assert isinstance(value, DateRange)
    vague = second._replace(value=value._replace(start=datetime(4, 6, 2), unknown="year"))
    events = timeline(when._replace(sides=(vague, first))).events
    assert [event.label for event in events] == [first.label, second.label]


def test_where_no_report_has_a_day_a_count_is_listed_without_one() -> None:
    articles = tuple(a._replace(metadata=a.metadata._replace(published=None)) for a in FLOOD.articles)
    sides = tuple(
        side._replace(claims=tuple(claim._replace(said_on=None) for claim in side.claims))
        for side in DEATHS.sides
    )
    report = FLOOD._replace(articles=articles, comparison=Comparison((DEATHS._replace(sides=sides),)))
    (growth,) = timeline_of(report, sources_of(report)).growths
    assert [(step.said_on, step.label) for step in growth.steps] == [
        (None, "12"),
        (None, "14"),
        (None, "at least 19"),
    ]


@pytest.mark.parametrize(("year", "told"), [(1987, False), (2024, True)])
def test_a_day_that_only_the_background_of_another_year_tells_of_is_left_out(year: int, told: bool) -> None:
    side = WHEN.sides[1]
    claims = tuple(claim._replace(scope=claim.scope._replace(background=True)) for claim in side.claims)
    assert isinstance(side.value, DateRange)
    when = side.value._replace(
        start=side.value.start.replace(year=year), end=side.value.end.replace(year=year)
    )
    topic = WHEN._replace(sides=(WHEN.sides[0], side._replace(value=when, claims=claims)))
    assert [event.label for event in timeline(topic).events].count(side.label) == told
