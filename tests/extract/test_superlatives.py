import pytest

from kazreader.extract.facts.superlatives import find
from kazreader.model import Role
from kazreader.model.topics import Superlative
from tests.extract.telling import reading_of


def said(text: str) -> list[tuple[str, str, str, str]]:
    found = [(c.mention.value, c.topic) for c in find(reading_of(text))]
    return [
        (role.role, topic.quality, topic.thing, topic.place)
        for role, topic in found
        if isinstance(role, Role) and isinstance(topic, Superlative)
    ]


@pytest.mark.parametrize(
    ("text", "phrase", "quality", "thing", "place"),
    [
        ("It was the worst fire in ten years.", "the worst fire in ten years", "worst", "event", "first"),
        (
            "It is one of the deadliest crashes ever in Moss, they said.",
            "one of the deadliest crashes ever in Moss",
            "worst",
            "event",
            "some",
        ),
        (
            "It left Moss's second-largest bank in ruins.",
            "Moss's second-largest bank",
            "largest",
            "bank",
            "second",
        ),
        ("They saw the worst fire since 1996.", "the worst fire since 1996", "worst", "event", "first"),
    ],
)
def test_a_rank_is_read(text: str, phrase: str, quality: str, thing: str, place: str) -> None:
    ((found, *told),) = said(text)
    assert ([quality, thing, place], True) == (told, found.startswith(phrase))


@pytest.mark.parametrize(
    "text",
    [
        "The worst fire in Moss was that of the mill.",
        "In 1996 it was the worst fire in Moss.",
        "They came from the worst-hit villages.",
        "It was largest in Moss.",
    ],
)
def test_the_rank_of_another_thing_is_not_read(text: str) -> None:
    assert [] == said(text)
