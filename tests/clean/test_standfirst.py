"""A standfirst is part of the report; other lines between the headline and the report are not."""

from __future__ import annotations

import pytest

from kazreader.clean import clean
from kazreader.model import Article

ABOVE = "Home\nNews\nSport\nWeather\nSign in\nSubscribe\n\nFerry runs aground off Holm\n"
REPORT = """
Share this
Tweet
Print

The ferry Aurora ran aground off Holm on Tuesday, and 212 passengers were taken ashore by fishermen.

The harbour master said that the pilot had seen the lighthouse too late, and that nobody had been hurt.

Divers will look at the hull on Wednesday before the ship is towed to the yard, the company said.
"""


def kept(below: str) -> bool:
    """Return whether a line below the headline is part of the clean text."""
    (article,) = clean([Article("a", "a.txt", f"{ABOVE}{below}\n{REPORT}")])
    return below in article.prose


@pytest.mark.parametrize(
    "below",
    [
        "Fishermen take 212 passengers ashore after pilot sees the lighthouse too late",
        "Harbour master says nobody was hurt as divers prepare to look at hull",
    ],
)
def test_a_standfirst_is_kept(below: str) -> None:
    assert kept(below)


@pytest.mark.parametrize(
    "below",
    [
        "Caption: passengers of the ferry are taken ashore by fishermen",
        "Fishermen Take 212 Passengers Ashore Off Holm After Pilot Sees Lighthouse",
        "Ten ways to sleep better when the nights are getting short",
        "Passengers ashore",
    ],
)
def test_other_lines_below_the_headline_are_not(below: str) -> None:
    assert not kept(below)


def test_a_standfirst_that_the_report_repeats_adds_nothing() -> None:
    below = "212 passengers were taken ashore by fishermen"
    (article,) = clean([Article("a", "a.txt", f"{ABOVE}{below}\n{REPORT}")])
    assert article.prose.count(below) == 1
