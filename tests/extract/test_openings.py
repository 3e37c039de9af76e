import pytest

from kazreader.extract.people.openings import find
from tests.extract.telling import roles_told


def said(text: str) -> list[tuple[str, str]]:
    return roles_told(find, text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A plumber by trade, Ada Quist moved to Moss.", "plumber"),
        ("Reinstated as head of Moss Hospital, Ada Quist went to work.", "head of Moss Hospital"),
        ("As a plumber, Ada Quist earned little.", "plumber"),
        ("Ada Quist, 34, fled. A cleaner liked by all, she had the keys.", "cleaner"),
        ("Ada Quist, 34, fled. Although a Danish swimmer, she sank.", "Danish swimmer"),
        ("They saw Ada Quist, 34. Friends said that as a nurse she was careful.", "nurse"),
        ("Ada Quist, 34, fled. The Dutchwoman, who knew Ulv, came back.", ""),
        ("Ada Quist, 34, fled. The Belgian, who knew Ulv, came back.", "Belgian"),
        ("A plumber has been jailed for theft. Ada Quist, 34, of Moss, denied it.", "plumber"),
    ],
)
def test_the_head_of_a_sentence_tells_of_whom_it_names_or_means(text: str, role: str) -> None:
    assert ([("Ada Quist", role)] if role else []) == said(text)


@pytest.mark.parametrize(
    "text",
    [
        "A nurse, Ada Quist said, had found him.",
        "A day later, Ada Quist moved to Moss.",
        "A nurse, Ada Quist and two guards were hurt.",
        "A plumber has been jailed for theft. Ada Quist, a judge, said so.",
        "A plumber has been jailed by Judge Omar Rashid. Ada Quist, 34, denied it.",
        "Ada Quist, 34, fled. The French were glad.",
        "Rain fell on Moss. As a nurse she was careful.",
    ],
)
def test_what_tells_of_another_or_of_nobody_is_refused(text: str) -> None:
    assert [] == said(text)
