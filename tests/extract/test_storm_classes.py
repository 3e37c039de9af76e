"""Classes of tornadoes and of other storms, drawn in the text."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

READ = [
    "The tornado, an estimated {EF-4|4..4 measure/storm_class/noun:tornado}, cut a track.",
    "A massive {F5|5..5 measure/storm_class/noun:tornado} tornado crossed the city.",
    "It was a {Category 4|4..4 measure/storm_class/noun:storm} hurricane.",
    "A {category-5|5..5 measure/storm_class/noun:storm} typhoon struck.",
    "The storm is a {Category Two|2..2 measure/storm_class/noun:storm} now.",
]
REFUSED = [
    "She won in Category 4 of the contest.",
    "A storm of F-16 jets flew over.",
    "The category of the storm is open.",
]


@pytest.mark.parametrize("drawn", READ)
def test_the_class_of_a_storm_is_read(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize("text", REFUSED)
def test_other_classes_are_none(text: str) -> None:
    assert found(text) == []
