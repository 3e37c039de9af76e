import pytest

from kazreader.extract.people.finding import find
from kazreader.model import Claim
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import Kin
from tests.drawn import expected, plain
from tests.extract.telling import reading_of


def ties(text: str) -> list[Claim]:
    claims = find(reading_of(text))
    return [claim for claim in claims if isinstance(claim.topic, Kin)]


@pytest.mark.parametrize(
    "drawn",
    [
        "They met {his wife|kin/partner//wife/his}, Ada Quist.",
        "They met {Rashid’s ex-girlfriend|ex/girlfriend/rashid} Ada Quist.",
        "They met Ada Quist, 24, {his younger sister|relative//sister/his}.",
        "Ada Quist, the {wife of Omar Rashid|partner//wife/omar rashid}, came.",
        "They met {the dead man's brother|relative//brother/the dead man}, Omar Rashid.",
        "They met Eva Moe, {Ada Quist's sister|relative//sister/quist}.",
        "Omar Rashid, a {cousin|relative//cousin/}, wept.",
        "Omar Rashid, {cousin of the murdered man|relative//cousin/the murdered man}, wept.",
        "The suspect, Omar Rashid, is {his brother-in-law|brother-in-law/his}.",
        "Omar Rashid was a {nephew of the owner|/nephew/the owner}.",
        "They met Ada Quist, {whose son|/lost son/} was killed there.",
        "They met Ada Quist, 40, {mother of Omar|relative//mother/omar}.",
    ],
)
def test_a_tie_is_read_on_either_side_of_the_name(drawn: str) -> None:
    (claim,), ((words, topic),) = ties(plain(drawn)), expected(drawn)
    assert words == claim.mention.span.of(plain(drawn))
    assert f"/{'/'.join(key_of(claim.topic))}".endswith(f"/{topic}")


@pytest.mark.parametrize(
    "text",
    [
        "They met Ada Quist, whose son was a painter.",
        "Ada Quist is a mother of two.",
        "They met Ada Quist, a mother of two.",
        "They met Ada Quist, mother of two.",
        "His wife met Ada Quist.",
    ],
)
def test_a_tie_without_an_owner_or_a_name_is_left_alone(text: str) -> None:
    assert ties(text) == []
