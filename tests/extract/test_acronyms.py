import pytest

from kazreader.extract.acronyms import find
from kazreader.lexicon import files
from kazreader.lexicon.table import Table
from kazreader.model import Acronym
from tests.extract.telling import reading_of


def acronyms(text: str) -> list[tuple[str, str | None]]:
    claims = find(reading_of(text))
    return [
        (c.mention.value.canonical, c.mention.value.expansion)
        for c in claims
        if isinstance(c.mention.value, Acronym)
    ]


@pytest.mark.parametrize(
    "example", [*files.tables("acronyms")[0].listed("examples")], ids=lambda e: e["text"][:40]
)
def test_every_example_of_the_rule_file_defines_what_it_says(example: Table) -> None:
    assert example["finds"] == {letters: long for letters, long in acronyms(example["text"]) if long}


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("The Coastal Search and Rescue Service (CSRS) came.", "Coastal Search and Rescue Service"),
        ("The Coastal Rescue Service (CSR) came.", "Coastal Rescue Service"),
        ("The coastal rescue service (CRS) came.", "coastal rescue service"),
        ("The C.R.S., the Coastal Rescue Service, came.", "Coastal Rescue Service"),
        ("The “Coastal Rescue Service” (CRS) came.", "Coastal Rescue Service"),
        ("The Ministry of Docks (MoD) came.", "Ministry of Docks"),
        ("It came from Hull (CRS).", None),
    ],
)
def test_a_long_form_is_read_back_to_its_first_word(text: str, long: str | None) -> None:
    assert long == next(iter(acronyms(text)))[1]


def test_a_ship_behind_the_words_is_not_explained_by_them() -> None:
    assert acronyms("It was an Indian navy ship, the INS Vikrant, they said.") == [("INS", None)]


def test_numerals_times_and_shouted_lines_are_no_acronyms() -> None:
    assert acronyms("BREAKING NEWS FROM HULL") == []
    assert acronyms("World War II ended at 11 PM GMT.") == []
