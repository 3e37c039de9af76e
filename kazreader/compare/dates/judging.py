"""Judge dates: one discrepancy for each event that the reports date differently.

Dates of one sort are compared, and `likelihood` decides which are of the same event. Dates far apart, and
dates that another topic shows together, are not compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.dates import agreed
from kazreader.compare.dates.contrasts import is_moved
from kazreader.compare.dates.likelihood import likely
from kazreader.compare.dates.pool import (
    FARTHEST,
    Pool,
    Sort,
    date_of,
    is_ahead,
    is_of_page,
    pools_of,
    published,
    sort_of,
)
from kazreader.compare.dates.times import Standing, distance, in_words, same_time
from kazreader.compare.dates.wording import Named
from kazreader.compare.discrepancy import Heading, build, said_by, strongest
from kazreader.compare.disjoint_sets import connected
from kazreader.compare.ruling import Rule
from kazreader.compare.shared_words import sharing
from kazreader.compare.sides import articles_of
from kazreader.model import (
    Claim,
    DateRange,
    Discrepancy,
    Kind,
    PairRelation,
    Relation,
    Severity,
    Side,
)
from kazreader.model.claim import MOVED, Spot
from kazreader.model.grouped import gathered, grouped, sets

_APART = "{which} are {between} apart."
_OTHER_DAY = Rule("date.other_day", Relation.CONFLICT, _APART)
_OTHER: dict[Sort, Rule] = {
    "hour": Rule("date.other_hour", Relation.CONFLICT, _APART),
    "day": _OTHER_DAY,
    "weekday": _OTHER_DAY,
    "month": Rule("date.other_month", Relation.CONFLICT, _APART),
    "year": Rule("date.other_year", Relation.CONFLICT, _APART),
}
_MOVED = Rule(MOVED, Relation.UPDATE, _APART)
_NEAR = Rule("date.near", Relation.COMPATIBLE, "{which} are {between} apart, and both may hold.")
_MOST_DATES = 60
"The most dates of one sort, or beside one word, of which all pairs are scored: the cost stays linear."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each event with different dates, or with the same date in two reports."""
    topics: list[Discrepancy] = []
    dated = ((c, sorts) for c in claims if (sorts := [*pools_of(c)]) and not is_of_page(c, context))
    pools = grouped((sort, claim) for claim, sorts in dated for sort in sorts)
    for sort, pool in sorted(pools.items()):
        if len(articles_of(pool)) > 1:
            topics += _judged(Pool.of(sort, pool, context, _shown(topics)))
    yield from topics
    yield from agreed.judge(claims, _shown(topics).keys(), context)


def _shown(topics: Sequence[Discrepancy]) -> Mapping[Spot, Set[int]]:
    """Return for each date the numbers of the topics that show it."""
    return sets((claim.spot, number) for number, topic in enumerate(topics) for claim in topic.claims)


def _judged(dates: Pool) -> list[Discrepancy]:
    met = list(likely(dates, (pair for pair in _meeting(dates) if _may_meet(dates, *pair))))
    of_one_event = connected(met)
    return [_discrepancy(dates, joined) for joined in of_one_event]


def _meeting(dates: Pool) -> Iterable[tuple[int, int]]:
    """Return all pairs of dates, or, of many dates, those that share a rare word."""
    if len(dates.claims) <= _MOST_DATES:
        return combinations(range(len(dates.claims)), 2)
    return sorted(sharing(dates.own_words, _MOST_DATES))


def _may_meet(dates: Pool, a: int, b: int) -> bool:
    """Whether two dates tell two times, are of two reports, and are not shown together yet."""
    one, other = dates.claims[a], dates.claims[b]
    if one.mention.article == other.mention.article or dates.shown[a] & dates.shown[b]:
        return False
    of_a_finer_sort = dates.sort in ("weekday", "month", "year") and dates.sort != sort_of(one) == sort_of(
        other
    )
    return not of_a_finer_sort and _are_two_times(dates, a, b)


def _are_two_times(dates: Pool, a: int, b: int) -> bool:
    one, other = dates.values[a], dates.values[b]
    found = distance(one, other)
    return found.standing in (Standing.NEAR, Standing.APART) and found.between <= FARTHEST[dates.sort]


def _discrepancy(dates: Pool, pairs: Sequence[tuple[int, int]]) -> Discrepancy:
    """Return the topic of connected pairs of dates."""
    context, numbers = dates.context, sorted({number for pair in pairs for number in pair})
    values = grouped((dates.values[number], dates.claims[number]) for number in numbers)
    order = gathered(
        sorted(values, key=lambda value: (value.start, value.end)),
        lambda value, told: same_time(told[0], value, to_the_day=dates.sort != "hour"),
    )
    sides = [_side(told[0], [claim for value in told for claim in values[value]], context) for told in order]
    place = {value: number for number, told in enumerate(order) for value in told}
    ends = {tuple(sorted((place[dates.values[a]], place[dates.values[b]]))) for a, b in pairs}
    relations = [_related(dates, sides, n, m) for n, m in sorted(ends)]
    named = Named.of(dates, sides, [word for pair in pairs for word in dates.shared(*pair)])
    lead = strongest(relations)
    found = build(
        Heading(Kind.DATE, (f"date.{dates.sort}", *named.key), named.phrase),
        sides,
        relations,
        said_by(sides, context, "give"),
        lead=lead,
        severity=Severity.MEDIUM if named.group else Severity.LOW,
    )
    return found._replace(explanation=f"{found.explanation} {named.why}")


def _side(value: DateRange, claims: Sequence[Claim], context: Context) -> Side:
    ordered = context.in_order(claims)
    return Side(value, context.quoted(ordered[0].mention), ordered)


def _related(dates: Pool, sides: Sequence[Side], n: int, m: int) -> PairRelation:
    """Return the relation of two dates: an update for plans of different days and for postponed dates."""
    one, other = sides[n], sides[m]
    days = [{published(claim, dates.context) for claim in side.claims} for side in (one, other)]
    claims = (*one.claims, *other.claims)
    planned = days[0].isdisjoint(days[1]) and all(is_ahead(claim, dates.context) for claim in claims)
    which = "They" if len(sides) == 2 else f"“{one.label}” and “{other.label}”"
    standing, between = distance(date_of(one.claims[0]), date_of(other.claims[0]))
    rule = _OTHER[dates.sort]
    if standing is Standing.NEAR:
        rule = _NEAR
    elif any(is_moved(dates.context.sentence_of(claim)) for claim in claims):
        rule = _MOVED
    elif planned:
        rule = rule._replace(relation=Relation.UPDATE)
    return rule.between(n, m, which=which, between=in_words(between))
