"""Two of one sort have days of their own, beside the same words."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import discrepancies

QUAKE = "An earthquake of magnitude 6.4 struck the town of Moss on Sunday and 40 people died."
STORM = "Typhoon Ada struck the north of Norway on Saturday and killed 12 people."
STRIKE = "Dockers in Torvik went on strike on Monday over pay."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (QUAKE, "An earthquake of magnitude 5.1 shook the town of Moss again on Tuesday."),
        (STRIKE, "Harbour pilots in Torvik went on strike on Wednesday, joining the dockers, over pay."),
    ],
)
def test_what_comes_again_has_another_day(first: str, second: str) -> None:
    assert discrepancies(Kind.DATE, first, second) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada, a storm, struck the north of Norway on Friday and killed 12 people.",
        "Typhoon Ada killed 12 people on Friday in the north of Norway.",
    ],
)
def test_the_same_storm_in_the_same_country_has_one_day(text: str) -> None:
    assert [pair.why for d in discrepancies(Kind.DATE, STORM, text) for pair in d.relations] == [
        "They are 1 day apart."
    ]


def test_a_fraction_is_no_repetition() -> None:
    one = "Shares of Moss Ales rose 21 per cent to 34 crowns in Oslo on Tuesday."
    other = "Moss Ales stock jumped by a fifth to 33.9 crowns in Oslo on Monday."
    assert len(discrepancies(Kind.DATE, one, other)) == 1


def test_a_response_that_both_tell_has_one_day() -> None:
    searched = "Crews searched the Holm grain plant in Torvik on {} with dogs, nine being dead."

    (found,) = discrepancies(Kind.DATE, searched.format("Tuesday"), searched.format("Wednesday"))
    assert sorted(side.label for side in found.sides) == ["Tuesday", "Wednesday"]


def test_a_deal_of_another_year_is_another_deal() -> None:
    one = "Harper's Lund Capital bought Holm Foods on 3 May 2031."
    assert discrepancies(Kind.DATE, one, "Harper's Lund Capital bought the Moss railway in 2027.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Rangers shot three poachers on Saturday in a reserve in the north.",
            "Three poachers were shot by rangers on Thursday in a northern reserve.",
            id="north and northern are one side",
        ),
        pytest.param(
            "The calf of the whale died on June 24, half an hour after birth.",
            "The whale carried her calf, which had died on June 28.",
            id="one verb tells one deed, whatever it came after",
        ),
        pytest.param(
            "The embassy in Torvik opens its gates again on July 24.",
            "The embassy in Torvik will reopen its gates on July 20.",
            id="what reopens opens again",
        ),
    ],
)
def test_what_only_looks_like_a_sequel_is_one_deed(one: str, other: str) -> None:
    assert len(discrepancies(Kind.DATE, one, other)) == 1
