from kazreader.extract.people.pronouns import find
from tests.extract.telling import roles_told


def said(text: str) -> list[tuple[str, str]]:
    return roles_told(find, text)


def test_a_pronoun_is_who_the_sentence_before_names() -> None:
    assert [("Ada Quist", "president of the guild")] == said(
        "Ada Quist, 41, came alone. She is president of the guild now."
    )


def test_a_pronoun_behind_nobody_named_holds_no_office() -> None:
    assert [] == said("The rain went on. She is president of the guild now.")


def test_who_is_praised_holds_no_office() -> None:
    assert [] == said("Ada Quist, 41, came alone. She is a fine president.")


def test_a_pronoun_is_the_only_one_whom_the_sentence_before_quotes() -> None:
    assert [("Ulv Quistberg", "president of the guild")] == said(
        'It was "a storm", Ulv Quistberg told Radio Ulv. She is president of the guild.'
    )
    assert [] == said("They saw Ulv Quistberg there. She is president of the guild.")
