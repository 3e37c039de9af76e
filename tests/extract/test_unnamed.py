import pytest

from kazreader.extract.people.unnamed import find
from tests.extract.telling import roles_told


def said(text: str) -> list[tuple[str, str]]:
    return roles_told(find, text)


@pytest.mark.parametrize(
    ("text", "holder", "role"),
    [
        ("The gunman, a former soldier, opened fire.", "the attacker", "former soldier"),
        ("They held the suspect, a plumber from Moss.", "the attacker", "plumber from Moss"),
        ("The gunman is believed to be a former soldier.", "the attacker", "former soldier"),
        ("The man in custody was identified as a former swimmer.", "the attacker", "former swimmer"),
        ("An ex-policeman opened fire in a bank.", "the attacker", "ex-policeman"),
        ("The driver of the bus, a plumber, was hurt.", "the driver", "plumber"),
        ("The dead woman was a nurse.", "the victim", "nurse"),
        ("They held the suspect, her uncle.", "the attacker", "her uncle"),
        ("Staff held the assailant, a caretaker there, to the floor.", "the attacker", "caretaker"),
        (
            "They try Ada Quist. The accused, who had worked as a nurse, sat still.",
            "Ada Quist",
            "nurse",
        ),
    ],
)
def test_who_plays_a_part_is_told_without_a_name(text: str, holder: str, role: str) -> None:
    assert [(holder, role)] == [(h, r.removesuffix(" there")) for h, r in said(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The gunmen fled. One gunman, a former soldier, fell.",
        "The suspects met. The suspect, a plumber, ran.",
        "The second gunman, a former soldier, fell.",
        "The gunman, police said, opened fire.",
        "The driver was a danger to all.",
    ],
)
def test_one_of_several_and_what_is_no_noun_for_people_are_refused(text: str) -> None:
    assert [] == said(text)
