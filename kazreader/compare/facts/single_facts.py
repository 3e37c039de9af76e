"""Judge single facts: what caused it, where somebody was hurt, which colour a vehicle had.

Answers with a telling word in common are one. An article that gives both answers is not set against the
others, and a cause that the other report knows as well is only set beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, related, said_by
from kazreader.compare.naming import naming_of
from kazreader.compare.phonetics import sound
from kazreader.compare.sides import articles_of, as_role, role_of
from kazreader.lexicon.facts import fact_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topic_keys import Key
from kazreader.model.topics import Cause, Injury, Topic, Vehicle

_MOST = 6
"Answers to one question that are compared."
_WHY = {
    "fact.other_cause": "They name two causes.",
    "fact.known_cause": "They name two causes; one report knows of both.",
    "fact.other_injury": "They are two parts of the body.",
    "fact.other_colour": "They are two colours.",
}
_KNOWN = "fact.known_cause"


class _Policy(NamedTuple):
    """The rule of a topic's conflicts, and how its question is told."""

    rule: str
    phrase: str


_POLICIES: dict[type[Topic], _Policy] = {
    Cause: _Policy("fact.other_cause", "cause of the {}"),
    Injury: _Policy("fact.other_injury", "where {} was hurt"),
    Vehicle: _Policy("fact.other_colour", "colour of the {}"),
}


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each fact that the articles tell in ways which exclude each other."""
    effects = {c.topic.effect for c in claims if isinstance(c.topic, Cause) and c.topic.effect}
    effect = effects.pop() if len(effects) == 1 else ""
    questions: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        question = _question(claim, effect)
        if question is not None:
            questions[question].append(claim)
    for question, found in sorted(questions.items()):
        answers, policy = _sides(found), _POLICIES[type(found[0].topic)]
        relations = [
            PairRelation(n, m, relation, _WHY[rule], rule)
            for (n, a), (m, b) in combinations(enumerate(answers), 2)
            if not articles_of(a) & articles_of(b)
            for relation, rule in (_relate(a, b, policy, context),)
        ]
        if relations:
            sides, relations = related([as_role(claims, context) for claims in answers], relations)
            phrase = policy.phrase.format(_subject(sides[0].claims[0], effect))
            yield built(Heading(Kind.ROLE, question, phrase), sides, relations, said_by(sides, context))


def _question(claim: Claim, effect: str) -> Key | None:
    """Return the key of what is asked, without the answer; None for a cause of nobody knows what."""
    match claim.topic:
        case Cause(named):
            return ("cause", named or effect) if named or effect else None
        case Injury(person, how):
            return "injury", sound(person.split()[-1]), how
        case Vehicle(known_as):
            return "vehicle", known_as
        case _:
            raise TypeError(f"{claim.mention.rule}: not a fact")


def _answer(claim: Claim) -> frozenset[str]:
    match claim.topic:
        case Cause(words=words):
            return frozenset(fact_words().causes.get(word, word) for word in words)
        case Injury(part=answer) | Vehicle(colour=answer):
            return frozenset((answer,))
        case _:
            raise TypeError(f"{claim.mention.rule}: not a fact")


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


def _relate(
    a: Sequence[Claim], b: Sequence[Claim], policy: _Policy, context: Context
) -> tuple[Relation, str]:
    if _knows(a, b, context) or _knows(b, a, context):
        return Relation.COMPATIBLE, _KNOWN
    return Relation.CONFLICT, policy.rule


def _knows(claims: Sequence[Claim], others: Sequence[Claim], context: Context) -> bool:
    """Whether an article of the claims has most telling words of the other cause somewhere."""
    naming = naming_of(context)
    return any(
        2 * sum(naming.has_any(article, (word, f"{word}s")) for word in topic.words) > len(topic.words)
        for topic in (other.topic for other in others)
        if isinstance(topic, Cause)
        for article in articles_of(claims)
    )


def _subject(claim: Claim, effect: str) -> str:
    return claim.topic.effect or effect if isinstance(claim.topic, Cause) else role_of(claim).holder
