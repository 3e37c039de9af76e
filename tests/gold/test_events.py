import tomllib

import pytest

from kazreader.model import Relation
from tests.gold.record import FIGURES, figures
from tests.gold.scoring import EVENTS, event_names, questions

RECORDED = tomllib.loads(FIGURES.read_text(encoding="utf-8"))


@pytest.mark.parametrize("event", event_names())
def test_every_mark_stands_where_the_gold_says(event: str) -> None:
    for question in questions(event):
        for mark in question.mentions:
            text = (EVENTS / event / mark.file).read_bytes().decode("utf-8")
            assert mark.surface == text[mark.start : mark.end]


@pytest.mark.parametrize("event", event_names())
def test_a_gold_has_questions_and_traps(event: str) -> None:
    gold = questions(event)
    assert any(question.relation is Relation.CONFLICT for question in gold)
    assert any(not question.positive for question in gold)


@pytest.mark.parametrize("event", event_names())
def test_the_engine_does_not_fall_below_its_recorded_figures(event: str) -> None:
    reached, recorded = figures(event), RECORDED[event]
    assert reached["found"] >= recorded["found"]
    assert reached["right"] >= recorded["right"]
    assert reached["flagged"] <= recorded["flagged"]
    assert reached["noise"] <= recorded["noise"]
