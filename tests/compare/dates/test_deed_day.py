"""The day of one deed, told by different verbs."""

from __future__ import annotations

import pytest

from kazreader.compare.dates import deed_day
from kazreader.compare.dates.times import Distance, distance
from kazreader.model import DateRange, Kind, Relation
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


def test_two_hours_of_one_day_are_no_two_days() -> None:
    found = discrepancies(
        Kind.DATE,
        "A coach hit the wall of a tunnel near Holm at 9.15pm on Tuesday night.",
        "The coach struck the tunnel wall near Holm shortly after 9:00 p.m. on Tuesday.",
    )
    assert {"They are 15 minutes apart."} == {pair.why for d in found for pair in d.relations}


def test_who_says_it_does_not_tell_what_happened_on_the_day() -> None:
    assert [] == discrepancies(
        Kind.DATE,
        "The number of people arrested rose to nearly 8,000 by Monday, the interior ministry said.",
        "Eight officers were hurt and 317 others by Wednesday evening, the interior ministry said.",
    )


def test_a_day_that_a_report_names_very_often_is_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[object] = []

    def counting(a: DateRange, b: DateRange) -> Distance:
        compared.append(a)
        return distance(a, b)

    monkeypatch.setattr(deed_day, "distance", counting)
    often = "At least 12 people were killed in Dover on Monday, police said. " * 200
    discrepancies(Kind.DATE, often, "A dozen people were killed in Dover on Tuesday.")
    assert len(compared) < 20


def test_two_of_several_dates_are_named_in_the_order_of_time() -> None:
    (found,) = discrepancies(
        Kind.DATE,
        "Ada Quist was sentenced on 13 September 2031.",
        "Ada Quist was sentenced on 12 September 2031.",
        "Ada Quist was sentenced on the morning of 13 September 2031.",
    )
    assert "12 September 2031" == found.sides[0].label
    if len(found.sides) > 2:
        assert "“12 September 2031” and “13 September 2031” are 1 day apart." in found.explanation


def test_a_day_told_by_other_words_joins_the_topic_that_gives_it() -> None:
    found = discrepancies(
        Kind.DATE,
        "Pawan Gupta and Vinay Singh will be sentenced on Wednesday and are likely to face death by hanging.",
        "Pawan Gupta and Vinay Singh were sentenced to death on Friday by Judge Omar Rashid in Torvik.",
        "The murder on a bus brought Pawan Gupta and Vinay Singh a sentence of death by hanging on Friday.",
    )
    assert [["Wednesday", "Friday"]] == [[side.label for side in d.sides] for d in found]
    assert ["b", "c"] == [claim.mention.article for claim in found[0].sides[1].claims]
