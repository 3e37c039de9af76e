"""Dates whose event no word list knows: compared by the words around them, as open figures are.

Two dates are of one event where everything at hand makes it likely, or a rule of their sort says so; weekdays
need most, since a report names many. Refused: dates far apart, and a begin against an end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import timedelta
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.dates.likelihood import likely
from kazreader.compare.dates.open_date_rules import RULES
from kazreader.compare.dates.pair import Pair
from kazreader.compare.dates.pool import (
    FARTHEST,
    Place,
    Pool,
    Sort,
    is_ahead,
    is_of_page,
    place_of,
    pools_of,
    published,
    sort_of,
)
from kazreader.compare.dates.sequels import may_be_one_deed
from kazreader.compare.dates.times import Standing, apart, distance
from kazreader.compare.dates.told_apart import is_moved, told_apart
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.disjoint_sets import connected
from kazreader.compare.question_words import as_told, asked
from kazreader.compare.rarity import Rarity
from kazreader.compare.shared_words import sharing
from kazreader.compare.sides import articles_of, topic_of
from kazreader.lexicon.events import ANY
from kazreader.lexicon.stems import stem
from kazreader.lexicon.times import times
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
from kazreader.model.topics import OpenDate, When

_TOPICS: dict[Sort, str] = {
    "hour": "what time",
    "day": "which day",
    "weekday": "which day",
    "month": "which month",
    "year": "which year",
}
_MOST = 60
"Dates of one sort, or of one word, beyond which not all pairs are asked: the cost stays linear."
_NAMED = 2
"Words that name a date in its topic."


def judge(claims: Sequence[Claim], known: Sequence[Discrepancy], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each date that another report gives otherwise and that no known topic shows."""
    topics = [*known]
    pools: dict[Sort, list[Claim]] = defaultdict(list)
    for claim in claims:
        if (sorts := [*pools_of(claim)]) and not is_of_page(claim, context):
            for sort in sorts:
                pools[sort].append(claim)
    for sort, pool in sorted(pools.items()):
        if len(articles_of(pool)) > 1:
            found = [*_judged(Pool.of(sort, pool, context, _shown(topics)), context)]
            topics += found
            yield from found


def _shown(topics: Sequence[Discrepancy]) -> Mapping[Place, Set[int]]:
    """Return of every date that a topic shows the numbers of those topics."""
    shown: defaultdict[Place, set[int]] = defaultdict(set)
    for number, topic in enumerate(topics):
        for claim in (claim for side in topic.sides for claim in side.claims):
            shown[place_of(claim)].add(number)
    return shown


def _judged(dates: Pool, context: Context) -> Iterator[Discrepancy]:
    met: dict[tuple[int, int], list[str]] = {}
    pairs = [
        (a, b)
        for a, b in _meeting(dates)
        if _may_meet(dates, a, b) and _may_be_one(dates.claims[a], dates.claims[b], dates.sort, context)
    ]
    likeliest = set(likely(dates, pairs))
    for a, b in pairs:
        told = dates.shared(a, b) if (a, b) in likeliest else _meeting_words(dates, a, b)
        if told is not None:
            met[a, b] = told
    for pairs in connected(list(met)):
        words = list(dict.fromkeys(word for pair in pairs for word in met[pair]))
        yield _discrepancy(dates, pairs, words[:_NAMED], context)


def _meeting(dates: Pool) -> Iterable[tuple[int, int]]:
    """Return all pairs of dates, or where there are many those that share a word which few of them have."""
    if len(dates.claims) <= _MOST:
        return combinations(range(len(dates.claims)), 2)
    return sorted(sharing(dates.own_words, _MOST))


def _may_be_one(a: Claim, b: Claim, sort: Sort, context: Context) -> bool:
    """Whether nothing tells two dates apart; of two days one may also be that of a sequel."""
    if sort in ("day", "weekday"):
        return may_be_one_deed(a, b, context)
    return not told_apart(a, b, context)


def _may_meet(dates: Pool, a: int, b: int) -> bool:
    """Whether two dates are apart, of two reports, not shown together yet, and of no two questions."""
    one, other = dates.claims[a], dates.claims[b]
    if one.mention.article == other.mention.article or dates.shown[a] & dates.shown[b]:
        return False
    of_a_finer_sort = dates.sort in ("weekday", "year") and dates.sort != sort_of(one) == sort_of(other)
    return not of_a_finer_sort and _asks_one_question(one, other) and _lie_apart(dates, a, b)


def _meeting_words(dates: Pool, a: int, b: int) -> list[str] | None:
    """Return the words by which a rule takes two dates as of one event, perhaps none; None: none does."""
    return next(
        (words for rule in RULES.get(dates.sort, ()) if (words := rule(Pair(dates, a, b))) is not None), None
    )


def _asks_one_question(one: Claim, other: Claim) -> bool:
    """Whether the two may be of one deed: a begin is no end, the fire is not the protest."""
    opened = [claim.topic for claim in (one, other) if isinstance(claim.topic, OpenDate)]
    if opened:
        return not {"since", "until"} <= {topic.bound for topic in opened}
    a, b = topic_of(one, When), topic_of(other, When)
    if a.group == b.group:
        return a.noun == b.noun
    return len({a.noun, b.noun} - {ANY, ""}) < 2


def _lie_apart(dates: Pool, a: int, b: int) -> bool:
    one, other = dates.values[a], dates.values[b]
    found = distance(one, other)
    if found.standing is Standing.UNRELATED and dates.sort == "hour":
        same_day = one.unknown == other.unknown is None and one.start.date() == other.start.date()
        return same_day and one.zoned == other.zoned and found.between <= FARTHEST["hour"]
    return found.standing is Standing.APART and found.between <= FARTHEST[dates.sort]


def _discrepancy(
    dates: Pool, pairs: Sequence[tuple[int, int]], words: Sequence[str], context: Context
) -> Discrepancy:
    values: dict[DateRange, list[Claim]] = {}
    for number in sorted({number for pair in pairs for number in pair}):
        values.setdefault(dates.values[number], []).append(dates.claims[number])
    sides = [Side(value, context.quoted(c[0].mention), context.in_order(c)) for value, c in values.items()]
    order = list(values)
    rule = f"date.open_{'day' if dates.sort == 'weekday' else dates.sort}"
    between: dict[tuple[int, int], timedelta] = {}
    for a, b in pairs:
        one, other = dates.values[a], dates.values[b]
        n, m = sorted((order.index(one), order.index(other)))
        between[n, m] = distance(one, other).between
    relations = [
        PairRelation(n, m, _relation(dates, sides[n], sides[m]), f"They are {apart(gap)} apart.", rule)
        for (n, m), gap in sorted(between.items())
    ]
    told = as_told(sides[0].claims[0], words, context) or _rarest(sides[0].claims[0], dates.rarity)
    phrase = asked(_TOPICS[dates.sort], told, context.event)
    found = built(
        Heading(Kind.DATE, (rule, *words), phrase),
        sides,
        relations,
        said_by(sides, context, "give"),
        lead=relations[0],
        severity=Severity.LOW,
    )
    return found._replace(explanation=f"{found.explanation} {_why_one_event(told if words else ())}")


def _relation(dates: Pool, one: Side, other: Side) -> Relation:
    """Return how two dates stand: a plan of a report of another day, or one put off, is a new one."""
    days = [{published(claim, dates.context) for claim in side.claims} for side in (one, other)]
    claims = (*one.claims, *other.claims)
    planned = days[0].isdisjoint(days[1]) and all(is_ahead(claim, dates.context) for claim in claims)
    moved = any(is_moved(dates.context.sentence_of(claim)) for claim in claims)
    return Relation.UPDATE if planned or moved else Relation.CONFLICT


def _why_one_event(told: Sequence[str]) -> str:
    """Return why the dates are taken to be of one event."""
    if told:
        return f"Taken as one event, since “{told[0]}” stands beside both."
    return "Taken as one event, since they stand alike in their reports."


def _rarest(claim: Claim, rarity: Rarity) -> list[str]:
    """Return the words beside a date that say most of it; a zone of time says nothing."""
    telling = claim.beside - {word for word in claim.beside if word.upper() in times().zones}
    return sorted(telling, key=lambda word: (-rarity.weight(stem(word)), word))[:_NAMED]
