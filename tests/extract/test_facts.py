"""What the finders of single facts read in one sentence."""

import pytest

from kazreader.extract.facts import causes, injuries, vehicles
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import Vehicle
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
    assert [] == list(causes.find(reading_of(text)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada Quist, 41, lay there. She has a broken leg.", "broken leg"),
        ("Ada Quist, 41, was shot twice in the left arm.", "shot twice in the left arm"),
        ("Ada Quist, 41, had wounds to the neck.", "wounds to the neck"),
    ],
)
def test_an_injury_belongs_to_the_person_named(text: str, said: str) -> None:
    (claim,) = injuries.find(reading_of(text))
    assert (said, "Ada Quist") == (claim.mention.span.of(text), key_of(claim.topic)[1])


def test_an_injury_of_nobody_named_is_none() -> None:
    assert [] == list(injuries.find(reading_of("A guard was shot in the leg.")))
    assert [] == list(injuries.find(reading_of("Ada Quist, 41, spoke. A guard was shot in the leg.")))


@pytest.mark.parametrize(
    ("text", "vehicle"),
    [
        ("A white Ford pickup was parked there.", ("Ford", "white")),
        ("They fled in a grey van.", ("van", "silver")),
        ("They left the stolen blue Toyota Corolla behind.", ("Toyota", "blue")),
    ],
)
def test_a_vehicle_is_known_by_its_make_or_by_what_was_done_with_it(
    text: str, vehicle: tuple[str, str]
) -> None:
    (claim,) = vehicles.find(reading_of(text))
    assert Vehicle(*vehicle) == claim.topic


@pytest.mark.parametrize("text", ["A red van stood there.", "They saw a white House.", "A red car fled."])
def test_any_car_is_no_vehicle_that_is_known(text: str) -> None:
    assert [] == list(vehicles.find(reading_of(text)))
