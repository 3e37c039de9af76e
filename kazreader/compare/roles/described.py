"""Judge descriptions of groups: the same number of people or weapons, said to be of other kinds.

Nationalities conflict when one report leaves out a people that another names among as many. Young victims
and carried weapons in other words are a rewording, boys against girls or a rifle against a shotgun a
conflict. An article that gives both descriptions is not set against the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.sides import articles_of, one_an_article, role_of
from kazreader.compare.topic import Question, built, said_by
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side

_MOST = 8
"Descriptions of one group that are compared."
Judged = tuple[Relation, str, str]
"A relation, the rule and the reason."
_QUESTIONS = {"nationality": "nationality of the {}", "young": "who the {} were", "weapons": "the weapons"}


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each group that several articles describe differently."""
    by_question: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_question[claim.topic[:2]].append(claim)
    for question in sorted(by_question):
        sides = _sides(by_question[question], question)
        relations = _relations(sides, _RULES[question[0]])
        if relations:
            yield _discrepancy(question, sides, relations, context)


def _sides(claims: Sequence[Claim], question: tuple[str, ...]) -> list[list[Claim]]:
    """Put equal descriptions together; of carried weapons and the young, those in the same words."""
    sides: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        words = _said(claim).lower() if question == ("weapons", "carried") else ""
        sides[claim.topic[2:], words.removeprefix("an ").removeprefix("a ")].append(claim)
    return sorted(sides.values(), key=lambda side: (-len(articles_of(side)), _said(side[0])))[:_MOST]


def _relations(
    sides: Sequence[list[Claim]], rule: Callable[[frozenset[str], frozenset[str]], Judged | None]
) -> list[PairRelation]:
    found = []
    for (n, a), (m, b) in combinations(enumerate(sides), 2):
        both = articles_of(a) & articles_of(b)
        judged = None if both else rule(frozenset(a[0].topic[2:]), frozenset(b[0].topic[2:]))
        if judged is not None:
            found.append(PairRelation(n, m, judged[0], judged[2], judged[1]))
    return found


def _nationality(a: frozenset[str], b: frozenset[str]) -> Judged | None:
    if a == b or not (a < b or b < a):
        return None
    left_out = ", ".join(sorted(a ^ b))
    return (
        Relation.CONFLICT,
        "group.people_left_out",
        f"One names nobody from {left_out} among as many people.",
    )


def _young(a: frozenset[str], b: frozenset[str]) -> Judged | None:
    if a == b:
        return None
    if "both" in a | b:
        return (
            Relation.REWORDING,
            "group.other_word_for_young",
            "They call as many young people by other words.",
        )
    return Relation.CONFLICT, "group.boys_or_girls", "As many are boys in one report and girls in the other."


def _weapons(a: frozenset[str], b: frozenset[str]) -> Judged | None:
    if a == b:
        return (
            Relation.REWORDING,
            "group.other_word_for_weapons",
            "They call weapons of one kind by other words.",
        )
    if len(a) != len(b):
        return None
    return Relation.CONFLICT, "group.other_weapons", "They are weapons of two kinds."


_RULES = {"nationality": _nationality, "young": _young, "weapons": _weapons}


def _discrepancy(
    question: tuple[str, ...],
    sides: Sequence[list[Claim]],
    relations: Sequence[PairRelation],
    context: Context,
) -> Discrepancy:
    kept = tuple(Side(role_of(side[0]), _said(side[0]), one_an_article(side, context)) for side in sides)
    phrase = _QUESTIONS[question[0]].format(role_of(sides[0][0]).holder)
    return built(Question(Kind.ROLE, question, phrase), kept, relations, said_by(kept, context))


def _said(claim: Claim) -> str:
    return role_of(claim).role
