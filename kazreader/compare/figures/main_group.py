"""Decide when a class is no sub-group but all there is: four climbers killed, five people killed.

Where no article tells a class apart from the whole, and its numbers are near those of the whole, both
questions are one. Two classes are one where nobody counts the whole and every article gives one number only:
61 migrants saved, 84 passengers saved. Refuses classes that are told apart by nature (children, police,
attackers), and several classes beside a whole: three drivers and five miners are not the same dead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from kazreader.compare.figures.pair import ratio
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.values import give_both
from kazreader.compare.sides import articles_of, quantity
from kazreader.lexicon.counted import counted_nouns
from kazreader.model import Claim, SubGroup
from kazreader.model.topics import Count

_WIDEST = Decimal(2)
"A class is the whole only where their numbers lie within this factor."

_OF_ANY_TRADE = frozenset({"migrant", "hostage", "suspect"})
"Classes of people that others call by their trade or by where they were: passengers, drivers, men."
_OF_ANY_BODY = "member"
"Members of a service may be its officers; those of a parliament are nobody else than its deputies."

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
        elif whole not in found and _are_one(parts, answers):
            first, *others = sorted(parts.values(), key=Question.key)
            for other in others:
                found[first] += found.pop(other)
    return found


def _are_one(parts: Mapping[SubGroup, Question], answers: Answers) -> bool:
    """Whether two classes may be the same people, of whom every article gives one number."""
    if len(parts) != 2 or not _may_be_same(*(group.name for group in parts)):
        return False
    one, other = (answers[part] for part in parts.values())
    claims = [*one, *other]
    given = {(claim.mention.article, quantity(claim).interval) for claim in claims}
    return len(given) == len(articles_of(claims)) and all(_near(a, b) for a in one for b in _few(other))


def _may_be_same(one: str, other: str) -> bool:
    """Whether people of two classes may be the same; children, police and attackers are nobody else."""
    nouns = counted_nouns()
    if nouns.line(one)[-1] != nouns.line(other)[-1] or "body" in (one, other):
        return False
    of_a_body = _OF_ANY_BODY in (one, other) and not {one, other} & {"child", "woman", "militant"}
    return of_a_body or not {one, other} & (nouns.apart - _OF_ANY_TRADE)


def _may_be_all(group: SubGroup, part: Sequence[Claim], whole: Sequence[Claim]) -> bool:
    if not whole or group.name in counted_nouns().apart:
        return False
    return not give_both(part, whole) and all(_near(a, b) for a in part for b in _few(whole))


def _near(a: Claim, b: Claim) -> bool:
    return ratio(quantity(a).interval, quantity(b).interval) <= _WIDEST


def _few(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Return one claim for each value: the pairs stay few."""
    return list({quantity(claim): claim for claim in claims}.values())
