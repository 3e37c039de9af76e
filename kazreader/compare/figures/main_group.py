"""Decide when a class is no sub-group but all there is: four climbers killed, five people killed.

Where no article tells a class apart from the whole, and its numbers are near those of the whole, both
questions are one. Refuses classes that are told apart by nature (children, police, attackers), and several
classes at once: three drivers and five miners are not the same dead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from kazreader.compare.figures.pair import quantity, ratio
from kazreader.compare.figures.question import Question
from kazreader.lexicon.counted import counted_nouns
from kazreader.model import Claim, SubGroup
from kazreader.model.topics import Count

_WIDEST = Decimal(2)
"A class is the whole only where their numbers lie within this factor."

Answers = Mapping[Question, Sequence[Claim]]


def joined(answers: Answers) -> dict[Question, list[Claim]]:
    """Return the answers with the questions about a main group joined to those about the whole."""
    families: dict[Question, dict[SubGroup, Question]] = defaultdict(dict)
    for question in answers:
        kinds = list(question.of_kind("kind"))
        if len(kinds) == 1 and isinstance(question.topic, Count):
            families[question._replace(groups=question.groups - set(kinds))][kinds[0]] = question
    found = {question: list(claims) for question, claims in answers.items()}
    for whole, parts in families.items():
        main = [
            part for group, part in parts.items() if _may_be_all(group, answers[part], answers.get(whole, ()))
        ]
        if len(main) == 1 and whole in found:
            found[whole] += found.pop(main[0])
    return found


def _may_be_all(group: SubGroup, part: Sequence[Claim], whole: Sequence[Claim]) -> bool:
    if not whole or group.name in counted_nouns().apart:
        return False
    return not _told_apart(part, whole) and all(_near(a, b) for a in part for b in _few(whole))


def _told_apart(part: Iterable[Claim], whole: Sequence[Claim]) -> bool:
    """Whether an article gives both the class and the whole, with numbers that do not meet."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in whole:
        by_article[claim.mention.article].append(claim)
    return any(
        not quantity(a).interval.overlaps(quantity(b).interval)
        for a in part
        for b in by_article[a.mention.article]
    )


def _near(a: Claim, b: Claim) -> bool:
    return ratio(quantity(a).interval, quantity(b).interval) <= _WIDEST


def _few(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Return one claim for each value: the pairs stay few."""
    return list({quantity(claim): claim for claim in claims}.values())
