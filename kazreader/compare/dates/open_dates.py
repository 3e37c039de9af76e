"""Dates whose event no word list knows: compared by the words around them, as open figures are.

Refused: weekdays, since a report names many; years, unless one may be the other's misprint or two rare
words stand beside both; dates far apart; a date that the other report gives too, since its author tells them
apart; a date that is not the nearest one of its report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from datetime import timedelta
from itertools import combinations
from typing import Literal, NamedTuple, cast

from kazreader.compare.context import Context
from kazreader.compare.dates.one_event import date_of
from kazreader.compare.dates.times import Standing, apart, distance, is_clock
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.groups import Groups
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.shared_words import other_names_beside, words_beside
from kazreader.compare.sides import articles_of
from kazreader.lexicon.stems import stem
from kazreader.model import (
    Claim,
    DateRange,
    Discrepancy,
    Kind,
    PairRelation,
    Relation,
    Severity,
    Side,
    Span,
)
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import OpenDate, When

Sort = Literal["hour", "day", "month", "year"]
Place = tuple[str, Span]
"An article and where a claim stands in it."
_FARTHEST = {
    "hour": timedelta(minutes=45),
    "day": timedelta(days=31),
    "month": timedelta(days=62),
    "year": timedelta.max,
}
_LEAST: dict[Sort, float] = {"hour": 1.8, "day": 2.0, "month": 2.0, "year": 2.0}
"How much the best shared word must weigh."
_TELLS_OF_YEAR = 2.4
"How much each of two shared words must weigh where two years are no misprint of each other."
_TOPICS = {"hour": "what time", "day": "which day", "month": "which month", "year": "which year"}
_MOST = 60
"Dates of one sort beyond which nothing is asked: the cost stays linear."
_NAMED = 2
"Words that name a date in its topic."
_LATELY = 2000


def judge(claims: Sequence[Claim], known: Sequence[Discrepancy], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each date that another report gives otherwise and that no known topic shows."""
    shown = {_place(claim) for topic in known for side in topic.sides for claim in side.claims}
    pools: dict[Sort, list[Claim]] = defaultdict(list)
    for claim in claims:
        sort = _sort(claim)
        if sort is not None:
            pools[sort].append(claim)
    for sort, pool in sorted(pools.items()):
        if len(pool) <= _MOST and len(articles_of(pool)) > 1:
            yield from _judged(_Dates.of(sort, pool, rarity_of(context), shown), context)


def _sort(claim: Claim) -> Sort | None:
    """Return the sort of date that is compared; None for those that are not."""
    value = date_of(claim)
    if is_clock(value):
        return "hour"
    if value.grain == "day" and _by_calendar(claim):
        return "day"
    known = value.grain in ("month", "year") and value.unknown is None
    return cast(Sort, value.grain) if known else None


def _by_calendar(claim: Claim) -> bool:
    """Whether the day of the month is written of what has happened, not of what was moved."""
    match claim.topic:
        case When(moved=moved, by_calendar=by_calendar):
            return by_calendar and not moved
        case OpenDate(by_calendar):
            return by_calendar
        case _:
            return False


def _place(claim: Claim) -> Place:
    return claim.mention.article, claim.mention.span


class _Dates(NamedTuple):
    """All dates of one sort."""

    sort: Sort
    claims: Sequence[Claim]
    around: Sequence[frozenset[str]]
    "For each claim, the stems of the words that stand around it."
    shown: Sequence[bool]
    "For each claim, whether a topic shows it already."
    rarity: Rarity

    @classmethod
    def of(cls, sort: Sort, claims: Sequence[Claim], rarity: Rarity, shown: Container[Place]) -> _Dates:
        """Return the dates with the words around them."""
        around = [frozenset(map(stem, claim.beside)) for claim in claims]
        return cls(sort, claims, around, [_place(claim) in shown for claim in claims], rarity)

    def others(self, number: int, article: str) -> Iterator[int]:
        """Yield the article's dates that are another date than this one."""
        value = date_of(self.claims[number])
        for other, claim in enumerate(self.claims):
            if date_of(claim).zoned != value.zoned:
                continue  # 9:45 (08:45 GMT) is one time
            if claim.mention.article == article and not distance(value, date_of(claim)).standing.may_be_one:
                yield other

    def gives(self, number: int, article: str) -> bool:
        """Whether the article gives this very date."""
        value = date_of(self.claims[number])
        return any(
            claim.mention.article == article and distance(value, date_of(claim)).standing.may_be_one
            for claim in self.claims
        )

    def shared(self, a: int, b: int) -> list[str]:
        """Return the words around both dates and around no other date of their articles, rarest first."""
        words = set(self.around[a] & self.around[b])
        for number in (a, b):
            for other in self.others(number, self.claims[number].mention.article):
                words -= self.around[other]
        return self.rarity.rarest_first(words)


def _judged(dates: _Dates, context: Context) -> Iterator[Discrepancy]:
    groups = Groups(len(dates.claims))
    met: dict[tuple[int, int], list[str]] = {}
    for a, b in combinations(range(len(dates.claims)), 2):
        told = _meeting_words(dates, a, b)
        if told is not None:
            groups.join(a, b)
            met[a, b] = told
    together: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for a, b in met:
        together[groups.root(a)].append((a, b))
    for pairs in together.values():
        words = list(dict.fromkeys(word for pair in pairs for word in met[pair]))
        yield _discrepancy(dates, pairs, words[:_NAMED], context)


def _meeting_words(dates: _Dates, a: int, b: int) -> list[str] | None:
    """Return the words by which two dates are of one event, perhaps none; None where they are not."""
    one, other = dates.claims[a], dates.claims[b]
    here, there = one.mention.article, other.mention.article
    open_ones = isinstance(one.topic, OpenDate) or isinstance(other.topic, OpenDate)
    asked = open_ones or key_of(one.topic) == key_of(other.topic)
    if here == there or not asked or (dates.shown[a] and dates.shown[b]):
        return None
    found = distance(date_of(one), date_of(other))
    if found.standing is not Standing.APART or found.between > _FARTHEST[dates.sort]:
        return None
    if (
        dates.gives(a, there)
        or dates.gives(b, here)
        or not (_is_nearest(dates, a, b) and _is_nearest(dates, b, a))
    ):
        return None
    if dates.sort != "hour" and other_names_beside(one, other):
        return None
    words = dates.shared(a, b)
    if dates.sort == "year" and not _is_misprint(date_of(one).start.year, date_of(other).start.year):
        told = [word for word in words if dates.rarity.weight(word) >= _TELLS_OF_YEAR]
        return told if len(told) > 1 else None
    if words and dates.rarity.weight(words[0]) >= _LEAST[dates.sort]:
        return words
    exact = "minute" in (date_of(one).grain, date_of(other).grain)
    only = not any(dates.others(a, here)) and not any(dates.others(b, there))
    return words if dates.sort == "hour" and exact and only else None


def _is_nearest(dates: _Dates, a: int, b: int) -> bool:
    """Whether no date of b's article lies nearer to a."""
    value, theirs = date_of(dates.claims[a]), date_of(dates.claims[b])
    between = distance(value, theirs).between
    others = dates.others(b, dates.claims[b].mention.article)
    found = (distance(value, date_of(dates.claims[other])) for other in others)
    return all(one.standing is Standing.UNRELATED or one.between >= between for one in found)


def _is_misprint(a: int, b: int) -> bool:
    """Whether two years differ in two digits that changed places, or in one where both are long past.

    Of the last years a report names many, and they differ in one digit anyway.
    """
    differing = [(x, y) for x, y in zip(f"{a:04}", f"{b:04}", strict=True) if x != y]
    if len(differing) == 1:
        return max(a, b) < _LATELY
    return len(differing) == 2 and differing[0] == differing[1][::-1]


def _discrepancy(
    dates: _Dates, pairs: Sequence[tuple[int, int]], words: Sequence[str], context: Context
) -> Discrepancy:
    values: dict[DateRange, list[Claim]] = {}
    for number in sorted({number for pair in pairs for number in pair}):
        values.setdefault(date_of(dates.claims[number]), []).append(dates.claims[number])
    sides = [Side(value, context.quoted(c[0].mention), context.in_order(c)) for value, c in values.items()]
    order = list(values)
    rule = f"date.open_{dates.sort}"
    between: dict[tuple[int, int], timedelta] = {}
    for a, b in pairs:
        one, other = date_of(dates.claims[a]), date_of(dates.claims[b])
        n, m = sorted((order.index(one), order.index(other)))
        between[n, m] = distance(one, other).between
    relations = [
        PairRelation(n, m, Relation.CONFLICT, f"They are {apart(gap)} apart.", rule)
        for (n, m), gap in sorted(between.items())
    ]
    told = _written(sides[0].claims[0], words) or _rarest(sides[0].claims[0], dates.rarity)
    phrase = f"{_TOPICS[dates.sort]} ({', '.join(told)})" if told else _TOPICS[dates.sort]
    found = built(
        Heading(Kind.DATE, (rule, *words), phrase),
        sides,
        relations,
        said_by(sides, context, "give"),
        lead=relations[0],
        severity=Severity.LOW,
    )
    return found._replace(explanation=f"{found.explanation} {_why_one_event(told if words else ())}")


def _why_one_event(told: Sequence[str]) -> str:
    """Return why the dates are taken to be of one event."""
    if told:
        return f"Taken as one event, since “{told[0]}” stands beside both."
    return "Taken as one event, since they are the only times of day in their reports."


def _written(claim: Claim, words: Sequence[str]) -> list[str]:
    """Return the words that told, as a claim writes them."""
    forms = words_beside(claim)
    return [forms[word] for word in words if word in forms]


def _rarest(claim: Claim, rarity: Rarity) -> list[str]:
    """Return the words beside a date that say most of it."""
    return sorted(claim.beside, key=lambda word: (-rarity.weight(stem(word)), word))[:_NAMED]
