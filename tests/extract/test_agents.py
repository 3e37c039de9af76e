"""Who did what is done once, read in one sentence."""

import pytest

from kazreader.extract.facts import agents
from kazreader.model import Role
from kazreader.model.topics import Trait
from tests.drawn import expected, plain
from tests.extract.telling import reading_of


def told(text: str) -> list[tuple[str, str]]:
    found = []
    for claim in agents.find(reading_of(text)):
        assert isinstance(claim.mention.value, Role) and isinstance(claim.topic, Trait)
        role, topic = claim.mention.value, claim.topic
        found.append((role.role, f"{role.holder}/{topic.of}/{topic.answer}"))
    return found


@pytest.mark.parametrize(
    "drawn",
    [
        "He was found at about 10.45 a.m. by {a cleaner|/found/staff/cleaner}.",
        "Mayor Ada Quist was shot dead by {her own guard|Ada Quist/shot/staff/guard}.",
        "Quist 'shot by {sacked minister|/shot/minister}', wife safe",
        "A note was discovered by {his mother|/found the note/relative/mother}.",
        "Two {hikers|Ada Quist/found/passer-by/walker} found the body of Ada Quist, 41.",
        "{Housekeeper Bo Moe|/found/staff/cleaner} found him.",
        "It was his {friend, painter Bo Moe|/found/friend}, who found him.",
        "{Soldiers|/foiled the bomber/soldier} foiled the bomber in Moss.",
        "The car, driven by {her aunt|/drove/relative/aunt}, hit a wall.",
        "A {jogger|/raised the alarm/passer-by/jogger} raised the alarm.",
        "Ada Quist was accompanied by {her uncle|Ada Quist/accompanied/relative/uncle}.",
        "{Fishermen|/found the wreckage/fisherman} found the wreckage at dawn.",
    ],
)
def test_an_agent_is_read_with_whom_it_was_done_to(drawn: str) -> None:
    assert expected(drawn) == told(plain(drawn))


@pytest.mark.parametrize(
    "text",
    [
        "Quist was found strangled by a neighbour.",
        "Two men were shot by police.",
        "His wife and son found him.",
        "The friend of a neighbour found him.",
        "He was found in a house owned by his mother.",
        "Police never found him.",
        "Soldiers raised their flags.",
        "Sales were driven by students and tourists.",
        "The plan may be foiled by farmers.",
        "Police found Kandor quiet.",
        "A maid found the door locked.",
        "She was found guilty by police.",
        "He was found by a neighbour's dog.",
    ],
)
def test_what_is_doubted_or_done_to_many_or_by_several_has_no_agent(text: str) -> None:
    assert told(text) == []
