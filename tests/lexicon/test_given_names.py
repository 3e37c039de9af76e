import pytest

from kazreader.lexicon.given_names import Pronoun, pronoun_of


@pytest.mark.parametrize(
    ("person", "pronoun"),
    [
        ("Maria Lund", "she"),
        ("Prime Minister José Maria Neves", "he"),
        ("Mrs. Lund", "she"),
        ("spokeswoman Kim Lund", "she"),
        ("his father", "he"),
        ("Bruce", "he"),
        ("Kim Lund", None),
        ("Tishana King", None),
        ("King", None),
        ("Lund Maria", None),
    ],
)
def test_a_title_or_a_given_name_tells_what_is_said_of_a_person(person: str, pronoun: Pronoun | None) -> None:
    assert pronoun == pronoun_of(person)
