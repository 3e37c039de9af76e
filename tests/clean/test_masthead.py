"""The outlet that the line below a headline names."""

from __future__ import annotations

import pytest

from kazreader.model import Ground
from tests.clean.pages import HEADLINE, REPORT, cleaned, page


def _source(*below: str) -> tuple[str | None, Ground | None]:
    told = cleaned(page((HEADLINE, *below), REPORT)).metadata
    return told.source, told.source_basis


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The Harbour Times, June 5, 2031", "The Harbour Times"),
        ("Oxley Daily News / AP, 5 June 2031", "Oxley Daily News"),
        ("Harbour Morning Post, Saturday, June 5, 2031 at 9:14 p.m.", "Harbour Morning Post"),
        ("The Tribune, Oxley / AP, Thursday 5 June 2031", "The Tribune"),
        ("RNZ / BBC, 5:25 pm on 5 June 2031", "RNZ"),
        ("Harbourwatch, 5th June 2031", "Harbourwatch"),
        ("harbourlive.com / AP, June 5, 2031", "harbourlive.com"),
        ("FOX 13 News | 2031-06-05", "FOX 13 News"),
        ("Reuters, 05.06.2031", "Reuters"),
    ],
)
def test_the_line_below_the_headline_names_the_outlet(line: str, name: str) -> None:
    assert _source(line) == (name, Ground.MASTHEAD)


def test_the_day_may_stand_on_the_next_line() -> None:
    assert _source("Harbour Express", "Wednesday 5 June 2031") == ("Harbour Express", Ground.MASTHEAD)
    assert _source("Channel 4 News", "Posted: 11:24 AM, Jun. 5, 2031")[0] == "Channel 4 News"


@pytest.mark.parametrize(
    "line",
    [
        "Maria Olsen, 5 June 2031",
        "OXLEYHAVEN, June 5, 2031",
        "Oxley, June 5, 2031",
        "Norway, June 5, 2031",
        "World News, June 5, 2031",
        "National News, June 5, 2031",
        "Asia Pacific | June 5, 2031",
        "The Philippines, June 5, 2031",
        "Fri, June 5, 2031",
        "Posted June 5, 2031",
        "By Maria Olsen, June 5, 2031",
        "The ferry sank in a storm on June 5, 2031",
    ],
)
def test_a_person_a_place_a_section_and_a_stamp_are_no_outlets(line: str) -> None:
    assert _source(line)[0] is None


def test_one_word_without_its_day_is_a_section_rather() -> None:
    assert _source("Harbourwatch", "5 June 2031")[0] is None


def test_the_masthead_goes_before_the_agency_that_wrote_the_report() -> None:
    agency = f"OXLEY, June 5 (AP) - {REPORT[0]}"
    told = cleaned(page((HEADLINE, "The Harbour Times, June 5, 2031", agency), REPORT[1:])).metadata
    assert told.source == "The Harbour Times"


def test_the_agency_that_somebody_else_was_told_by_is_no_source() -> None:
    told = "The mayor told the Reuters news agency that nobody on the boat had worn a vest that evening."
    assert cleaned(page((HEADLINE,), (*REPORT, told))).metadata.source is None
