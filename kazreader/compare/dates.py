"""Judge when things happened: one discrepancy for each event that the articles date differently.

Two dates are of one event only where the same thing is said to have happened, the event is not called by
different nouns, and enough of the same names and words stand with it. Refused: what happens again and again
(an article that gives both dates shows it), and dates that cannot be compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.identity import discrepancy_id
from kazreader.compare.shared_words import shared_names, shared_words
from kazreader.compare.times import Distance, Standing, distance
from kazreader.compare.wording import sentences, who_writes
from kazreader.lexicon.events import ANY, events
from kazreader.model import Claim, DateRange, Discrepancy, Kind, PairRelation, Relation, Severity, Side

_MOST_ALIKE = 60
"Claims of one question and word; more are a diary, and all against all would cost."
_NEAR = timedelta(days=4)
"Two begins of one kind of event that lie farther apart are two events."
_ONCE = 2
"What needs more shared names and words than this may happen again and again."
_CLOCKS = ("hour", "minute")


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each event with two dates that cannot both hold, or with one date in two articles."""
    questions: defaultdict[tuple[str, bool], list[Claim]] = defaultdict(list)
    for claim in claims:
        clock = _value(claim).grain in _CLOCKS
        if clock:
            questions[claim.topic[1], True].append(claim)
        if not clock or _value(claim).unknown != "day":
            questions[claim.topic[1], False].append(claim)
    for (group, clock), answers in sorted(questions.items()):
        if not (_often(group) and _repeats(answers, clock=clock)):
            for one_event in _events(answers, group, clock=clock):
                yield from _topics(one_event, group, context, clock=clock)


def _value(claim: Claim) -> DateRange:
    value = claim.mention.value
    assert isinstance(value, DateRange)
    return value


def _repeats(answers: Sequence[Claim], *, clock: bool) -> bool:
    """Whether one article gives two dates to the question, so that there are two events of the kind."""
    by_article: defaultdict[tuple[str, str], list[DateRange]] = defaultdict(list)
    for claim in answers:
        by_article[claim.mention.article, claim.topic[2]].append(_value(claim))
    two = (Standing.APART, Standing.UNRELATED) if clock else (Standing.APART,)
    return any(
        distance(a, b).standing in two
        for values in by_article.values()
        for a, b in combinations(values[:_MOST_ALIKE], 2)
    )


def _events(answers: Sequence[Claim], group: str, *, clock: bool) -> Iterator[list[Claim]]:
    """Yield the claims that tell of one event, in their order; two claims are linked over what they share."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(answers):
        for word in (*claim.about, f" {claim.topic[2]}", " "):
            alike[word].append(number)
    root = list(range(len(answers)))

    def find(number: int) -> int:
        while root[number] != number:
            root[number] = number = root[root[number]]
        return number

    for numbers in alike.values():
        if len(numbers) <= _MOST_ALIKE:
            for n, m in combinations(numbers, 2):
                if find(n) != find(m) and _one_event(answers[n], answers[m], group, clock=clock):
                    root[find(m)] = find(n)
    found: defaultdict[int, list[Claim]] = defaultdict(list)
    for number, claim in enumerate(answers):
        found[find(number)].append(claim)
    yield from (one for one in found.values() if len({c.mention.article for c in one}) > 1)


def _one_event(a: Claim, b: Claim, group: str, *, clock: bool) -> bool:
    nouns = {a.topic[2], b.topic[2]} - {ANY, ""}
    if len(nouns) > 1 or a.mention.article == b.mention.article:
        return False
    found = distance(_value(a), _value(b))
    if found.standing is Standing.UNRELATED:
        return False
    both_clocks = _value(a).grain in _CLOCKS and _value(b).grain in _CLOCKS
    if both_clocks is not clock:
        return False
    both_named = bool(nouns and a.topic[2] and b.topic[2])
    if clock and both_named and group in ("began", "happened"):
        return True
    if group in ("began", "ended") and nouns and _same_day(_value(a), _value(b)):
        return True
    if group in ("began", "ended") and both_named and _calendar_days(a, b) and found.between <= _NEAR:
        return True
    return _named_alike(a, b, events().shared[group])


def _named_alike(a: Claim, b: Claim, least: int) -> bool:
    """Whether enough is named with both, one name at least."""
    return len(shared_words(a, b)) >= least and bool(shared_names(a, b))


def _often(group: str) -> bool:
    return events().shared[group] > _ONCE


def _calendar_days(a: Claim, b: Claim) -> bool:
    """Whether both write the day of the month: a weekday alone may be that of another night's march."""
    return a.mention.rule == b.mention.rule == "date.calendar_day"


def _same_day(a: DateRange, b: DateRange) -> bool:
    """Whether both tell the hours of one day, and that day is the same."""
    hours = all(value.grain in (*_CLOCKS, "daypart") and value.unknown != "day" for value in (a, b))
    return hours and a.unknown == b.unknown and a.start.date() == b.start.date()


def _topics(claims: Sequence[Claim], group: str, context: Context, *, clock: bool) -> Iterator[Discrepancy]:
    values: dict[DateRange, list[Claim]] = {}
    for claim in claims:
        values.setdefault(_value(claim), []).append(claim)
    sides = [Side(value, context.quoted(c[0].mention), context.in_order(c)) for value, c in values.items()]
    pairs = combinations(enumerate(sides), 2)
    relations = [pair for (n, a), (m, b) in pairs if (pair := _relation(n, a, m, b, group, clock=clock))]
    if any(pair.relation is Relation.CONFLICT for pair in relations):
        yield _discrepancy(Relation.CONFLICT, sides, relations, group, context)
    elif len(sides) == 1:
        yield _discrepancy(Relation.AGREEMENT, sides, (), group, context)


def _relation(n: int, a: Side, m: int, b: Side, group: str, *, clock: bool) -> PairRelation | None:
    """Return how two sides stand; None where nothing ties them, or one article gives both dates."""
    found = distance(_value(a.claims[0]), _value(b.claims[0]))
    if found.standing is Standing.OVERLAPPING:
        return PairRelation(n, m, Relation.COMPATIBLE, "The times overlap.", "date.overlapping")
    tied = any(_one_event(x, y, group, clock=clock) for x in a.claims for y in b.claims)
    both = {c.mention.article for c in a.claims} & {c.mention.article for c in b.claims}
    if found.standing is not Standing.APART or both or not tied:
        return None
    same_day = _same_day(_value(a.claims[0]), _value(b.claims[0]))
    rule = "date.other_hour" if clock or same_day else "date.other_day"
    return PairRelation(n, m, Relation.CONFLICT, f"They are {_apart(found)} apart.", rule)


def _discrepancy(
    relation: Relation,
    sides: Sequence[Side],
    relations: Sequence[PairRelation],
    group: str,
    context: Context,
) -> Discrepancy:
    conflicts = [pair for pair in relations if pair.relation is Relation.CONFLICT]
    said = sentences(who_writes(side.label, side.claims, context, "give") for side in sides)
    rule = conflicts[0].rule if conflicts else "date.same"
    return Discrepancy(
        id=discrepancy_id(Kind.DATE, (group, *sorted(_shared(sides))), (side.label for side in sides)),
        kind=Kind.DATE,
        relation=relation,
        severity=Severity.MEDIUM if rule == "date.other_day" else Severity.LOW,
        topic=_question(group, sides),
        explanation=" ".join([said, *(pair.why for pair in conflicts[:1])]),
        rule=rule,
        sides=tuple(sides),
        relations=tuple(relations),
    )


def _question(group: str, sides: Sequence[Side]) -> str:
    nouns = sorted({c.topic[2] for side in sides for c in side.claims} - {ANY, ""})
    if nouns and group in ("began", "ended", "happened"):
        return f"when the {nouns[0]} {'was' if group == 'happened' else group}"
    words = sorted(word for word in _shared(sides) if len(word) > 3)
    return f"{events().topics[group]} ({', '.join(words[:3])})" if words else events().topics[group]


def _shared(sides: Sequence[Side]) -> frozenset[str]:
    first, *others = (claim.about for side in sides for claim in side.claims)
    return first.intersection(*others)


def _apart(found: Distance) -> str:
    minutes = round(found.between / timedelta(minutes=1))
    for size, unit in ((60 * 24 * 365, "year"), (60 * 24, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = round(minutes / size)
            return f"{'about ' if minutes % size else ''}{count} {unit}{'s' if count != 1 else ''}"
    return "less than a minute"
