"""Sentences that are equal but for one answer."""

import pytest

from kazreader.model import Relation
from tests.compare.telling import compared


def told(*texts: str) -> list[tuple[Relation, str, list[str]]]:
    return [
        (d.relation, d.topic, [side.label for side in d.sides])
        for d in compared(*texts).discrepancies
        if d.rule.startswith("parallel.")
    ]


@pytest.mark.parametrize(
    ("one", "other", "labels"),
    [
        (
            "Both sides in the case have 14 days to appeal.",
            "Both sides have 60 days to appeal.",
            ["14 days", "60 days"],
        ),
        (
            "He was shot when the taxi stopped in the township of Ulv.",
            "He was shot when the taxi stopped in the township of Sorne.",
            ["Ulv", "Sorne"],
        ),
    ],
)
def test_sentences_that_differ_in_one_answer_disagree(one: str, other: str, labels: list[str]) -> None:
    assert [(Relation.CONFLICT, labels)] == [(how, sides) for how, _, sides in told(one, other)]


def test_the_question_is_the_words_around_the_answer() -> None:
    ((_, question, _),) = told("Both sides have 14 days to appeal.", "Both sides have 60 days to appeal.")
    assert question == "“Both sides have … to appeal”"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # other words around
        ("Both sides have 14 days to appeal.", "They gave the clerks 60 days to appeal the fine."),
        # both answers in one sentence
        (
            "He got 14 days of leave and 60 days of rest there.",
            "He got 60 days of leave and 14 days of rest.",
        ),
        (
            "Both sides have 14 days to appeal. Both sides have 60 days to appeal.",
            "Both sides have 60 days to appeal.",
        ),
        # another year
        ("Both sides in the case of 1987 have 14 days to appeal.", "Both sides have 60 days to appeal."),
        # too short
        ("It took 14 days to land.", "It took 60 days to land."),
        # amounts that overlap
        ("Both sides have about 14 days to appeal.", "Both sides have 15 days to appeal."),
        # a part of the name, its initials, its country
        ("It was told in the Ulv Hall on that night.", "It was told in the Hall on that night."),
        ("The talks of the United Ports go on there.", "The talks of the U.P. go on there."),
        ("She was found dead in Oslo on that night.", "She was found dead in Norway on that night."),
    ],
)
def test_other_sentences_are_left_to_the_judges(one: str, other: str) -> None:
    assert told(one, other) == []
