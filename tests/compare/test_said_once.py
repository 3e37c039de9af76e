"""A question is told once: parts of a whole, hours beside the day, sides in the order of their numbers."""

from __future__ import annotations

import pytest

from kazreader.compare.dates import deed_day
from kazreader.compare.dates.times import Distance, distance
from kazreader.model import DateRange, Kind
from tests.compare.telling import discrepancies


def test_parts_of_one_whole_are_one_topic() -> None:
    found = discrepancies(
        Kind.FIGURE,
        "Three people were injured in the blast at Holm.",
        "Five police officers were injured in the blast at Holm.",
        "At least six police officers were injured in the blast at Holm.",
    )
    assert ["people injured, a part and the whole"] == [
        d.topic for d in found if "figure.part_exceeds_whole" in {r.rule for r in d.relations}
    ]


def test_a_part_says_nothing_that_the_whole_says_too() -> None:
    found = discrepancies(
        Kind.FIGURE,
        "One person was killed in the blast at Holm.",
        "Two people were killed in the blast at Holm.",
        "Two civilians were killed in the blast at Holm.",
    )
    assert ["people killed"] == [d.topic for d in found]


def test_sides_stand_in_the_order_of_the_numbers_named() -> None:
    (found,) = discrepancies(
        Kind.FIGURE,
        "About 2,500 troops were sent to Holm.",
        "Some 2,030 troops were sent to Holm.",
        "Exactly 2,300 troops were sent to Holm.",
    )
    assert ["some 2,030", "2,300", "about 2,500"] == [side.label for side in found.sides]


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


def test_two_soft_topics_of_one_mention_are_one() -> None:
    found = discrepancies(
        Kind.ROLE,
        "Ada Quist, an adviser to President Omar Rashid, said the roads were shut.",
        "Ada Quist, the disaster response coordinator, said the roads were shut.",
        "Ada Quist, a presidential adviser for political affairs, said the roads were shut.",
    )
    places = [[c.mention for side in d.sides for c in side.claims] for d in found]
    assert not [a for a in places for b in places if a is not b and set(a) <= set(b)]


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
