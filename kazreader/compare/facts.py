"""Judge single facts: what caused it, where somebody was hurt, which colour a vehicle had.

Answers with a telling word in common are one. An article that gives both answers is not set against the
others, and a cause that the other report knows as well is only set beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.identity import discrepancy_id
from kazreader.compare.phonetics import sound
from kazreader.compare.sides import one_an_article
from kazreader.compare.wording import sentences, who_writes
from kazreader.lexicon.facts import fact_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Role, Severity, Side

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
        sides = _sides(found)
        relations = [
            PairRelation(n, m, relation, _WHY[rule], rule)
            for (n, a), (m, b) in combinations(enumerate(sides), 2)
            if not _articles(a) & _articles(b)
            for relation, rule in (_relate(a, b, question[0], context),)
        ]
        if relations:
            yield _topic(question, sides, relations, context)


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
    return [found for _, found in sorted(sides, key=lambda side: -len(_articles(side[1])))][:_MOST]


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


def _topic(
    question: tuple[str, ...],
    found: Sequence[list[Claim]],
    relations: Sequence[PairRelation],
    context: Context,
) -> Discrepancy:
    kept = sorted({n for pair in relations for n in (pair.a, pair.b)})
    sides = tuple(
        Side(_role(found[n][0]), _role(found[n][0]).role, one_an_article(found[n], context)) for n in kept
    )
    strongest = min(relations, key=lambda pair: pair.relation is not Relation.CONFLICT)
    said = sentences(who_writes(side.label, side.claims, context) for side in sides)
    return Discrepancy(
        id=discrepancy_id(Kind.ROLE, question, (side.label for side in sides)),
        kind=Kind.ROLE,
        relation=strongest.relation,
        severity=Severity.MEDIUM if strongest.relation is Relation.CONFLICT else Severity.LOW,
        topic=_TOPICS[question[0]].format(_subject(question, found[kept[0]][0])),
        explanation=f"{said} {strongest.why}",
        rule=strongest.rule,
        sides=sides,
        relations=tuple(
            PairRelation(kept.index(p.a), kept.index(p.b), p.relation, p.why, p.rule) for p in relations
        ),
    )


def _subject(question: tuple[str, ...], claim: Claim) -> str:
    return question[1] if question[0] == "cause" else _role(claim).holder


def _articles(claims: Sequence[Claim]) -> set[str]:
    return {c.mention.article for c in claims}


def _role(claim: Claim) -> Role:
    assert isinstance(claim.mention.value, Role)
    return claim.mention.value
