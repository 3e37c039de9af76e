"""Judge figures: which sources give another number for the same question, and what that means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.event import event_of
from kazreader.compare.figure_relations import Pair, Verdict, ratio, relate
from kazreader.compare.figure_topics import Question, by_value, comparable, questions
from kazreader.compare.figure_wording import cited, explanation, label, topic_words
from kazreader.compare.identity import discrepancy_id
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Quantity, Relation, Severity, Side

_STRENGTH = (Relation.CONFLICT, Relation.UPDATE, Relation.COMPATIBLE)


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield one discrepancy, or one agreement, for each question that several articles answer."""
    event = event_of(context)
    for question, answers in sorted(questions(claims, event).items(), key=lambda item: item[0].key()):
        if len({claim.mention.article for claim in answers}) < 2:
            continue
        values = by_value(answers)
        if values is None:
            continue
        topic = _judged(question, values, context)
        if topic is not None:
            yield topic


def _judged(
    question: Question, values: Mapping[Quantity, list[Claim]], context: Context
) -> Discrepancy | None:
    sides = list(values.items())
    related: list[tuple[int, int, Verdict]] = []
    for (a, (_, first)), (b, (_, second)) in combinations(enumerate(sides), 2):
        related += [(a, b, verdict) for verdict in _verdicts(question, first, second)]
    if not related:
        return _agreement(question, sides, context)
    kept = sorted({side for a, b, _ in related for side in (a, b)})
    place = {side: number for number, side in enumerate(kept)}
    strongest = min(related, key=lambda r: (_STRENGTH.index(_relation(r[2])), r[0], r[1]))
    a, b, verdict = strongest
    return Discrepancy(
        discrepancy_id(Kind.FIGURE, question.key(), [label(sides[k][1]) for k in kept]),
        Kind.FIGURE,
        _relation(verdict),
        _severity(question, sides[a][0], sides[b][0], verdict),
        topic_words(question),
        explanation(sides[a][1], sides[b][1], verdict, context),
        verdict.rule,
        tuple(Side(sides[k][0], label(sides[k][1]), tuple(sides[k][1])) for k in kept),
        tuple(PairRelation(place[a], place[b], _relation(v), v.why, v.rule) for a, b, v in related),
    )


def _relation(verdict: Verdict) -> Relation:
    return verdict.relation or Relation.COMPATIBLE


def _verdicts(question: Question, first: Sequence[Claim], second: Sequence[Claim]) -> list[Verdict]:
    """Return what the pairs of two sides amount to: at most one verdict for each relation."""
    found: dict[Relation, Verdict] = {}
    counts = predicates().groups[question.topic[1]].counts
    for a, b in comparable(first, second):
        verdict = relate(Pair(a, b, counts))
        if verdict.relation is not None:
            found.setdefault(verdict.relation, verdict)
    alarms = [found[r] for r in (Relation.CONFLICT, Relation.UPDATE) if r in found]
    return alarms or list(found.values())


def _agreement(
    question: Question, sides: Sequence[tuple[Quantity, list[Claim]]], context: Context
) -> Discrepancy | None:
    """Return the value that most articles give, when at least two give it."""
    value, claims = max(sides, key=lambda side: len({c.mention.article for c in side[1]}))
    if len({claim.mention.article for claim in claims}) < 2:
        return None
    return Discrepancy(
        discrepancy_id(Kind.FIGURE, question.key(), [label(claims)]),
        Kind.FIGURE,
        Relation.AGREEMENT,
        Severity.LOW,
        topic_words(question),
        f"{cited(claims, context)}.",
        "figure.equal",
        (Side(value, label(claims), tuple(claims)),),
        (),
    )


def _severity(question: Question, a: Quantity, b: Quantity, verdict: Verdict) -> Severity:
    if verdict.relation is Relation.COMPATIBLE:
        return Severity.LOW
    apart = ratio(a.interval, b.interval)
    wide = 3 if apart >= 2 else 2 if apart >= Decimal("1.2") else 1
    score = wide * predicates().groups[question.topic[1]].weight
    if verdict.relation is Relation.UPDATE:
        score -= 2
    return Severity.HIGH if score >= 6 else Severity.MEDIUM if score >= 3 else Severity.LOW
