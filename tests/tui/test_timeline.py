"""The timeline view, driven by keys, and its step chart."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazreader.model import DateRange, Interval, Relation
from kazreader.present.columns import cells
from kazreader.present.timeline import Growth, Step
from kazreader.tui.widgets.step_chart import StepChart, amount_words
from kazreader.tui.widgets.timeline_list import when_words
from tests.tui.reader import Reader, drive

ONE, TWO, THREE = date(2024, 6, 1), date(2024, 6, 2), date(2024, 6, 3)


def grown(*steps: tuple[date | None, int | None, int | None]) -> Growth:
    made = tuple(
        Step(day, Interval(*(None if n is None else Decimal(n) for n in (low, high))), "", (), ())
        for day, low, high in steps
    )
    greatest = max((n for _, low, high in steps for n in (low, high) if n is not None), default=0)
    return Growth("dead", Relation.UPDATE, "fig-1", made, Decimal(greatest))


def drawn(growth: Growth, width: int = 21) -> list[str]:
    chart = StepChart(growth, width)
    return ["".join(text for text, _ in chart.row(n)).rstrip() for n in range(len(growth.steps))]


def test_a_count_steps_from_day_to_day() -> None:
    assert drawn(grown((ONE, 5, 5), (TWO, 10, 10), (THREE, 20, 20))) == [
        "     ●",
        "     └────●",
        "          └─────────●",
    ]


def test_a_count_that_falls_steps_back() -> None:
    assert drawn(grown((ONE, 20, 20), (TWO, 10, 10))) == ["                    ●", "          ●─────────┘"]


def test_an_interval_is_a_bar_and_an_open_one_an_arrow() -> None:
    assert drawn(grown((ONE, 5, 10), (TWO, 20, None)), 25) == ["     ├━━━━┤", "     └──────────────├━━━▶"]
    assert drawn(grown((ONE, None, 10), (TWO, 20, 20))) == ["◀━━━━━━━━━┤", "          └─────────●"]


def test_two_values_of_one_day_are_not_joined() -> None:
    assert drawn(grown((ONE, 5, 5), (ONE, 20, 20))) == ["     ●", "                    ●"]


def test_what_has_no_day_stands_alone() -> None:
    assert drawn(grown((ONE, 5, 5), (None, 20, 20))) == ["     ●", "                    ○"]


def test_the_scale_names_zero_and_the_greatest_amount() -> None:
    assert StepChart(grown((ONE, 5, 5), (TWO, 2000, 2000)), 21).axis() == "0               2,000"
    assert amount_words(Decimal("2.50")) == "2.5"


def test_the_scale_of_a_measure_ends_in_the_words_of_the_report() -> None:
    growth = grown((ONE, 161, 161), (TWO, 285, 285))._replace(greatest_label="285 kph")
    assert StepChart(growth, 21).axis() == "0             285 kph"
    assert StepChart(growth, 6).axis() == "0  28…"


DAYS = st.sampled_from([ONE, TWO, THREE, None])
BOUNDS = st.tuples(
    st.integers(0, 10**9), st.integers(0, 10**6), st.sampled_from(["exact", "low", "high", "both"])
)


def bounded(start: int, more: int, which: str) -> tuple[int | None, int | None]:
    return (None if which == "high" else start, None if which == "low" else start + more * (which == "both"))


STEPS = st.builds(lambda day, bounds: (day, *bounded(*bounds)), DAYS, BOUNDS)


@given(st.lists(STEPS, min_size=1, max_size=5), st.integers(12, 60))
def test_no_row_leaves_the_chart(steps: list[tuple[date | None, int | None, int | None]], width: int) -> None:
    growth = grown(*sorted(steps, key=lambda s: s[0] or date.max))
    assert max(cells(line) for line in drawn(growth, width)) <= width
    assert cells(StepChart(growth, width).axis()) in (0, width)


def test_the_cursor_passes_headings_and_enter_reads_the_claim() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("4")
        assert "D ¶1   The wall broke on Sunday night" in reader.text()
        await reader.press("j", "j", "j")
        assert "at least 19  people killed by the flood" in reader.text()
        await reader.press("k", "k", "k", "k")
        assert "D ¶1   The wall broke on Sunday night" in reader.text()
        await reader.press("j", "j", "j", "enter")
        assert "B Courier" in reader.titles()
        assert reader.status().startswith(" ≠1 people killed by the flood")

    drive(play)


def test_the_timeline_waits_for_the_comparison() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("4")
        await reader.press("j", "k", "G", "g")
        assert "reading" in reader.status()

    drive(play, compared=False)


def test_the_reports_stand_in_the_order_of_their_days_and_enter_opens_one() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("4", "G")
        days = [line[1:12].strip() for line in reader.lines() if line[12:14] in ("A ", "B ", "C ", "D ")]
        assert days[-4:] == ["Mon 3 Jun", "Mon 3 Jun", "Tue 4 Jun", "no date"]
        await reader.press("k", "enter")
        assert "B Courier" in reader.titles()

    drive(play)


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (DateRange(datetime(4, 5, 13), datetime(4, 5, 14), "day", unknown="year"), "13 May"),
        (DateRange(datetime(4, 5, 1), datetime(4, 6, 1), "month", unknown="year"), "May"),
        (DateRange(datetime(1, 1, 10), datetime(1, 1, 11), "day", unknown="week"), "Wed"),
        (DateRange(datetime(1, 1, 9, 20), datetime(1, 1, 9, 21), "hour", unknown="day"), "time only"),
        (DateRange(datetime(2015, 5, 13), datetime(2015, 5, 14), "day"), "Wed 13 May"),
        (DateRange(datetime(2015, 5, 1), datetime(2015, 6, 1), "month"), "May 2015"),
    ],
)
def test_what_nobody_knows_of_a_day_is_not_made_up(when: DateRange, told: str) -> None:
    assert when_words(when) == told
