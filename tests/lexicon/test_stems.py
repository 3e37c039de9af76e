import pytest

from kazreader.lexicon import files
from kazreader.lexicon.stems import meaning, stem


@pytest.mark.parametrize(
    "forms",
    [
        "plan plans planned planning",
        "story stories",
        "carry carried carries",
        "organise organized organisation organisations",
        "colour colors",
        "vaccinated vaccination vaccinations",
        "class classes",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize("pair", ["house horse", "bus busy", "thing think", "count country", "hour hers"])
def test_other_words_have_other_stems(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sorry", "apologised"),
        ("never", "not"),
        ("shouting", "yelled"),
        ("thought", "believes"),
        ("saw", "see"),
    ],
)
def test_words_that_say_the_same_have_one_meaning(one: str, other: str) -> None:
    assert meaning(one) == meaning(other)


@pytest.mark.parametrize(
    ("one", "other"), [("arrested", "charged"), ("ten", "two"), ("north", "south"), ("open", "close")]
)
def test_words_of_two_deeds_have_two_meanings(one: str, other: str) -> None:
    assert meaning(one) != meaning(other)


def test_no_word_of_the_synonyms_stands_on_two_lines() -> None:
    lines: dict[str, str] = {}
    twice = [
        word
        for line in files.lines("synonyms")
        for word in line.split()
        if lines.setdefault(stem(word), line) != line
    ]
    assert twice == []
