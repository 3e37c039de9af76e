"""Decide when one question stands for another: 12 bodies found, 15 killed.

So it does where no report answers both with other numbers: its author tells them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kazreader.compare.figures.pair import quantity
from kazreader.compare.figures.question import Question
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim
from kazreader.model.topics import Count


def with_stand_ins(answers: dict[Question, list[Claim]]) -> dict[Question, list[Claim]]:
    """Return the answers, those to a question that stands for another one joined to it."""
    for question in list(answers):
        meant = _meant(question)
        if meant in answers and not _are_told_apart(answers[question], answers[meant]):
            answers[meant] = [*answers[meant], *answers.pop(question)]
    return answers


def _meant(question: Question) -> Question | None:
    topic = question.topic
    if not isinstance(topic, Count) or not (other := predicates().groups[topic.predicate].stands_for):
        return None
    return question._replace(topic=Count(other, topic.root))


def _are_told_apart(claims: Sequence[Claim], others: Iterable[Claim]) -> bool:
    """Whether a report answers both questions, and not with one number."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.mention.article].append(claim)
    return any(
        not quantity(one).interval.overlaps(quantity(other).interval)
        for other in others
        for one in by_article.get(other.mention.article, ())
    )
