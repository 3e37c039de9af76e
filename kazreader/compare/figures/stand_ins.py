"""Decide when one question stands for another: 12 bodies found, 15 killed.

So it does where no report answers both with other numbers: its author tells them apart.
"""

from __future__ import annotations

from kazreader.compare.figures.question import Question
from kazreader.compare.figures.values import give_both
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim
from kazreader.model.topics import Count


def with_stand_ins(answers: dict[Question, list[Claim]]) -> dict[Question, list[Claim]]:
    """Return the answers, those to a question that stands for another one joined to it."""
    for question in list(answers):
        meant = _meant(question)
        if meant in answers and not give_both(answers[question], answers[meant]):
            answers[meant] = [*answers[meant], *answers.pop(question)]
    return answers


def _meant(question: Question) -> Question | None:
    topic = question.topic
    if not isinstance(topic, Count) or not (other := predicates().groups[topic.predicate].stands_for):
        return None
    return question._replace(topic=Count(other, topic.root))
