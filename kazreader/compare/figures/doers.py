"""Decide whose figure it is where the sentence says only "the company": the only doer whom anybody names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kazreader.compare.figures.question import Question
from kazreader.model import Claim, SubGroup

_UNNAMED = SubGroup("of", "")


def with_doers(answers: Mapping[Question, Sequence[Claim]]) -> dict[Question, list[Claim]]:
    """Return the answers, those of nobody joined to the only doer of the same question."""
    known: dict[Question, list[Question]] = defaultdict(list)
    for question in answers:
        doers = question.of_kind("of") - {_UNNAMED}
        if doers:
            known[question._replace(groups=(question.groups - doers) | {_UNNAMED})].append(question)
    found = {question: list(claims) for question, claims in answers.items()}
    for unnamed, named in known.items():
        if unnamed in found and len(named) == 1:
            found[named[0]] += found.pop(unnamed)
    return found
