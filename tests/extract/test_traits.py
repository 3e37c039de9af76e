"""What is one-valued of somebody or of the thing of the event, read in one sentence."""

import pytest

from kazreader.extract.facts import traits
from kazreader.model import Role
from kazreader.model.topics import Trait
from tests.extract.telling import reading_of


def told(text: str) -> list[tuple[str, str, str]]:
    found = []
    for claim in traits.find(reading_of(text)):
        assert isinstance(claim.mention.value, Role) and isinstance(claim.topic, Trait)
        found.append((claim.topic.of, claim.topic.answer, claim.mention.value.holder))
    return found


@pytest.mark.parametrize(
    ("text", "trait", "answer", "holder"),
    [
        ("Ada Quist, 41, pleaded not guilty on Monday.", "plea", "not guilty", "Ada Quist"),
        ("Prosecutors charged Jon Dahl with manslaughter.", "killing_charge", "manslaughter", "Jon Dahl"),
        ("Ada Quist faces a charge of second-degree murder.", "killing_charge", "murder/second", "Ada Quist"),
        ("Ada Quist died of a heart attack at home.", "cause_of_death", "heart", "Ada Quist"),
        ("Ada Quist, 41, ran. She was sentenced to 20 years in prison.", "sentence", "years", "Ada Quist"),
        ("Ada Quist, 41, ran. The teacher pleaded guilty.", "plea", "guilty", "Ada Quist"),
        ("The men fled in a stolen white van.", "getaway", "van", ""),
        ("The fire broke out on the third floor.", "storey", "third", ""),
        ("The suspect pleaded guilty.", "plea", "guilty", ""),
        ("The fire may have been caused by a candle in a chapel.", "fire_cause", "candle", ""),
        ("He said that a candle was the most likely cause.", "fire_cause", "candle", ""),
        ("A flare lit on the stand could be the origin of the flames.", "fire_cause", "fireworks", ""),
        ("The cause of the blaze was probably a short circuit.", "fire_cause", "electrical", ""),
        ("Prosecutors opened an investigation into suspected negligence.", "inquiry", "negligence", ""),
        ("Police are treating it as arson.", "inquiry", "arson", ""),
        ("Ada Quist was charged last Monday with fraud.", "stealing_charge", "fraud", "Ada Quist"),
        ("Ada Quist was accused of high treason.", "state_charge", "treason", "Ada Quist"),
        ("The crash, blamed on fog, blocked the road.", "crash_cause", "fog", ""),
    ],
)
def test_an_answer_is_read_with_its_owner(text: str, trait: str, answer: str, holder: str) -> None:
    assert [(trait, answer, holder)] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quist was not charged with murder.",
        "Ada Quist could be charged with murder.",
        "In another case Ada Quist was charged with murder.",
        "Ada Quist was charged on Monday; Jon Dahl spoke of murder.",
        "The men fled; a van stood at the door.",
        "The police said that arson was not the cause of the fire.",
        "Nobody could say whether a candle had started the fire.",
    ],
)
def test_what_is_denied_or_possible_or_told_of_another_is_no_answer(text: str) -> None:
    assert told(text) == []


def test_what_is_told_of_another_year_is_no_answer() -> None:
    text = "KANDOR, June 5, 2015 - It rained.\n\nIn 2009 Ada Quist was sentenced to life."
    assert told(text) == []


def test_somebody_who_stands_for_a_noun_is_nobody_named() -> None:
    assert told("Ada Quist wept when her brother pleaded guilty.") == [("plea", "guilty", "")]
