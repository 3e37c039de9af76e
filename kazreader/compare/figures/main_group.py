"""Merge a class with the whole where it is all there is: four climbers killed, five people killed.

A class is the whole if no article gives different numbers for both and the numbers are close. Two classes are
the same if nobody counts the whole and every article gives a single number: 61 migrants saved, 84 passengers
saved. Never merged: classes that differ by nature (children, police, attackers), and several classes beside
a whole, since three drivers and five miners are not the same dead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from kazreader.compare.figures.pair import ratio
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.values import few, give_both
from kazreader.compare.sides import articles_of, quantity
from kazreader.lexicon.counted import counted_nouns
from kazreader.model import Claim, SubGroup
from kazreader.model.topics import Count

_WIDEST_CLASS = Decimal(2)
"The largest ratio between the numbers of a class and of the whole."

_OF_ANY_TRADE = frozenset({"migrant", "hostage", "suspect"})
"Classes that other reports may call by trade or by place: passengers, drivers, men."
_OF_ANY_BODY = "member"
"Members of a service may be its officers; members of a parliament are its deputies."

Answers = Mapping[Question, Sequence[Claim]]


def join_main_groups(answers: Answers) -> dict[Question, list[Claim]]:
    """Return the answers, with questions about a main group merged into those about the whole."""
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
    """Whether two classes may be the same people: every article gives one number, and all are close."""
    if len(parts) != 2 or not _may_be_same(*(group.name for group in parts)):
        return False
    one, other = (answers[part] for part in parts.values())
    claims = [*one, *other]
    given = {(claim.mention.article, quantity(claim).interval) for claim in claims}
    return len(given) == len(articles_of(claims)) and all(_near(a, b) for a in one for b in few(other))


def _may_be_same(one: str, other: str) -> bool:
    """Whether two classes may be the same people; children, police and attackers are never another class."""
    nouns = counted_nouns()
    if nouns.line(one)[-1] != nouns.line(other)[-1] or "body" in (one, other):
        return False
    of_a_body = _OF_ANY_BODY in (one, other) and not {one, other} & {"child", "woman", "militant"}
    return of_a_body or not {one, other} & (nouns.apart - _OF_ANY_TRADE)


def _may_be_all(group: SubGroup, part: Sequence[Claim], whole: Sequence[Claim]) -> bool:
    if not whole or group.name in counted_nouns().apart:
        return False
    return not give_both(part, whole) and all(_near(a, b) for a in part for b in few(whole))


def _near(a: Claim, b: Claim) -> bool:
    return ratio(quantity(a).interval, quantity(b).interval) <= _WIDEST_CLASS
