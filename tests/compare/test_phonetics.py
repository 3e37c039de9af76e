import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazreader.compare.phonetics import plain, sound


@pytest.mark.parametrize(
    "spellings",
    [
        ("Gaddafi", "Qadhafi", "Kadafi", "Gadhafi"),
        ("Zhomart", "Jomart"),
        ("Yusuf", "Yousef"),
        ("Hussein", "Hossein", "Husain"),
        ("Mohammed", "Muhammad", "Mohamed"),
        ("Zelensky", "Zelenskyy", "Zelenskiy"),
        ("Petrov", "Petroff"),
        ("Núñez", "Nunez"),
    ],
)
def test_transliterations_of_one_name_have_one_key(spellings: tuple[str, ...]) -> None:
    assert {sound(spellings[0])} == {sound(spelling) for spelling in spellings}


@pytest.mark.parametrize(("one", "other"), [("Baker", "Barker"), ("Iran", "Iraq"), ("Smith", "Smart")])
def test_names_that_sound_apart_have_two_keys(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_plain_drops_case_accents_hyphens_and_apostrophes() -> None:
    assert plain("O’Brien") == "obrien"
    assert plain("Kassym-Jomart") == "kassymjomart"
    assert plain("Østerås") == "osteras"


@given(st.text(max_size=40))
def test_any_text_has_a_key_without_vowels_after_the_first(text: str) -> None:
    assert not set(sound(text)[1:]) & set("aeiouy")
