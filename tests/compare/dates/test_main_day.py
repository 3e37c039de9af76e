"""The day that most reports give to the event, against the day of one."""

from __future__ import annotations

import pytest

from kazreader import clean, compare, extract
from kazreader.extract import published
from kazreader.model import Article, Discrepancy, Kind, Relation

HEAD = (
    "Flames at the mill of Kandor\n\nMoss Post, May {day}, 2031\n\n"
    "Erik Holm, the owner of the mill, and Ada Lund, the mayor of Kandor, wept for the weavers.\n\n"
)
MONDAY = (
    HEAD.format(day=6)
    + "The old mill of Kandor went up in flames on Monday, and nine weavers could not get out.",
    HEAD.format(day=7) + "Nine weavers of the mill in Kandor never came home on Monday, when flames took it.",
    HEAD.format(day=7)
    + "Nothing is left of the mill in Kandor, where flames trapped nine weavers on Monday.",
)


def of_days(*texts: str) -> list[Discrepancy]:
    """Return the discrepancies of dates, the days of the reports being known."""
    cleaned = clean.clean([Article(f"r{n}", f"r{n}.txt", text) for n, text in enumerate(texts)])
    articles = published.resolve(cleaned)
    found = compare.compare(articles, [claim for one in articles for claim in extract.claims(one)])
    return [d for d in found.discrepancies if d.kind is Kind.DATE]


def rules(*texts: str) -> list[str]:
    return [found.rule for found in of_days(*texts)]


def test_one_report_with_another_day_of_the_event_stands_against_most() -> None:
    tuesday = HEAD.format(day=8) + "Nine weavers choked on Tuesday as the mill of Kandor stood in flames."
    (found,) = of_days(*MONDAY, tuesday)

    assert (Relation.CONFLICT, "date.other_main_day") == (found.relation, found.rule)
    assert ["Monday", "Tuesday"] == sorted(side.label for side in found.sides)
    assert "1 day apart; 3 reports name the first day" in found.explanation


@pytest.mark.parametrize(
    "text",
    [
        # it names Monday too, a response, another matter, far away in time
        "Nine weavers choked on Tuesday as the mill of Kandor stood in flames; Monday had been quiet.",
        "Crews searched the mill of Kandor on Tuesday, where nine weavers could not escape the flames.",
        "The owner of the mill bought a yacht on Tuesday.",
        "On 24 April nine weavers choked as the mill of Kandor stood in flames.",
    ],
)
def test_what_may_be_another_thing_stands_against_nobody(text: str) -> None:
    assert "date.other_main_day" not in rules(*MONDAY, HEAD.format(day=8) + text)


def test_two_reports_are_no_majority() -> None:
    tuesday = HEAD.format(day=8) + "Nine weavers choked on Tuesday as the mill of Kandor stood in flames."
    assert "date.other_main_day" not in rules(*MONDAY[:2], tuesday)


def test_a_plan_is_not_what_was_done() -> None:
    date = "MOSS, May 6, 2031 (Halvern Wire) - "
    done = date + "The chairman of the salt board was arrested on Monday at the quay."
    plan = date + "The salt board will meet on Thursday to dismiss the chairman, arrested at the quay."
    assert [] == of_days(done, plan)
