import pytest

from kazreader.extract.people.stand_ins import find
from tests.extract.telling import roles_told


def said(text: str) -> list[tuple[str, str]]:
    return roles_told(find, text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Quist, 41, conceded. The Danish senator had led for weeks.", "Danish senator"),
        ("Ada Quist, 41, conceded. Corvo's former chairwoman was booed.", "Corvo's former chairwoman"),
        ('Ada Quist, 41, conceded. "It is over," the Moss councillor said.', "Moss councillor"),
        ("Ada Quist, 41, conceded. Then she left. The marathon runner was booed.", "marathon runner"),
        ("Ada Quist, 41, sang. The Danish soprano was booed.", "Danish soprano"),
    ],
)
def test_a_title_that_opens_a_sentence_stands_for_who_was_named(text: str, role: str) -> None:
    assert [("Ada Quist", role)] == said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quist, 41, conceded. The judge was booed.",
        "Ada Quist, 41, conceded. The next day was calm.",
        "The rain went on. The Danish senator was booed.",
        "Ada Quist, 41, met Mayor Omar Rashid. The Danish senator was booed.",
        "The Moss mayor, Omar Rashid, came. Ada Quist, 41, conceded. The Moss mayor was booed.",
    ],
)
def test_bare_titles_and_those_of_others_stand_for_nobody(text: str) -> None:
    assert [] == said(text)
