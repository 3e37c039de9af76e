"""Who did what is done once, read in one sentence."""

import pytest

from kazreader.extract.facts import agents
from kazreader.model import Role
from kazreader.model.topics import Trait
from tests.extract.telling import reading_of


def told(text: str) -> list[tuple[str, str, str, str]]:
    found = []
    for claim in agents.find(reading_of(text)):
        assert isinstance(claim.mention.value, Role) and isinstance(claim.topic, Trait)
        found.append(
            (claim.mention.value.holder, claim.topic.of, claim.topic.answer, claim.mention.value.role)
        )
    return found


@pytest.mark.parametrize(
    ("text", "whom", "did", "agent", "said"),
    [
        ("He was found at about 10.45 a.m. by a cleaner.", "", "found", "staff/cleaner", "a cleaner"),
        (
            "Mayor Ada Quist was shot dead by her own guard.",
            "Ada Quist",
            "shot",
            "staff/guard",
            "her own guard",
        ),
        ("Quist 'shot by sacked minister', wife safe", "", "shot", "minister", "sacked minister"),
        ("A note was discovered by his mother.", "", "found the note", "relative/mother", "his mother"),
        ("Two hikers found the body of Ada Quist, 41.", "Ada Quist", "found", "passer-by/walker", "hikers"),
        ("Housekeeper Bo Moe found him.", "", "found", "staff/cleaner", "Housekeeper Bo Moe"),
        (
            "It was his friend, painter Bo Moe, who found him.",
            "",
            "found",
            "friend",
            "friend, painter Bo Moe",
        ),
        ("Soldiers foiled the bomber in Moss.", "", "foiled the bomber", "soldier", "Soldiers"),
        ("The car, driven by her aunt, hit a wall.", "", "drove", "relative/aunt", "her aunt"),
        ("A jogger raised the alarm.", "", "raised the alarm", "passer-by/jogger", "jogger"),
        (
            "Ada Quist was accompanied by her uncle.",
            "Ada Quist",
            "accompanied",
            "relative/uncle",
            "her uncle",
        ),
        ("Fishermen found the wreckage at dawn.", "", "found the wreckage", "fisherman", "Fishermen"),
    ],
)
def test_an_agent_is_read_with_whom_it_was_done_to(
    text: str, whom: str, did: str, agent: str, said: str
) -> None:
    assert [(whom, did, agent, said)] == told(text)


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
