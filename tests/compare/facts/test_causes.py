"""Two short reports a test; only causes are judged."""

import pytest

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies


def relations(*texts: str) -> list[tuple[Relation, str]]:
    return [(d.relation, d.rule) for d in discrepancies(Kind.ROLE, *texts) if d.rule.startswith("fact.")]


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (
            "The fire was caused by a candle.",
            "A barbecue was the likely cause of the blaze.",
            "fact.other_cause",
        ),
    ],
)
def test_two_answers_to_one_fact_are_a_conflict(one: str, other: str, rule: str) -> None:
    assert [(Relation.CONFLICT, rule)] == relations(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire was caused by a short circuit.", "The blaze was caused by faulty wiring."),
        ("The fire was caused by a candle.", "The crash was caused by fog."),
    ],
)
def test_one_answer_in_other_words_or_two_facts_are_no_conflict(one: str, other: str) -> None:
    assert relations(one, other) == []


def test_a_cause_that_the_other_report_knows_is_set_beside_it() -> None:
    one = "The fire was caused by a candle. Nobody had lit a barbecue."
    assert relations(one, "The fire was caused by a barbecue.") == [(Relation.COMPATIBLE, "fact.known_cause")]
