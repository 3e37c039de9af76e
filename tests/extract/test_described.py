import pytest

from kazreader.extract.facts.described import find
from kazreader.lexicon.groups import group_words
from kazreader.model import Claim
from kazreader.model.topic_keys import key_of
from tests.drawn import expected, plain
from tests.extract.telling import reading_of


def described(text: str) -> list[Claim]:
    return list(find(reading_of(text)))


@pytest.mark.parametrize(
    "drawn",
    [
        "{Two girls|young/2/girls} were killed.",
        "{Two teenage boys|young/2/boys} died.",
        "He was armed with {a shotgun|weapons/carried/shotgun}.",
        "The man had {an assault rifle and a pistol|weapons/carried/handgun/rifle}.",
        "They seized {four assault rifles|weapons/4/rifle}.",
    ],
)
def test_a_group_is_described_by_number_and_kind(drawn: str) -> None:
    (claim,) = described(plain(drawn))
    assert expected(drawn) == [(claim.mention.span.of(plain(drawn)), "/".join(key_of(claim.topic)))]


@pytest.mark.parametrize(
    "text",
    [
        "Two girls sang in the choir.",
        "Police armed with a shotgun came.",
        "They sell four assault rifles a day.",
        "The rifle club met.",
        "The men had a hacksaw blade.",
    ],
)
def test_what_has_no_number_or_belongs_to_others_is_left_alone(text: str) -> None:
    assert described(text) == []


@pytest.mark.parametrize("weapon", sorted(group_words().weapons))
def test_every_weapon_of_the_rule_file_is_found(weapon: str) -> None:
    (claim,) = described(f"A man armed with a {weapon} came.")
    assert ("weapons", "carried", group_words().weapons[weapon]) == key_of(claim.topic)


def test_a_football_club_is_no_weapon() -> None:
    assert described("He trained with a club from Hull.") == []
