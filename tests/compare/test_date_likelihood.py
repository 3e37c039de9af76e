"""Dates that everything at hand, and no single rule, shows to be of one event."""

from __future__ import annotations

import pytest

from tests.compare.test_dates import conflicts
from tests.compare.test_open_figures import FILLER

LAW = "The law against duels, in force since 1953, was struck down by the court." + FILLER


def test_years_of_alike_sentences_are_of_one_event() -> None:
    other = "Judges of the court scrapped the duels law, on the books since 1948." + FILLER
    assert [["1948", "1953"]] == [sorted(sides) for sides in conflicts(LAW, other)]


def test_a_time_of_day_may_be_an_hour_off_where_the_sentences_are_alike() -> None:
    one = (
        "A guest fired his pistol into the air at a wedding at 10:00 p.m. and hit the groom in the leg."
        + FILLER
    )
    other = "A guest of the wedding fired his pistol at 9:30 p.m. and wounded the groom in the leg." + FILLER
    assert [["9:30 p.m.", "10:00 p.m."]] == conflicts(one, other)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The law against duels was passed by the court of a king in 1903.", id="long before"),
        pytest.param("The mill by the river has been shut since 1948.", id="nothing in common"),
        pytest.param(
            "The duels law, on the books since 1948, was struck down; it was in force since 1953.",
            id="both given",
        ),
    ],
)
def test_years_of_other_events_do_not_meet(other: str) -> None:
    assert [] == conflicts(LAW, other + FILLER)
