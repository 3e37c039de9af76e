"""Decide who answers the same question: figures of one topic whose scopes do not differ.

Figures meet through keys only: what is counted, what happened to it, the sub-group, another place, an
earlier event. Values that one article gives side by side answer two questions: its author tells them
apart. The others are matched nearest first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from kazreader.compare.event import Event
from kazreader.compare.figures.doers import with_doers
from kazreader.compare.figures.kinds import Behaviour
from kazreader.compare.figures.main_group import joined
from kazreader.compare.figures.owners import LASTING, owners
from kazreader.compare.figures.pair import gap, quantity, ratio, slipped
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.times import times_differ
from kazreader.compare.sides import articles_of
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim, Interval, Quantity, SubGroup
from kazreader.model.topics import Count, Figure, Measure, Topic

_OF_NO_PLACE = frozenset({"move", "daily_move", "distance", "landmark_distance"})
_MOST_VALUES = 12
"A question with more answers than this is no single question."

_VAGUE = Decimal("1.3")
"A value that spans more than this factor names no number."
_BLURRED = Decimal("1.1")
"A hedged number within this factor of an exact one is meant to be the same."

Values = Mapping[Quantity, Sequence[Claim]]


def questions(claims: Sequence[Claim], event: Event) -> dict[Question, list[Claim]]:
    """Return the claims by question, in the order in which they come."""
    found: dict[Question, list[Claim]] = defaultdict(list)
    places = _joined([(claim, event.elsewhere(claim.mention.article, claim.scope)) for claim in claims])
    owned = owners(map(figure_of, claims))
    parts = _of_one_place(claims)
    for claim, elsewhere in zip(claims, places, strict=True):
        topic = owned.get(figure_of(claim), figure_of(claim))
        if topic is not None:
            groups = claim.scope.groups | _unit(claim)
            groups |= {SubGroup("place", _place(claim))} if claim in parts else frozenset()
            if isinstance(topic, Measure) and topic.name in LASTING:
                question = Question(topic, groups)
            elif _is_lasting(topic):
                question = Question(topic, groups, past=event.names_old_time(claim))
            else:
                question = Question(topic, groups, _where(claim, elsewhere), event.is_past(claim))
            found[question].append(claim)
    return joined(with_doers(found))


def figure_of(claim: Claim) -> Figure:
    """Return what a figure answers; TypeError when the claim is no figure."""
    if not isinstance(claim.topic, Figure):
        raise TypeError(f"{claim.mention.rule}: not a figure")
    return claim.topic


def _is_lasting(topic: Figure) -> bool:
    return isinstance(topic, Count) and predicates().groups[topic.predicate].lasting


def _unit(claim: Claim) -> frozenset[SubGroup]:
    """Return a measure's unit as a group: no currency meets another one, and no days meet hours."""
    unit = quantity(claim).unit
    return frozenset({SubGroup("unit", unit)}) if unit and isinstance(claim.topic, Measure) else frozenset()


def _where(claim: Claim, elsewhere: frozenset[str]) -> frozenset[str]:
    """Return where the answer holds: money, distances and percentages that moved are the same everywhere."""
    nowhere = isinstance(claim.topic, Measure) and claim.topic.name in _OF_NO_PLACE
    return frozenset() if nowhere or quantity(claim).unit.isupper() else elsewhere


def _of_one_place(claims: Sequence[Claim]) -> set[Claim]:
    """Return the figures of one place that stand beside a larger one of a whole country, in one article."""
    largest: dict[tuple[object, ...], float] = {}
    for claim in claims:
        if _is_of_all(claim) and isinstance(claim.topic, Count):
            key = (claim.mention.article, claim.topic, claim.scope.groups)
            largest[key] = max(largest.get(key, 0.0), order(quantity(claim))[0])
    return {
        claim
        for claim in claims
        if not _is_of_all(claim)
        and order(quantity(claim))[0]
        < largest.get((claim.mention.article, claim.topic, claim.scope.groups), 0.0)
    }


def _place(claim: Claim) -> str:
    """Return the places of a figure of one place as one word: the dead of two towns are two questions."""
    return " ".join(sorted(claim.scope.places - nations().folded))


def _is_of_all(claim: Claim) -> bool:
    """Whether no place narrows a figure down: it names none, or only countries."""
    return claim.scope.places <= nations().folded


def _joined(claims: Sequence[tuple[Claim, frozenset[str]]]) -> list[frozenset[str]]:
    """Return the places of each claim, joined within a topic where two name one place in common."""
    groups: dict[Topic, dict[str, frozenset[str]]] = defaultdict(dict)
    for claim, names in claims:
        known = groups[claim.topic]
        joined = names.union(*(known[name] for name in names if name in known))
        known.update(dict.fromkeys(joined, joined))
    return [groups[claim.topic][min(names)] if names else names for claim, names in claims]


def by_value(claims: Sequence[Claim]) -> Values | None:
    """Return the claims by equal value, smallest first; None when the values are too many.

    Where an article gives a number both bare and hedged ("four people", "at least four"), it means one
    number: the hedged mention stands with the bare one.
    """
    exact: dict[str, list[Quantity]] = defaultdict(list)
    for claim in claims:
        value = quantity(claim)
        if value.interval.exact:
            exact[claim.mention.article].append(value)
    if any(len(set(values)) > _MOST_VALUES for values in exact.values()):
        return None
    found: dict[Quantity, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[_meant(quantity(claim), exact[claim.mention.article])].append(claim)
    if len(found) > _MOST_VALUES:
        return None
    return {value: found[value] for value in sorted(found, key=order)}


def _meant(value: Quantity, exact: Sequence[Quantity]) -> Quantity:
    """Return the bare number that a hedged one means; equal intervals are equal answers."""
    if not value.interval.exact and value.interval.low:
        for other in exact:
            if other.unit == value.unit and _hedges(value.interval, other.interval.low):
                return Quantity(other.interval, other.unit)
    return Quantity(value.interval, value.unit)


def _hedges(interval: Interval, amount: Decimal | None) -> bool:
    """Whether an interval is what a hedge makes of this very number: at least 14, about 14, over 14."""
    low, high = interval.low, interval.high
    if amount is None or low is None:
        return False
    if high is None:
        return amount in (low, low - 1)
    middle = (low + high) / 2
    return abs(middle - amount) <= amount / 100 + Decimal("0.5") and high - low <= amount / 2


def order(value: Quantity) -> tuple[float, float]:
    """Return a key that sorts values by their bounds."""
    low, high = value.interval.low, value.interval.high
    return (float(low) if low is not None else 0.0, float(high) if high is not None else float("inf"))


def stated(value: Quantity) -> tuple[float, float, float]:
    """Return a key that sorts values by the number that the source names: about 2,500 stands behind 2,300."""
    low, high = order(value)
    if high == float("inf"):
        return low, low, high
    if high > 2 * low:
        return low or high, low, high
    return (low + high) / 2, low, high


def matched(values: Values) -> set[tuple[Quantity, Quantity]]:
    """Return the pairs of values that answer the same question.

    The nearest values join first; a value never joins one that an article gives beside it. What two reports
    give first is set against each other whatever they give further down, and so are their only plain numbers,
    and what has one value only.
    """
    groups: dict[Quantity, set[Quantity]] = {value: {value} for value in values}
    pairs = sorted(
        combinations(values, 2),
        key=lambda p: (_distance(*p), _apart(*p), order(p[0]), order(p[1])),
    )
    for a, b in pairs:
        one, other = groups[a], groups[b]
        if one is not other and not any(_told_apart(values[x], values[y]) for x in one for y in other):
            one |= other
            for value in other:
                groups[value] = one
    told = (_told_first(values), _told_plainly(values))
    return {
        (a, b)
        for a, b in combinations(values, 2)
        if groups[a] is groups[b]
        or (
            (_has_one_value(values[a][0]) or any({a, b} <= those for those in told))
            and not _told_apart(values[a], values[b])
        )
    }


def _told_first(values: Values) -> set[Quantity]:
    """Return the values that some article gives before all others."""
    first: dict[str, tuple[int, Quantity]] = {}
    for value, claims in values.items():
        for claim in claims:
            place, known = claim.mention.span.start, first.get(claim.mention.article)
            if known is None or place < known[0]:
                first[claim.mention.article] = place, value
    return {value for _, value in first.values()}


def _told_plainly(values: Values) -> set[Quantity]:
    """Return the values that are the only number of some article, others being vague or hedging it."""
    given: dict[str, list[Quantity]] = defaultdict(list)
    for value, claims in values.items():
        if not _is_vague(value.interval):
            for article in articles_of(claims):
                given[article].append(value)
    return {told[0] for told in map(_unblurred, given.values()) if len(told) == 1}


def _unblurred(told: Sequence[Quantity]) -> Sequence[Quantity]:
    """Return the numbers of an article without those that blur one exact number: nearly 127, and 129."""
    exact = [value for value in told if value.interval.exact]
    if len(exact) != 1:
        return told
    return exact + [v for v in told if v not in exact and ratio(v.interval, exact[0].interval) > _BLURRED]


def _is_vague(interval: Interval) -> bool:
    """Whether a value names no number: several, dozens, at least 14."""
    low, high = interval.low, interval.high
    return not low or high is None or high > low * _VAGUE


def _distance(a: Quantity, b: Quantity) -> Decimal:
    """Return how much lies between two numbers; a slip of scale (million, billion) is no distance."""
    return Decimal(0) if slipped(a.interval, b.interval) else gap(a.interval, b.interval)


def _apart(a: Quantity, b: Quantity) -> Decimal:
    """Return how far apart the numbers lie that the sources name: 20 for "up to 20"."""
    return abs(_named(a.interval) - _named(b.interval))


def _named(interval: Interval) -> Decimal:
    low, high = interval.low or Decimal(0), interval.high
    return high if high is not None and low == 0 else low


def _told_apart(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether an article gives both values, and does not set one against the other."""
    both = articles_of(a) & articles_of(b)
    if not both or quantity(a[0]).interval.overlaps(quantity(b[0]).interval):
        return False
    return not any(
        _rivals([c for c in a if c.mention.article == x], [c for c in b if c.mention.article == x])
        for x in both
    )


def _rivals(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether one article sets two values against each other, or cites other people for them.

    Of what has one value only, such as a magnitude, it is enough that somebody is cited for one of them; sums
    of money are many.
    """
    one, other = ({c.attribution.casefold() for c in side if c.attribution} for side in (a, b))
    if any(c.scope.rival for c in (*a, *b)):
        return True
    cited = (one or other) if _has_one_value(a[0]) else (one and other)
    return bool(cited) and not one & other


def _has_one_value(claim: Claim) -> bool:
    """Whether what is asked has one value only, as a magnitude has; sums of money are many."""
    return isinstance(claim.topic, Measure) and not quantity(claim).unit.isupper()


def comparable(a: Sequence[Claim], b: Sequence[Claim], behaves: Behaviour) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs of two sides that may be compared: other articles, times that do not differ.

    Two articles that both give both values agree with each other.
    """
    both = articles_of(a) & articles_of(b)
    for one in _distinct(a):
        for other in _distinct(b):
            here = {one.mention.article, other.mention.article}
            apart = behaves.timed and times_differ(one, other, windows=behaves.windowed)
            if len(here) == 2 and not here <= both and not apart and not _of_two_countries(one, other):
                yield one, other


def _of_two_countries(a: Claim, b: Claim) -> bool:
    """Whether two figures name other countries: two died in China, 64 in the Philippines."""
    one, other = (claim.scope.places & nations().folded for claim in (a, b))
    return bool(one and other) and not a.scope.places & b.scope.places


def _distinct(claims: Sequence[Claim]) -> list[Claim]:
    """Return a few claims for each day and time that the claims name: pairs of articles stay few.

    Of one article a bare number goes before a hedged one.
    """
    found: dict[object, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: not quantity(claim).interval.exact):
        known = found[(claim.said_on, claim.scope.times)]
        if len(known) < 2 and claim.mention.article not in articles_of(known):
            known.append(claim)
    return [claim for known in found.values() for claim in known]
