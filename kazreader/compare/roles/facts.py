"""Judge single facts: what caused it, where somebody was hurt, which colour a vehicle had.

Answers with a telling word in common are one. An article that gives both answers is not set against the
others, and a cause that the other report knows as well is only set beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.phonetics import sound
from kazreader.compare.sides import articles_of, one_an_article, role_of
from kazreader.compare.topic import Question, built, related, said_by
from kazreader.lexicon.facts import fact_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side

_MOST = 6
"Answers to one question that are compared."
_TOPICS = {"cause": "cause of the {}", "injury": "where {} was hurt", "vehicle": "colour of the {}"}
_WHY = {
    "fact.other_cause": "They name two causes.",
    "fact.known_cause": "They name two causes; one report knows of both.",
    "fact.other_injury": "They are two parts of the body.",
    "fact.other_colour": "They are two colours.",
}
_RULES = {"cause": "fact.other_cause", "injury": "fact.other_injury", "vehicle": "fact.other_colour"}
_KNOWN = "fact.known_cause"


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each fact that the articles tell in ways which exclude each other."""
    effects = {c.topic[1] for c in claims if c.topic[0] == "cause" and c.topic[1]}
    effect = effects.pop() if len(effects) == 1 else ""
    questions: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        question = _question(claim, effect)
        if question[1]:
            questions[question].append(claim)
    for question, found in sorted(questions.items()):
        answers = _sides(found)
        relations = [
            PairRelation(n, m, relation, _WHY[rule], rule)
            for (n, a), (m, b) in combinations(enumerate(answers), 2)
            if not articles_of(a) & articles_of(b)
            for relation, rule in (_relate(a, b, question[0], context),)
        ]
        if relations:
            sides, relations = related([_side(claims, context) for claims in answers], relations)
            phrase = _TOPICS[question[0]].format(_subject(question, sides[0].claims[0]))
            yield built(Question(Kind.ROLE, question, phrase), sides, relations, said_by(sides, context))


def _question(claim: Claim, effect: str) -> tuple[str, ...]:
    match claim.topic[0]:
        case "cause":
            return "cause", claim.topic[1] or effect
        case "injury":
            return "injury", sound(claim.topic[1].split()[-1]), claim.topic[2]
        case _:
            return "vehicle", claim.topic[1]


def _answer(claim: Claim) -> frozenset[str]:
    match claim.topic[0]:
        case "cause":
            return frozenset(fact_words().causes.get(word, word) for word in claim.topic[2:])
        case "injury":
            return frozenset(claim.topic[3:])
        case _:
            return frozenset(claim.topic[2:])


def _sides(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Put answers together that share a telling word; the one of most articles first."""
    sides: list[tuple[set[str], list[Claim]]] = []
    for claim in claims:
        words = _answer(claim)
        near = [side for side in sides if side[0] & words]
        merged = (
            set(words).union(*(side[0] for side in near)),
            [c for side in near for c in side[1]] + [claim],
        )
        sides = [side for side in sides if side not in near] + [merged]
    return [found for _, found in sorted(sides, key=lambda side: -len(articles_of(side[1])))][:_MOST]


def _relate(a: Sequence[Claim], b: Sequence[Claim], kind: str, context: Context) -> tuple[Relation, str]:
    if kind == "cause" and (_knows(a, b, context) or _knows(b, a, context)):
        return Relation.COMPATIBLE, _KNOWN
    return Relation.CONFLICT, _RULES[kind]


def _knows(claims: Sequence[Claim], others: Sequence[Claim], context: Context) -> bool:
    """Whether an article of the claims has most telling words of the other answer somewhere."""
    for other in others:
        words = other.topic[2:]
        for claim in claims:
            prose = context.articles[claim.mention.article].prose.lower()
            if 2 * sum(word in prose for word in words) > len(words):
                return True
    return False


def _side(claims: Sequence[Claim], context: Context) -> Side:
    return Side(role_of(claims[0]), role_of(claims[0]).role, one_an_article(claims, context))


def _subject(question: tuple[str, ...], claim: Claim) -> str:
    return question[1] if question[0] == "cause" else role_of(claim).holder
