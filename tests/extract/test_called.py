import pytest

from kazreader.extract.people.called import claims
from kazreader.extract.people.names import names
from kazreader.model import Role
from kazreader.model.topics import Called
from tests.extract.telling import reading_of


def said(text: str) -> list[tuple[str, str, str]]:
    reading = reading_of(text)
    return [
        (claim.mention.value.holder, claim.mention.value.role, claim.topic.noun)
        for claim in claims(reading, names(reading))
        if isinstance(claim.mention.value, Role) and isinstance(claim.topic, Called)
    ]


@pytest.mark.parametrize(
    ("text", "holder", "phrase", "noun"),
    [
        (
            "They met Ada Quist, 41, a Danish cartoonist, there.",
            "Ada Quist",
            "Danish cartoonist",
            "cartoonist",
        ),
        ("It began in Alder, a skate shop on the square.", "Alder", "skate shop on the square", "shop"),
        ("The Aurora, a car carrier that burned, is towed.", "Aurora", "car carrier", "carrier"),
        ("They met the Danish cartoonist Ada Quist there.", "Ada Quist", "Danish cartoonist", "cartoonist"),
        ("They left Moss, Ulvland's oldest town.", "Moss", "Ulvland's oldest town", "town"),
        (
            "They count it at the Alder Institute, which is the guild's archive.",
            "Alder Institute",
            "guild's archive",
            "archive",
        ),
        (
            "They bought Corvo, second largest of the bakers.",
            "Corvo",
            "second largest of the bakers",
            "largest",
        ),
        ("They met Ada Quist, a stage designer, and Omar Rashid.", "Ada Quist", "stage designer", "designer"),
        ("It belongs to the Danish group Corvo.", "Corvo", "Danish group", "group"),
        ("U.S. soprano Ada Quist sang.", "Ada Quist", "U.S. soprano", "soprano"),
        ("It has forced rower Ada Quist to pull out.", "Ada Quist", "rower", "rower"),
        ("They named the company of billionaire Ada Quist.", "Ada Quist", "billionaire", "billionaire"),
        (
            "Ada Quist, regional officer of the Harbour Guild, spoke.",
            "Ada Quist",
            "regional officer of the Harbour Guild",
            "officer",
        ),
        (
            "They blame Corvo Co., the nation's second-largest bank, there.",
            "Corvo Co",
            "nation's second-largest bank",
            "bank",
        ),
        (
            "They left the Ulv Hall, the tallest building in Moss.",
            "Ulv Hall",
            "tallest building in Moss",
            "building",
        ),
        ("They bought Corvo, a bakery based in Moss, on Monday.", "Corvo", "bakery based in Moss", "bakery"),
    ],
)
def test_a_noun_stands_beside_a_name(text: str, holder: str, phrase: str, noun: str) -> None:
    assert [(holder, phrase, noun)] == said(text)


@pytest.mark.parametrize(
    "text",
    [
        "They met Ada Quist, the company said.",
        "They left Corvo, the company announced on Monday.",
        "They met Ada Quist, a guard and two boys.",
        "They met Ada Quist, the mayor, there.",
        "They met Ada Quist, his sister, there.",
        "They met Ada Quist, the only one of them.",
        "They met Ada Quist, later of the Harbour Guild, there.",
        "They met Ada Quist, right at the Harbour Hall, there.",
        "The court heard Ada Quist there.",
    ],
)
def test_verbs_lists_offices_and_ties_are_no_such_nouns(text: str) -> None:
    assert said(text) == []
