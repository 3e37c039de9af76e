"""Where the counted are says what happened to them, drawn in the text."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

READ = [
    "{More than 50 passengers|51.. aboard kind:traveller} were on the private bus.",
    "{Six crew|6..6 aboard kind:crew} were on the Boeing 737-200.",
    "The boat had on board {80 people|80..80 aboard}.",
    "{Around 40,000|36000..44000 gathered} were present.",
    "It was licensed for {250|250..250 capacity}.",
    "There were {47 people|47..47 aboard} on the old wooden ferry.",
    "The ferry, with {173 people|173..173 aboard} aboard it, sank.",
    "Flight GE 222, with {54 people|54..54 aboard}, came down.",
    "{64,157 individuals|64157..64157 displaced} are staying in evacuation centers.",
    "{About 20,000 fans|18000..22000 gathered} were in the stadium.",
]
REFUSED = [
    "Two men near the bus shouted.",
    "The truck had two bombs in it.",
    "Two fans in the stadium shouted.",
]


@pytest.mark.parametrize("drawn", READ)
def test_a_place_tells_what_is_counted(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize("text", REFUSED)
def test_some_of_those_there_are_not_counted(text: str) -> None:
    assert found(text) == []
