from __future__ import annotations

import pytest

from kazreader import extract
from kazreader.clean import clean
from kazreader.model import Article, Quantity
from kazreader.present.units import unit_of


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The ferry sank and 14 people died.", "person"),
        ("The blaze destroyed 60 homes.", "building"),
        ("Three guards were on duty overnight.", "guards"),
        ("She walked 3 km and slept.", "metre"),
        ("The box weighs 410 grams.", "kilogram"),
        ("He spent $40 and went home.", "USD"),
        ("The wait took four hours.", "minute"),
    ],
)
def test_a_figure_has_the_unit_in_which_its_numbers_are_given(text: str, unit: str) -> None:
    (article,) = clean([Article("a", "a.txt", text)])
    claim = next(c for c in extract.claims(article) if isinstance(c.mention.value, Quantity))
    assert isinstance(claim.mention.value, Quantity)
    assert unit_of(claim.mention.value, claim) == unit
