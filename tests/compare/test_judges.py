from typing import get_args

import pytest

from kazreader.compare.judges import JUDGES
from kazreader.model import Kind
from kazreader.model.topics import Topic
from tests.compare.telling import compared
from tests.gold.scoring import EVENTS, event_names

KINDS = (Kind.NAME, Kind.ACRONYM, Kind.ROLE)


def texts(event: str) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((EVENTS / event).glob("*.txt"))]


def sides(*articles: str) -> list[list[str]]:
    found = [d for d in compared(*articles).discrepancies if d.kind in KINDS]
    return sorted(sorted(side.label for side in d.sides) for d in found)


@pytest.mark.parametrize("event", event_names())
def test_an_article_and_its_exact_copy_disagree_on_nothing(event: str) -> None:
    for text in texts(event):
        assert sides(text, text) == []


@pytest.mark.parametrize("event", event_names())
def test_the_order_of_real_looking_reports_changes_nothing(event: str) -> None:
    one, two, three, *_ = texts(event)
    assert sides(one, two, three) == sides(three, one, two) == sides(two, three, one)


def test_every_topic_has_a_judge() -> None:
    assert set(get_args(Topic)) == set(JUDGES)
