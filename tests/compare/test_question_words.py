"""How questions are named that no list knows, and how two of one name are told apart."""

from __future__ import annotations

import pytest

from kazreader.compare.event import Event
from kazreader.compare.question_words import naming_words, phrase_question
from tests.compare.figures.test_judging import compared
from tests.compare.figures.test_open_figures import FILLER

OF_EVENT = Event({}, frozenset(("velm", "halvard")), None)


@pytest.mark.parametrize(
    ("thing", "words", "shown"),
    [
        ("sum of money", ["bribes", "million"], ["bribes"]),
        ("time", ["miles"], []),
        ("aces", ["rd-seeded", "foot-9", "don't", "tall"], ["tall"]),
        ("toys", ["Velm", "magnets"], ["magnets"]),
        ("what time", ["Sorne", "shots"], ["shots", "Sorne"]),
        ("games", ["game", "lost"], ["lost"]),
        ("where it hit", ["old", "bystander"], ["bystander"]),
    ],
)
def test_a_question_is_named_without_numbers_units_and_names_of_the_event(
    thing: str, words: list[str], shown: list[str]
) -> None:
    assert shown == naming_words(thing, words, OF_EVENT)


def test_no_question_of_time_or_place_stands_alone() -> None:
    assert phrase_question("what time", ["Velm", "shots"], OF_EVENT) == "what time (shots)"
    assert phrase_question("what time", ["Velm", "Halvard"], OF_EVENT) == "what time (Velm)"


def test_a_word_that_no_report_writes_small_keeps_its_capitals() -> None:
    topics = [
        d.topic for d in compared("Some 40 MPs left the hall." + FILLER, "In all 55 MPs left the hall.")
    ]

    assert topics == ["MPs left"]


def test_a_deed_right_beside_what_is_counted_is_said_with_it() -> None:
    topics = [
        d.topic for d in compared("Some 40 kites were confiscated." + FILLER, "They confiscated 55 kites.")
    ]

    assert topics == ["kites confiscated"]


def test_two_prices_of_one_name_are_told_apart_by_their_currencies() -> None:
    one = "Velm paid $40 million for the takeover of Halvard, which is £31 million."
    other = "Velm paid $52 million for the takeover of Halvard, which is £36 million."

    topics = [found.topic for found in compared(one, other)]

    assert topics == ["price of the deal, in USD", "price of the deal, in GBP"]
