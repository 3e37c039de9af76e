"""Where somebody is from, and where a firm sits."""

from __future__ import annotations

import pytest

from kazreader.clean import clean
from kazreader.extract.places import homes
from kazreader.extract.reading import read
from kazreader.model import Article
from kazreader.model.topics import Home


def told(text: str) -> list[tuple[str, str]]:
    (article,) = clean([Article("a", "a.txt", text)])
    return [(c.topic.who, c.topic.name) for c in homes.find(read(article)) if isinstance(c.topic, Home)]


@pytest.mark.parametrize(
    ("text", "who", "place"),
    [
        ("Ada Quist, 12, from Moss, won the crown with a round to spare.", "ada quist", "moss"),
        ("Ada Quist, 34, of Moss, was fined by the court.", "ada quist", "moss"),
        ("Nobody can catch Ada Quist, a pupil from Moss.", "ada quist", "moss"),
        ("The title went to the Moss-born Jon Dahl in the sixth round.", "jon dahl", "moss"),
        ("Salt Works, based in Moss, employs 160 people.", "salt works", "moss"),
        ("Jon Dahl, a native of Moss, sang in the church.", "jon dahl", "moss"),
        ("On the last green Anna Quist of Moss, Iowa, missed a putt.", "anna quist", "moss"),
        ("Quist, 25, a Moss, Iowa, native, missed a putt.", "quist", "moss"),
        ("Salt Works, which is based in Moss, employs 160 people.", "salt works", "moss"),
        ("The Moss-based firm Salt Works employs 160 people.", "salt works", "moss"),
        ("Ada Quist was born in Moss.", "ada quist", "moss"),
        ("Ms Quist was born in Moss in 1958 to a baker.", "quist", "moss"),
        ("Ada Quist lived in Moss until 1958.", "ada quist", "moss"),
        ("A judge freed Ada Quist, who lives in Moss.", "ada quist", "moss"),
        ("Ada Quist hails from Moss.", "ada quist", "moss"),
    ],
)
def test_a_home_belongs_to_the_name_beside_it(text: str, who: str, place: str) -> None:
    assert [(who, place)] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "She read letters from Moss, and wept.",
        "He lived in Ulv, a town three hours from Moss, for years.",
        "The train from Moss was late, as Jon Dahl said.",
        "Jon Dahl was a man who came from Moss to Ulv by train.",
        "Two of Moss, the others said, had fled.",
        "The Old Bank of Moss, the others said, had failed.",
    ],
)
def test_where_something_comes_from_is_no_home(text: str) -> None:
    assert told(text) == []
