"""The day of one deed, told by different verbs."""

from __future__ import annotations

import pytest

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies

SATURDAY = "Three people were killed on Saturday when a gunman opened fire at a mall in Kandor."
THURSDAY = "Three people died Thursday as a gunman opened fire in a busy mall."


def test_two_days_of_one_deed_are_a_conflict_whatever_the_verbs() -> None:
    (found,) = discrepancies(Kind.DATE, SATURDAY, THURSDAY)

    assert Relation.CONFLICT is found.relation
    assert ("date.other_day_of_deed", "when it happened") == (found.rule, found.topic)
    assert ["Saturday", "Thursday"] == sorted(side.label for side in found.sides)
    assert "They are 2 days apart." in found.explanation


def test_the_question_takes_the_noun_of_the_deed() -> None:
    (found,) = discrepancies(
        Kind.DATE, SATURDAY, "A gunman killed three people on Friday in a shooting at a mall."
    )
    assert "the day of the shooting" == found.topic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The ferry Odin capsized off Moss early on Saturday.",
            "Many lost their lives on Sunday on the Odin.",
        ),
        ("A lorry ploughed into a market in Moss on May 3.", "On May 4 five were mowed down in Moss."),
        ("A landslide swept away homes near Moss on Monday.", "A slope came down on Tuesday near Moss."),
        ("A knifeman stabbed two to death in Moss on Monday.", "Two were fatally stabbed on Sunday in Moss."),
        ("The Odin keeled over off Moss on Friday.", "Twelve drowned off Moss on Saturday."),
        ("Floods swept away a bridge in Moss on Friday.", "The river burst its banks on Thursday in Moss."),
    ],
)
def test_many_ways_to_tell_a_deed_ask_for_one_day(one: str, other: str) -> None:
    assert ["date.other_day_of_deed"] == [d.rule for d in discrepancies(Kind.DATE, one, other)]


def test_a_strike_and_the_day_of_a_march_are_no_one_deed() -> None:
    march = "Bottles were thrown on Thursday at the march of dockers in Moss, where trouble unfolded."
    assert [] == discrepancies(Kind.DATE, "Dockers in Moss began a strike on Monday.", march)


@pytest.mark.parametrize(
    "other",
    [
        # the same day, a day far off, nothing in common, two days, a day of saying
        "A gunman shot three people at a mall in Kandor on Saturday morning.",
        "A gunman opened fire at a mall in Kandor on 2 June 2001 and died.",
        "Four climbers died on Thursday.",
        THURSDAY + " A gunman had opened fire at the mall on Tuesday, too, and shot two.",
        "A gunman killed people at a mall, according to a report Thursday of the Kandor Post.",
    ],
)
def test_other_deeds_and_other_days_are_not_compared(other: str) -> None:
    assert [] == discrepancies(Kind.DATE, SATURDAY, other)


def test_a_time_before_midnight_is_not_another_day_than_the_next() -> None:
    landed = "Typhoon Ada made landfall in Moss, in the far north, at around 11 p.m. Wednesday."
    killed = "Typhoon Ada killed eight people on Thursday in Moss as it destroyed houses."
    assert [] == discrepancies(Kind.DATE, landed, killed)
