"""One person or thing told by "a" or "an" in a lead, and what is no count of one."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

FILLER = (
    " The road was closed for a while. Nobody lives there. It was cold on that day. The wind had dropped."
)

READ = [
    "{A climber|1..1 killed kind:traveller} was killed on the ridge.",
    "His van struck {a parked car|1..1 collided}.",
    "Falling rocks injured {a nurse|1..1 injured kind:worker}.",
]
REFUSED = [
    "A climber and a guide stood there.",
    "A nurse and her two friends were sad.",
    "A village was quiet.",
    f"It was a calm day.{FILLER} A climber was killed there.",
]


@pytest.mark.parametrize("drawn", READ)
def test_a_single_one_of_the_lead_counts_as_one(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize("text", REFUSED)
def test_other_single_things_are_no_count(text: str) -> None:
    assert found(text) == []


def test_a_number_for_the_same_question_goes_before() -> None:
    assert found("Three people were killed and a driver was killed.") == [("Three people", "3..3 killed")]
