from __future__ import annotations

from datetime import date

import pytest

from kazreader.extract.dates import expressions
from kazreader.extract.said_on import said_on

REPORT = date(2024, 3, 13)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The reef was charted, the pilot said on Monday.", date(2024, 3, 11)),
        ("The pilot told reporters in the harbour on Monday that the reef was charted.", date(2024, 3, 11)),
        ("The ministry said in a televised address late Tuesday that all were safe.", date(2024, 3, 12)),
        ("The pilot said he saw the ship on Monday.", REPORT),
        ("The pilot said the ship that sank on Monday was old.", REPORT),
        ("The ship sank on Monday.", REPORT),
        ("The pilot said the end came at noon on Monday.", REPORT),
        ("The pilot said in 2019 that the reef was charted.", REPORT),
        ("The maker recalled 900 ladders on Monday.", REPORT),
        ("The flood claimed nine lives on Monday.", REPORT),
        ("The pilot was told of the reef on Monday.", REPORT),
        ("Rangers called off the search on Monday.", REPORT),
    ],
)
def test_the_day_beside_the_speech_verb_is_the_day_it_was_said(sentence: str, day: date) -> None:
    assert day == said_on(sentence, expressions(sentence), REPORT)


def test_a_weekday_without_the_day_of_the_report_tells_nothing() -> None:
    sentence = "The pilot said on Monday that all were safe."
    assert said_on(sentence, expressions(sentence), None) is None
