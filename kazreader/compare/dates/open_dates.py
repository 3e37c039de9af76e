"""Dates whose event no word list knows: compared by the words around them, as open figures are.

Two dates are of one event where a rule of their sort says so; weekdays need most, since a report names many.
Refused: years, unless one may be the other's misprint or two rare words stand beside both; dates far apart; a
date that the other report gives too, since its author tells them apart; a begin against an end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations
from typing import TypeAlias

from kazreader.compare.context import Context
from kazreader.compare.dates.pool import FARTHEST, Pool, Sort, place_of, sort_of
from kazreader.compare.dates.times import Standing, apart, distance
from kazreader.compare.dates.told_apart import told_apart
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
)
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import OpenDate

_NEAR_HOUR = timedelta(minutes=45)
"Times of day that are nearer need one word or none; others the deed."
_LEAST: dict[Sort, float] = {"hour": 1.8, "day": 2.0, "month": 2.0, "year": 2.0}
"How much the best shared word must weigh."
_TELLS_OF_YEAR = 2.4
"How much each of two shared words must weigh where two years are no misprint of each other."
_DEED = 1.5
"How much the deed must tell that two dates share, in words that hardly any other sentence holds."
_DEED_WORDS = 2
_TOPICS: dict[Sort, str] = {
    "hour": "what time",
    "day": "which day",
    "weekday": "which day",
    "month": "which month",
    "year": "which year",
}
_MOST = 60
"Dates of one sort beyond which nothing is asked: the cost stays linear."
_NAMED = 2
"Words that name a date in its topic."
_LATELY = 2000
_MASTHEAD = 4
"Words that may stand beside a page's date."


def judge(claims: Sequence[Claim], known: Sequence[Discrepancy], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each date that another report gives otherwise and that no known topic shows."""
    shown = {place_of(claim) for topic in known for side in topic.sides for claim in side.claims}
    pools: dict[Sort, list[Claim]] = defaultdict(list)
    for claim in claims:
        sort = sort_of(claim)
        if sort is not None and not _is_of_page(claim, context):
            pools[sort].append(claim)
    for sort, pool in sorted(pools.items()):
        if len(pool) <= _MOST and len(articles_of(pool)) > 1:
            yield from _judged(Pool.of(sort, pool, rarity_of(context), shown), context)


def _is_of_page(claim: Claim, context: Context) -> bool:
    """Whether a date stands alone or beside a few names: "Harbour Times, 4 May 2031" is no event's date."""
    text = context.articles[claim.mention.article].article.text
    around = claim.sentence.of(text).replace(claim.mention.span.of(text), " ").split()
    return len(around) <= _MASTHEAD and not any(word.strip('(“"').islower() for word in around)


def _judged(dates: Pool, context: Context) -> Iterator[Discrepancy]:
    groups = Groups(len(dates.claims))
    met: dict[tuple[int, int], list[str]] = {}
    for a, b in combinations(range(len(dates.claims)), 2):
        told = _meeting_words(dates, a, b)
        if told is not None and not told_apart(dates.claims[a], dates.claims[b], context):
            groups.join(a, b)
            met[a, b] = told
    together: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for a, b in met:
        together[groups.root(a)].append((a, b))
    for pairs in together.values():
        words = list(dict.fromkeys(word for pair in pairs for word in met[pair]))
        yield _discrepancy(dates, pairs, words[:_NAMED], context)


def _meeting_words(dates: Pool, a: int, b: int) -> list[str] | None:
    """Return the words by which two dates are of one event, perhaps none; None where they are not."""
    one, other = dates.claims[a], dates.claims[b]
    if one.mention.article == other.mention.article or (dates.shown[a] and dates.shown[b]):
        return None
    if not _asks_one_question(one, other) or not _lie_apart(dates, a, b):
        return None
    return next(
        (words for rule in _RULES[dates.sort] if (words := rule(_Pair(dates, a, b))) is not None), None
    )


def _asks_one_question(one: Claim, other: Claim) -> bool:
    """Whether one of the events is open, or both are the same; a begin is no end."""
    opened = [claim.topic for claim in (one, other) if isinstance(claim.topic, OpenDate)]
    if {"since", "until"} <= {topic.bound for topic in opened}:
        return False
    return bool(opened) or key_of(one.topic) == key_of(other.topic)


def _lie_apart(dates: Pool, a: int, b: int) -> bool:
    one, other = dates.values[a], dates.values[b]
    found = distance(one, other)
    if found.standing is Standing.UNRELATED and dates.sort == "hour":
        same_day = one.unknown == other.unknown is None and one.start.date() == other.start.date()
        return same_day and one.zoned == other.zoned and found.between <= FARTHEST["hour"]
    return found.standing is Standing.APART and found.between <= FARTHEST[dates.sort]


class _Pair(NamedTuple):
    """Two dates of one sort, by number."""

    dates: Pool
    a: int
    b: int

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """The two dates."""
        return self.dates.claims[self.a], self.dates.claims[self.b]

    @property
    def values(self) -> tuple[DateRange, DateRange]:
        """What the two say."""
        return self.dates.values[self.a], self.dates.values[self.b]

    @property
    def told_apart(self) -> bool:
        """Whether one report gives the other's date too, or a nearer one."""
        here, there = (claim.mention.article for claim in self.claims)
        given = self.dates.gives(self.a, there) or self.dates.gives(self.b, here)
        nearest = _is_nearest(self.dates, self.a, self.b) and _is_nearest(self.dates, self.b, self.a)
        return given or not nearest

    @property
    def near(self) -> bool:
        """Whether two times of day are so near that one may be the other, rounded or mistaken."""
        one, other = self.values
        return distance(one, other).between <= _NEAR_HOUR

    @property
    def of_two_bounds(self) -> bool:
        """Whether something happened on one of the dates, and began or ended on the other."""
        bounds = {c.topic.bound if isinstance(c.topic, OpenDate) else "at" for c in self.claims}
        return len(bounds) > 1


_Rule: TypeAlias = Callable[[_Pair], list[str] | None]
"Returns the words that told, perhaps none; None where the rule does not say that the event is one."


def _one_rare_word(pair: _Pair) -> list[str] | None:
    """ "the hearing is on Nov. 4", "at the hearing on Nov. 14"."""
    if pair.told_apart or pair.of_two_bounds or other_names_beside(*pair.claims):
        return None
    words = pair.dates.shared(pair.a, pair.b)
    told = bool(words) and pair.dates.rarity.weight(words[0]) >= _LEAST[pair.dates.sort]
    return words if told else None


def _near_with_one_word(pair: _Pair) -> list[str] | None:
    """ "the roll call at 5:30 a.m.", "the roll call at 5:50"."""
    if not pair.near or pair.told_apart:
        return None
    words = pair.dates.shared(pair.a, pair.b)
    told = bool(words) and pair.dates.rarity.weight(words[0]) >= _LEAST["hour"]
    return words if told else None


def _only_times(pair: _Pair) -> list[str] | None:
    """The only times of day that two reports give, one of them to the minute."""
    if not pair.near or pair.told_apart or "minute" not in [value.grain for value in pair.values]:
        return None
    here, there = (claim.mention.article for claim in pair.claims)
    only = not any(pair.dates.others(pair.a, here)) and not any(pair.dates.others(pair.b, there))
    return pair.dates.shared(pair.a, pair.b) if only else None


def _one_deed(pair: _Pair) -> list[str] | None:
    """ "the dockers quit the pay talks on Monday", "talks are dead after the dockers quit on Tuesday"."""
    deed = pair.dates.deed(pair.a, pair.b)
    here, there = (claim.mention.article for claim in pair.claims)
    words = len(deed) + pair.dates.of_one_group(pair.a, pair.b)
    if words < _DEED_WORDS or pair.dates.told(pair.a, pair.b) < _DEED:
        return None
    if pair.of_two_bounds and _ends(pair):
        return None
    given = pair.dates.gives_of(pair.a, there, deed) or pair.dates.gives_of(pair.b, here, deed)
    if given or other_names_beside(*pair.claims) or (pair.dates.sort == "hour" and pair.told_apart):
        return None
    return pair.dates.shared(pair.a, pair.b)


def _ends(pair: _Pair) -> bool:
    """Whether something ends on one of the dates: what happened on the other may be its begin."""
    return any(isinstance(c.topic, OpenDate) and c.topic.bound == "until" for c in pair.claims)


def _misprinted_year(pair: _Pair) -> list[str] | None:
    """ "made in 1764", "made in 1746"."""
    one, other = (value.start.year for value in pair.values)
    return _one_rare_word(pair) if _is_misprint(one, other) else None


def _two_rare_words(pair: _Pair) -> list[str] | None:
    if pair.told_apart or other_names_beside(*pair.claims):
        return None
    rarity = pair.dates.rarity
    told = [w for w in pair.dates.shared(pair.a, pair.b) if rarity.weight(w) >= _TELLS_OF_YEAR]
    return told if len(told) > 1 else None


_RULES: Mapping[Sort, tuple[_Rule, ...]] = {
    "hour": (_near_with_one_word, _only_times, _one_deed),
    "day": (_one_rare_word, _one_deed),
    "weekday": (_one_deed,),
    "month": (_one_rare_word, _one_deed),
    "year": (_misprinted_year, _two_rare_words),
}
"What makes two dates of one event; the first rule that says so tells the words."


def _is_nearest(dates: Pool, a: int, b: int) -> bool:
    """Whether no date of b's article lies nearer to a."""
    value = dates.values[a]
    between = distance(value, dates.values[b]).between
    others = dates.others(b, dates.claims[b].mention.article)
    found = (distance(value, dates.values[other]) for other in others)
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
