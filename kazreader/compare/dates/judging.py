"""Judge when things happened: one discrepancy for each event that the articles date differently.

Two dates are of one event only where the same thing is said to have happened, the event is not called by
different nouns, and enough of the same names and words stand with it. Refused: what happens again and again
(an article that gives both dates shows it), and dates that cannot be compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.dates import deed_day, open_dates
from kazreader.compare.dates.known_events import (
    date_of,
    happens_often,
    is_one_event,
    one_events,
    repeats,
    same_day,
)
from kazreader.compare.dates.pool import place_of
from kazreader.compare.dates.sequels import may_be_one_deed
from kazreader.compare.dates.times import DAY, Standing, apart, distance, is_clock
from kazreader.compare.dates.told_apart import told_apart
from kazreader.compare.discrepancy import Heading, built, related, said_by, strongest
from kazreader.compare.sides import articles_of, topic_of
from kazreader.lexicon.events import ANY, events
from kazreader.model import Claim, DateRange, Discrepancy, Kind, PairRelation, Relation, Severity, Side
from kazreader.model.topics import When

_OTHER_DAY = "date.other_day"


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each event with two dates that cannot both hold, or with one date in two articles."""
    of_known = [claim for claim in claims if isinstance(claim.topic, When)]
    known = list(_of_known_events(of_known, context))
    known += deed_day.judge(of_known, known, context)
    for opened in open_dates.judge(claims, known, context):
        answered = next((n for n, one in enumerate(known) if _answers(one, opened)), None)
        if answered is None:
            known.append(opened)
        else:
            known[answered] = _with_claims_of(known[answered], opened, context)
    yield from known


def _answers(known: Discrepancy, opened: Discrepancy) -> bool:
    """Whether a known topic holds one of an open one's claims, and gives all of its dates."""
    places = {place_of(claim) for side in known.sides for claim in side.claims}
    shared = any(place_of(claim) in places for side in opened.sides for claim in side.claims)
    values = {side.value for side in known.sides}
    return bool(known.relations) and shared and all(side.value in values for side in opened.sides)


def _with_claims_of(known: Discrepancy, opened: Discrepancy, context: Context) -> Discrepancy:
    """Return the known topic with the claims of an open one on the sides of their dates."""
    more = {side.value: side.claims for side in opened.sides}
    sides = tuple(
        side._replace(claims=context.in_order(list(dict.fromkeys((*side.claims, *more.get(side.value, ()))))))
        for side in known.sides
    )
    lead = strongest(known.relations)
    why = lead and _naming_both(lead, sides).why
    return known._replace(sides=sides, explanation=f"{said_by(sides, context, 'give')} {why}")


def _of_known_events(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    questions: defaultdict[tuple[str, bool], list[Claim]] = defaultdict(list)
    for claim in claims:
        group, clock = topic_of(claim, When).group, is_clock(date_of(claim))
        if clock:
            questions[group, True].append(claim)
        if not clock or date_of(claim).unknown != "day":
            questions[group, False].append(claim)
    for (group, clock), answers in sorted(questions.items()):
        if not (happens_often(group) and repeats(answers, clock=clock)):
            for one_event in one_events(answers, group, clock=clock):
                yield from _topics(one_event, group, context, clock=clock)


def _topics(claims: Sequence[Claim], group: str, context: Context, *, clock: bool) -> Iterator[Discrepancy]:
    values: dict[DateRange, list[Claim]] = {}
    for claim in claims:
        values.setdefault(date_of(claim), []).append(claim)
    sides = [Side(value, context.quoted(c[0].mention), context.in_order(c)) for value, c in values.items()]
    pairs = combinations(enumerate(sides), 2)
    relations = [
        pair for (n, a), (m, b) in pairs if (pair := _relation(n, a, m, b, group, context, clock=clock))
    ]
    lead = strongest(relations)
    if lead is not None and lead.relation is not Relation.COMPATIBLE:
        sides, relations = _in_time(*related(sides, relations))
        lead = strongest(relations)
    if len(sides) == 1 or (lead is not None and lead.relation is not Relation.COMPATIBLE):
        key = (group, *sorted(_shared(sides)))
        yield built(
            Heading(Kind.DATE, key, _by_the_clock(_phrase(group, sides)) if clock else _phrase(group, sides)),
            sides,
            relations,
            said_by(sides, context, "give"),
            lead=lead and _naming_both(lead, sides),
            severity=Severity.MEDIUM if lead is not None and lead.rule == _OTHER_DAY else Severity.LOW,
            agreed="date.same",
        )


def _in_time(
    sides: Sequence[Side], relations: Sequence[PairRelation]
) -> tuple[list[Side], list[PairRelation]]:
    """Return the sides in the order of time, and the relations counted anew."""
    order = sorted(range(len(sides)), key=lambda n: (_start(sides[n]), n))
    place = {n: number for number, n in enumerate(order)}
    moved = [pair._replace(a=place[pair.a], b=place[pair.b]) for pair in relations]
    turned = [pair if pair.a < pair.b else pair._replace(a=pair.b, b=pair.a) for pair in moved]
    return [sides[n] for n in order], sorted(turned, key=lambda pair: (pair.a, pair.b))


def _start(side: Side) -> datetime:
    return date_of(side.claims[0]).start


def _naming_both(lead: PairRelation, sides: Sequence[Side]) -> PairRelation:
    """Return the leading relation, its reason with the two dates of which it is where there are more."""
    if len(sides) == 2:
        return lead
    both = f"“{sides[lead.a].label}” and “{sides[lead.b].label}” are "
    return lead._replace(why=lead.why.replace("They are ", both, 1))


def _relation(
    n: int, a: Side, m: int, b: Side, group: str, context: Context, *, clock: bool
) -> PairRelation | None:
    """Return how two sides stand; None where nothing ties them, or one article gives both dates."""
    found = distance(date_of(a.claims[0]), date_of(b.claims[0]))
    if found.standing is Standing.OVERLAPPING:
        return PairRelation(n, m, Relation.COMPATIBLE, "The times overlap.", "date.overlapping")
    tied = any(
        is_one_event(x, y, group, clock=clock)
        and not (happens_often(group) and told_apart(x, y, context))
        and (clock or group not in events().deeds or may_be_one_deed(x, y, context))
        for x in a.claims
        for y in b.claims
    )
    both = articles_of(a.claims) & articles_of(b.claims)
    if found.standing is not Standing.APART or not tied:
        return None
    if any(topic_of(c, When).moved for c in (*a.claims, *b.claims)):
        return PairRelation(n, m, Relation.UPDATE, f"It was moved by {apart(found.between)}.", "date.moved")
    if both:
        return None
    hours = same_day(date_of(a.claims[0]), date_of(b.claims[0]))
    of_a_day = clock or hours
    rule = "date.other_hour" if of_a_day else _OTHER_DAY
    # 9 a.m. on Tuesday and Monday are a day apart
    between = found.between if of_a_day else max(found.between, DAY)
    return PairRelation(n, m, Relation.CONFLICT, f"They are {apart(between)} apart.", rule)


def _by_the_clock(phrase: str) -> str:
    """Return "what time the robbery was" for "when the robbery was"."""
    return f"what time {phrase.removeprefix('when ')}" if phrase.startswith("when ") else phrase


def _phrase(group: str, sides: Sequence[Side]) -> str:
    nouns = sorted({topic_of(c, When).noun for side in sides for c in side.claims} - {ANY, ""})
    if nouns and group in ("began", "ended", "happened"):
        return f"when the {nouns[0]} {'was' if group == 'happened' else group}"
    words = sorted(word for word in _shared(sides) if len(word) > 3)
    return f"{events().topics[group]} ({', '.join(words[:3])})" if words else events().topics[group]


def _shared(sides: Sequence[Side]) -> frozenset[str]:
    first, *others = (claim.about for side in sides for claim in side.claims)
    return first.intersection(*others)
