"""Judge figures of related questions: a part against its whole, a plan against the deed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import permutations, product

from kazreader.compare.context import Context
from kazreader.compare.figures.amounts import bounds
from kazreader.compare.figures.kinds import behaviour
from kazreader.compare.figures.matching import Answer, comparable
from kazreader.compare.figures.pair import ratio
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.values import by_value, order
from kazreader.compare.ruling import Rule, Ruling
from kazreader.compare.sides import quantity
from kazreader.compare.wording import day
from kazreader.model import Claim, Relation
from kazreader.model.named_tuple import NamedTuple

PART_EXCEEDS_WHOLE = Rule(
    "figure.part_exceeds_whole", Relation.CONFLICT, "{part} is more than the whole, {whole}"
)
_EXCEEDS_EARLIER_WHOLE = PART_EXCEEDS_WHOLE._replace(
    relation=Relation.UPDATE, why=f"{PART_EXCEEDS_WHOLE.why}, which was told before, on {{day}}"
)
PLANNED = Rule(
    "figure.planned", Relation.COMPATIBLE, "{plan} was a plan or an estimate, {deed} is said of the deed"
)
_PART_KINDS = frozenset({"kind", "state", "gravity", "name"})
"Kinds of sub-group that are part of the whole."
_MOST_QUESTIONS = 40
"Sub-questions of one topic that are compared: those with most answers."
_SOME_OF_THEM = re.compile(r"\bof (?:those|these|them|which|whom)$")
_VAGUE_WHOLE = 2
"A hedged whole may be exceeded by up to this factor."

Answers = dict[Question, list[Claim]]


class Touching(NamedTuple):
    """Answers to two related questions that cannot both hold, or that differ as plan and deed."""

    question: Question
    "The wider question."
    a: Sequence[Claim]
    b: Sequence[Claim]
    "Claims of one value, like `a`."
    ruling: Ruling


def without_some_of_them(claims: Sequence[Claim], context: Context) -> list[Claim]:
    """Leave out "seven of those" where its report gives a larger number: it counts a smaller group."""
    some = {claim for claim in claims if _SOME_OF_THEM.search(context.quoted(claim.mention))}
    if not some:
        return list(claims)
    most: dict[str, Decimal] = {}
    for claim in claims:
        article, low = claim.mention.article, quantity(claim).interval.low
        if claim not in some and low is not None:
            most[article] = max(low, most.get(article, low))
    return [
        claim
        for claim in claims
        if claim not in some or (quantity(claim).interval.low or 0) >= most.get(claim.mention.article, 0)
    ]


def touching(answers: Answers) -> Iterator[Touching]:
    """Yield the part-and-whole and plan-and-deed rulings within each topic."""
    families: dict[tuple[object, ...], list[Question]] = {}
    for question in sorted(answers, key=Question.key):
        families.setdefault((question.topic, question.elsewhere, question.past), []).append(question)
    for related in families.values():
        answered = sorted(related, key=lambda question: -len(answers[question]))[:_MOST_QUESTIONS]
        for whole, part in permutations(answered, 2):
            yield from _pair(whole, part, answers)


def _pair(whole: Question, part: Question, answers: Answers) -> Iterator[Touching]:
    more = part.groups - whole.groups
    if not more or not whole.groups < part.groups or whole.of_kind("part") or whole.of_kind("place"):
        return
    kinds = {group.kind for group in more}
    if kinds == {"mode"}:
        yield from _first(whole, answers[whole], answers[part], _plan)
    elif kinds <= _PART_KINDS:
        wholes = _largest(answers[whole])
        yield from _first(whole, wholes, _of_others(answers[part], wholes), _part)


def _largest(claims: Sequence[Claim]) -> list[Claim]:
    """Return the largest figure of each article: smaller ones may be parts themselves."""
    found: dict[str, Claim] = {}
    for claim in claims:
        known = found.get(claim.mention.article)
        if known is None or order(quantity(claim))[1] > order(quantity(known))[1]:
            found[claim.mention.article] = claim
    return list(found.values())


def _of_others(parts: Sequence[Claim], wholes: Sequence[Claim]) -> list[Claim]:
    """Return the parts from articles without a whole: the others are compared by their whole."""
    telling = {claim.mention.article for claim in wholes}
    return [claim for claim in parts if claim.mention.article not in telling]


def _first(
    whole: Question,
    first: Sequence[Claim],
    second: Sequence[Claim],
    rule: Callable[[Question, Claim, Claim], Ruling | None],
) -> Iterator[Touching]:
    """Yield, for each two values, the first ruling on a pair of their claims."""
    behaves = behaviour(whole.topic)
    answers = [list(map(Answer, by_value(claims).values())) for claims in (first, second)]
    for one, other in product(*answers):
        found = (rule(whole, a, b) for a, b in comparable(one, other, behaves))
        ruling = next(filter(None, found), None)
        if ruling is not None:
            yield Touching(whole, one.claims, other.claims, ruling)


def _part(question: Question, whole: Claim, part: Claim) -> Ruling | None:
    """Return a conflict or an update if a part exceeds its whole; never for a vague whole or a whole of 1."""
    w, p = quantity(whole).interval, quantity(part).interval
    if w.high is None or p.low is None or p.low <= w.high or w.high == 1:
        return None
    vague = w.low is not None and w.high > 4 * w.low
    if vague or behaviour(question.topic).counts != "growing":
        return None
    apart = ratio(w, p)
    if apart > behaviour(question.topic).widest or (quantity(whole).approximate and apart <= _VAGUE_WHOLE):
        return None
    if whole.said_on is not None and part.said_on is not None and whole.said_on < part.said_on:
        return _EXCEEDS_EARLIER_WHOLE.ruling(part=bounds(p), whole=bounds(w), day=day(whole.said_on))
    return PART_EXCEEDS_WHOLE.ruling(part=bounds(p), whole=bounds(w))


def _plan(question: Question, done: Claim, planned: Claim) -> Ruling | None:
    d, p = quantity(done).interval, quantity(planned).interval
    if d == p or ratio(d, p) > behaviour(question.topic).widest:
        return None
    return PLANNED.ruling(plan=bounds(p), deed=bounds(d))
