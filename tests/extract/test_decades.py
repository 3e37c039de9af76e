"""Ages told by their decade, drawn in the text."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

READ = [
    "A man {in his late 20s|27..29 measure/age/noun:man} was held.",
    "We met a woman {in her 40s|40..49 measure/age/noun:woman} there.",
    "We met Ana Lund, {in her mid-sixties|64..66 measure/age/ana lund}, there.",
    "The gunman, who is believed to be {in his late 20s or early 30s|27..33 measure/age/noun:gunman}, fled.",
]
REFUSED = [
    "He was in his late 20s.",
    "Women in their 40s voted.",
    "He wrote in his 20 notebooks.",
    "In the 1920s he sang.",
]


@pytest.mark.parametrize("drawn", READ)
def test_an_age_told_by_its_decade_is_a_range(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_nobodys_decade_is_no_age(text: str) -> None:
    assert found(text) == []
