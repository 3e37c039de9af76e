"""Judge the day of the event where most reports agree on it and one alone names another.

"The killer slaughtered five on Tuesday evening" shares neither verb nor name with "a gunman opened up at a
mall on Monday night"; that six reports name Monday, one names Tuesday and never Monday tells enough. Refused:
what followed, and a day of which other reports tell something that is more alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date, timedelta
from operator import itemgetter

from kazreader.compare.context import Context
from kazreader.compare.dates.known_events import date_of
from kazreader.compare.dates.pool import is_of_page
from kazreader.compare.dates.sequels import may_be_one_deed, responds
from kazreader.compare.dates.times import DAY, apart, distance
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.rarity import rarity_of
from kazreader.compare.sentence_meanings import alike, meanings_of
from kazreader.compare.sides import articles_of
from kazreader.model import Claim, DateRange, Discrepancy, Kind, PairRelation, Relation, Severity, Side
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenDate, When

_RULE = "date.other_main_day"
_MAJORITY = 3
"Reports that name the day of the event."
_FARTHEST = timedelta(days=3)
_ALIKE = 0.25
"How like two sentences of the event must be: at half of it, both alarms on unread events were wrong."
_MOST = 60
"Reports beyond which nothing is asked."


def judge(claims: Sequence[Claim], known: Sequence[Discrepancy], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each report that gives another day than most to what they tell."""
    if len(context.articles) > _MOST:
        return
    days: defaultdict[date, list[Claim]] = defaultdict(list)
    for claim in claims:
        if _tells_day(claim) and not is_of_page(claim, context):
            days[date_of(claim).start.date()].append(claim)
    most = max((len(articles_of(told)) for told in days.values()), default=0)
    mains = [day for day, told in days.items() if len(articles_of(told)) == most]
    if most < _MAJORITY or len(mains) > 1:
        return
    main, told = mains[0], days[mains[0]]
    for article in sorted(articles_of(claims) - _naming(claims, told[0]) - _shown(known, told)):
        if (rival := _rival(article, main, days, context)) is not None:
            yield _against(rival, told, context)


def _rival(article: str, main: date, days: Mapping[date, Sequence[Claim]], context: Context) -> _Rival | None:
    """Return what one report tells of the event of the main day and gives to a day that fewer name."""
    found = [
        rival
        for day, same in sorted(days.items())
        if day != main
        and abs(day - main) <= _FARTHEST
        and len(articles_of(same)) < len(articles_of(days[main]))
        for claim in same
        if claim.mention.article == article
        if (rival := _of_event(claim, same, days[main], context)) is not None
    ]
    return max(found, key=lambda rival: rival.near, default=None)


class _Rival(NamedTuple):
    """A day that one report gives to the event, and what the others that agree write."""

    near: float
    "How like the sentences are that are most alike."
    claim: Claim
    others: tuple[Claim, ...]


def _shown(known: Sequence[Discrepancy], told: Sequence[Claim]) -> Set[str]:
    """Return the articles that a topic sets against the day of the event already."""
    mentions = {claim.mention for claim in told}
    topics = [[claim for side in topic.sides for claim in side.claims] for topic in known]
    return articles_of([c for one in topics if any(c.mention in mentions for c in one) for c in one])


def _of_event(claim: Claim, same: Sequence[Claim], told: Sequence[Claim], context: Context) -> _Rival | None:
    """Return the rival where a date is of the event that the others tell on the main day."""
    rarity, ours = rarity_of(context), meanings_of(claim, context)
    best: dict[str, tuple[float, Claim]] = {}
    for other in told:
        theirs = meanings_of(other, context)
        near, article = alike(ours, theirs, rarity), other.mention.article
        if near >= _ALIKE and not responds(claim, theirs) and may_be_one_deed(claim, other, context):
            best[article] = max(best.get(article, (0.0, other)), (near, other), key=itemgetter(0))
    if not best:
        return None
    near = max(one[0] for one in best.values())
    of_day = [
        alike(ours, meanings_of(c, context), rarity)
        for c in same
        if c.mention.article != claim.mention.article
    ]
    if of_day and near <= max(of_day):
        return None
    return _Rival(near, claim, tuple(other for _, other in best.values()))


def _tells_day(claim: Claim) -> bool:
    """Whether a claim gives one day, of a known week, on which something was."""
    value, topic = date_of(claim), claim.topic
    bound = isinstance(topic, OpenDate) and topic.bound != "at"
    moved = isinstance(topic, When) and topic.moved
    one_day = value.tells_day and value.end - value.start <= DAY
    return value.unknown is None and one_day and not (bound or moved)


def _naming(claims: Sequence[Claim], main: Claim) -> Set[str]:
    """Return the articles that name the day of the event, if only as a weekday of some week."""
    days = [claim for claim in claims if date_of(claim).tells_day]
    return articles_of([c for c in days if distance(_day_of(c), _day_of(main)).standing.may_be_one])


def _day_of(claim: Claim) -> DateRange:
    """Return the whole days that a claim names."""
    value = date_of(claim)
    midnight = value.start.replace(hour=0, minute=0)
    end = value.end if value.end - value.start > DAY else midnight + DAY
    return value._replace(start=midnight, end=end, grain="day", zoned=False)


def _against(rival: _Rival, told: Sequence[Claim], context: Context) -> Discrepancy:
    claim, agreed = rival.claim, context.in_order(rival.others)
    sides = [
        Side(date_of(agreed[0]), context.quoted(agreed[0].mention), agreed),
        Side(date_of(claim), context.quoted(claim.mention), (claim,)),
    ]
    between = abs(date_of(claim).start.date() - date_of(agreed[0]).start.date())
    many = len(articles_of(told))
    why = f"They are {apart(between)} apart; {many} reports name the first day, and this one does not."
    relation = PairRelation(0, 1, Relation.CONFLICT, why, _RULE)
    heading = Heading(Kind.DATE, (_RULE,), "the day of the event")
    return built(heading, sides, [relation], said_by(sides, context, "give"), severity=Severity.MEDIUM)
