"""What causes are read in one sentence."""

import pytest

from kazreader.extract.facts import causes
from kazreader.model.topic_keys import key_of
from tests.extract.telling import reading_of


@pytest.mark.parametrize(
    ("text", "cause", "effect"),
    [
        ("The fire was caused by a candle in a chapel.", "a candle in a chapel", "fire"),
        ("The mayor said a candle was the most likely cause of the fire.", "a candle", "fire"),
        ("The cause of the blaze was probably a short circuit.", "a short circuit", "fire"),
        ("A flare lit on the stand could be the origin of the flames.", "A flare lit on the stand", ""),
        ("The crash, blamed on fog, blocked the road.", "fog", "crash"),
        ("Sparks from a tractor started the wildfire.", "Sparks from a tractor", "fire"),
    ],
)
def test_a_cause_is_read_with_its_effect(text: str, cause: str, effect: str) -> None:
    (claim,) = causes.find(reading_of(text))
    assert (cause, effect) == (claim.mention.span.of(text), key_of(claim.topic)[1])


@pytest.mark.parametrize(
    "text",
    [
        "The cause was under investigation.",
        "The cause of the fire was not known.",
        "The man started the car.",
        "He was blamed for the crash.",
    ],
)
def test_a_cause_that_nobody_names_is_none(text: str) -> None:
    assert list(causes.find(reading_of(text))) == []
