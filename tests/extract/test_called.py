import pytest

from kazreader.extract.people.called import claims
from kazreader.extract.people.names import names
from kazreader.model import Role
from kazreader.model.topics import Called
from tests.drawn import expected, plain
from tests.extract.telling import reading_of


def said(text: str) -> list[tuple[str, str]]:
    reading = reading_of(text)
    return [
        (claim.mention.value.role, f"{claim.mention.value.holder}/{claim.topic.noun}")
        for claim in claims(reading, names(reading))
        if isinstance(claim.mention.value, Role) and isinstance(claim.topic, Called)
    ]


@pytest.mark.parametrize(
    "drawn",
    [
        "They met Ada Quist, 41, a {Danish cartoonist|Ada Quist/cartoonist}, there.",
        "It began in Alder, a {skate shop on the square|Alder/shop}.",
        "The Aurora, a {car carrier|Aurora/carrier} that burned, is towed.",
        "They met the {Danish cartoonist|Ada Quist/cartoonist} Ada Quist there.",
        "They left Moss, {Ulvland's oldest town|Moss/town}.",
        "They count it at the Alder Institute, which is the {guild's archive|Alder Institute/archive}.",
        "They bought Corvo, {second largest of the bakers|Corvo/largest}.",
        "They met Ada Quist, a {stage designer|Ada Quist/designer}, and Omar Rashid.",
        "It belongs to the {Danish group|Corvo/group} Corvo.",
        "{U.S. soprano|Ada Quist/soprano} Ada Quist sang.",
        "It has forced {rower|Ada Quist/rower} Ada Quist to pull out.",
        "They named the company of {billionaire|Ada Quist/billionaire} Ada Quist.",
        "Ada Quist, {regional officer of the Harbour Guild|Ada Quist/officer}, spoke.",
        "They blame Corvo Co., the {nation's second-largest bank|Corvo Co/bank}, there.",
        "They left the Ulv Hall, the {tallest building in Moss|Ulv Hall/building}.",
        "They bought Corvo, a {bakery based in Moss|Corvo/bakery}, on Monday.",
    ],
)
def test_a_noun_stands_beside_a_name(drawn: str) -> None:
    assert expected(drawn) == said(plain(drawn))


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
