"""Judge figures: the sources that give different numbers for the same question, and how these relate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build
from kazreader.compare.figures.amounts import bounds
from kazreader.compare.figures.asking import questions
from kazreader.compare.figures.attackers import counts_the_attacker
from kazreader.compare.figures.kinds import Behaviour, behaviour
from kazreader.compare.figures.matching import Answer, comparable, match_values
from kazreader.compare.figures.open_figures import with_questions
from kazreader.compare.figures.pair import Pair, ratio
from kazreader.compare.figures.parts import PLANNED, Touching, touching, without_some_of_them
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.relations import SWUNG, relate
from kazreader.compare.figures.sums import Neighbours, adds_up, converted, neighbours
from kazreader.compare.figures.values import EQUAL, Values, by_value, stated
from kazreader.compare.figures.wording import (
    cited,
    explanation,
    label,
    the_others,
    topic_words,
    why_one_question,
)
from kazreader.compare.ruling import Ruling
from kazreader.compare.sides import articles_of, quantity
from kazreader.model import (
    Claim,
    Discrepancy,
    Kind,
    Quantity,
    Relation,
    Severity,
    Side,
)

_Related = tuple[Quantity, Quantity, Ruling]


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield one discrepancy, or one agreement, for each question that several articles answer."""
    beside = neighbours(claims)
    answers = questions(with_questions(claims, context), context)
    told: dict[Question, list[Discrepancy]] = {}
    for question, claimed in sorted(answers.items(), key=lambda item: item[0].key()):
        if len(articles_of(claimed)) < 2 or question.of_kind("part"):
            continue
        values = by_value(without_some_of_them(claimed, context))
        if not values:
            continue  # Each article gives more numbers than answers one question.
        told[question] = list(_judged(question, values, beside, context))
        yield from told[question]
    together: dict[tuple[Question, str], list[Touching]] = defaultdict(list)
    for pair in touching(answers):
        add_up = adds_up(pair.a[0], pair.b[0], beside, context) is not None
        if not (add_up or _is_told(pair, told.get(pair.question, ()))):
            together[pair.question, pair.ruling.rule.id].append(pair)
    yield from (_touching(pairs, context) for pairs in together.values())


def _is_told(pair: Touching, of_the_whole: Sequence[Discrepancy]) -> bool:
    """Whether a topic already compares the whole with a number as large as the part."""
    whole, part = _plain(pair.a), quantity(pair.b[0]).interval
    if pair.ruling.rule is PLANNED:
        return False
    for one in of_the_whole:
        for relation in one.relations:
            values = [one.sides[n].value for n in (relation.a, relation.b)]
            larger = (v for v in values if isinstance(v, Quantity) and v.interval.low is not None)
            if whole in values and any((v.interval.low or 0) >= (part.low or 0) for v in larger):
                return True
    return False


def _judged(
    question: Question, values: Values, beside: Neighbours, context: Context
) -> Iterator[Discrepancy]:
    behaves = behaviour(question.topic)
    if question.past:
        behaves = behaves._replace(counts="fixed")
    answers = {value: Answer(claims) for value, claims in values.items()}
    related = [
        (a, b, ruling)
        for a, b in match_values(answers, behaves)
        for ruling in _rulings(behaves, answers[a], answers[b], beside, context)
    ]
    if related:
        yield _discrepancy(question, values, related, context)
        return
    agreed = _agreement(question, values, context)
    if agreed is not None:
        yield agreed


def _discrepancy(
    question: Question, values: Values, related: Sequence[_Related], context: Context
) -> Discrepancy:
    """Return the topic of the values that differ."""
    told = {value for a, b, _ in related for value in (a, b)}
    kept = [value for value in values if value in told]
    if all(ruling.rule is SWUNG for *_, ruling in related):
        # Values that rise and fall are listed by date, not by size.
        kept.sort(key=lambda value: min(claim.said_on or date.max for claim in values[value]))
    else:
        kept.sort(key=stated)
    place = {value: number for number, value in enumerate(kept)}
    related = [(a, b, r) if place[a] < place[b] else (b, a, r) for a, b, r in related]
    lead = min(related, key=lambda r: (r[2].rule.relation.rank, -_held(values, r), place[r[0]]))
    first, second = (values[value] for value in lead[:2])
    phrase = topic_words(question, list(chain(*values.values())), context)
    said = explanation(first, second, lead[2], context)
    number = related.index(lead)
    topic = _topic(question, phrase, {value: values[value] for value in kept}, related, number, said, context)
    others = the_others(topic.sides, topic.relations, topic.relations[number])
    why = why_one_question(question, first, second, context)
    return topic._replace(explanation=f"{said}{others}{why}")


def _topic(
    question: Question,
    phrase: str,
    values: Values,
    related: Sequence[_Related],
    lead: int,
    said: str,
    context: Context,
    *,
    key: tuple[str, ...] = (),
) -> Discrepancy:
    """Return the topic with a side for each value, in their order; `lead` is the number of its chief pair."""
    place = {value: number for number, value in enumerate(values)}
    relations = [ruling.between(*sorted((place[a], place[b]))) for a, b, ruling in related]
    return build(
        Heading(Kind.FIGURE, (*question.key(), *key), phrase),
        [_side(value, claims, context) for value, claims in values.items()],
        relations,
        said,
        lead=relations[lead],
        severity=_severity(behaviour(question.topic).weight, *related[lead]),
        reasons=0,
        answers=[bounds(value.interval) for value in values],
    )


def _side(value: Quantity, claims: Sequence[Claim], context: Context) -> Side:
    return Side(value, label(value, claims, context), tuple(claims))


def _held(values: Values, related: _Related) -> int:
    """Return how many articles give either value: the pair with most is explained."""
    a, b, _ = related
    return len({claim.mention.article for claim in (*values[a], *values[b])})


def _rulings(
    behaves: Behaviour, first: Answer, second: Answer, beside: Neighbours, context: Context
) -> list[Ruling]:
    """Return the rulings on the pairs of two sides: at most a conflict and an update, or all others."""
    found: dict[Relation, Ruling] = {}
    for a, b in comparable(first, second, behaves):
        ruling = relate(Pair(a, b, behaves))
        if ruling.rule.refuses:
            continue
        if ruling.rule.relation is Relation.CONFLICT:
            both_hold = (
                counts_the_attacker(a, b, context)
                or adds_up(a, b, beside, context)
                or converted(a, b, beside)
            )
            if both_hold is not None:
                return [both_hold]
        found.setdefault(ruling.rule.relation, ruling)
    alarms = [found[r] for r in (Relation.CONFLICT, Relation.UPDATE) if r in found]
    return alarms or list(found.values())


def _touching(pairs: Sequence[Touching], context: Context) -> Discrepancy:
    """Return one topic for all parts, or all plans, of a question."""
    values: dict[Quantity, dict[Claim, None]] = {}
    for pair in pairs:
        for claims in (pair.a, pair.b):
            values.setdefault(_plain(claims), {}).update(dict.fromkeys(claims))
    told = {value: list(values[value]) for value in sorted(values, key=stated)}
    related = [(_plain(pair.a), _plain(pair.b), pair.ruling) for pair in pairs]
    lead = min(range(len(pairs)), key=lambda number: pairs[number].ruling.rule.relation.rank)
    question, a, b, ruling = pairs[lead]
    touch = "expected and done" if ruling.rule is PLANNED else "a part and the whole"
    phrase = f"{topic_words(question, list(chain(*told.values())), context)}, {touch}"
    said = explanation(a, b, ruling, context)
    return _topic(question, phrase, told, related, lead, said, context, key=(ruling.rule.id,))


def _plain(claims: Sequence[Claim]) -> Quantity:
    """Return the value that the claims share, without its hedge."""
    value = quantity(claims[0])
    return Quantity(value.interval, value.unit)


def _agreement(question: Question, values: Values, context: Context) -> Discrepancy | None:
    """Return the agreement on the value that most articles give; None if only one does."""
    value, claims = max(values.items(), key=lambda side: len({c.mention.article for c in side[1]}))
    if len(articles_of(claims)) < 2:
        return None
    return build(
        Heading(Kind.FIGURE, question.key(), topic_words(question, claims, context)),
        [_side(value, claims, context)],
        (),
        f"{cited(claims, context)}.",
        agreed=EQUAL,
        answers=[bounds(value.interval)],
    )


def _severity(weight: int, a: Quantity, b: Quantity, ruling: Ruling) -> Severity:
    """Return the severity of a pair, from the gap between its numbers and the weight of the question."""
    if ruling.rule.relation is Relation.COMPATIBLE:
        return Severity.LOW
    apart = ratio(a.interval, b.interval)
    wide = 3 if apart >= 2 else 2 if apart >= Decimal("1.2") else 1
    score = wide * weight - (2 if ruling.rule.relation is Relation.UPDATE else 0)
    return Severity.HIGH if score >= 6 else Severity.MEDIUM if score >= 3 else Severity.LOW
