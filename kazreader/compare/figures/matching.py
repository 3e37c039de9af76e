"""Which answers to one question are compared, and which of their claims.

Values that one article gives side by side answer two questions. All others are matched nearest first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, product

from kazreader.compare.figures.kinds import Behaviour
from kazreader.compare.figures.pair import gap, slipped
from kazreader.compare.figures.times import times_differ
from kazreader.compare.sides import articles_of, quantity
from kazreader.lexicon.nations import nations
from kazreader.model import Claim, Interval, Quantity
from kazreader.model.once import once
from kazreader.model.record import Record
from kazreader.model.topics import Measure


class Answer(Record, keeps=True):
    """The claims of one value."""

    claims: Sequence[Claim]

    @once
    def articles(self) -> set[str]:
        """The ids of their articles."""
        return articles_of(self.claims)

    @once
    def distinct(self) -> Sequence[Claim]:
        """At most two claims for each day and time, of two articles, to keep the pairs few.

        A bare number comes before a hedged one.
        """
        if len(self.claims) == 1:
            return self.claims
        found: dict[object, list[Claim]] = defaultdict(list)
        for claim in sorted(self.claims, key=lambda claim: not quantity(claim).interval.exact):
            known = found[(claim.said_on, claim.scope.times)]
            if not known or (len(known) == 1 and known[0].mention.article != claim.mention.article):
                known.append(claim)
        return [claim for known in found.values() for claim in known]


Answers = Mapping[Quantity, Answer]


def match_values(values: Answers, behaves: Behaviour) -> list[tuple[Quantity, Quantity]]:
    """Return the pairs of values that answer the same question, in the order of the values.

    The nearest values are grouped first; a value never joins one that an article gives beside it. The first
    values of two reports are compared whatever they give further down, and so are measures that change.
    """
    groups, told_first = _nearest_first(values), _told_first(values)

    def said_of_one(a: Quantity, b: Quantity) -> bool:
        alone = behaves.counts != "fixed" and _has_one_value(values[a].claims[0])
        return (alone or {a, b} <= told_first) and not _given_together(values[a], values[b])

    return [(a, b) for a, b in combinations(values, 2) if groups[a] is groups[b] or said_of_one(a, b)]


def _nearest_first(values: Answers) -> dict[Quantity, set[Quantity]]:
    """Return the group of each value; the nearest pairs are grouped first."""
    groups: dict[Quantity, set[Quantity]] = {value: {value} for value in values}
    pairs = sorted(combinations(values, 2), key=lambda pair: (_distance(*pair), _named_distance(*pair)))
    for a, b in pairs:
        one, other = groups[a], groups[b]
        if one is not other and not any(_given_together(values[x], values[y]) for x in one for y in other):
            one |= other
            for value in other:
                groups[value] = one
    return groups


def _told_first(values: Answers) -> set[Quantity]:
    """Return the first value of each article."""
    first: dict[str, tuple[int, Quantity]] = {}
    for value, answer in values.items():
        for claim in answer.claims:
            place, known = claim.mention.span.start, first.get(claim.mention.article)
            if known is None or place < known[0]:
                first[claim.mention.article] = place, value
    return {value for _, value in first.values()}


def _distance(a: Quantity, b: Quantity) -> Decimal:
    """Return the gap between two numbers; 0 for a slip of scale (million, billion)."""
    return Decimal(0) if slipped(a.interval, b.interval) else gap(a.interval, b.interval)


def _named_distance(a: Quantity, b: Quantity) -> Decimal:
    """Return the distance between the numbers as written: 20 for "up to 20"."""
    return abs(_named(a.interval) - _named(b.interval))


def _named(interval: Interval) -> Decimal:
    low, high = interval.low or Decimal(0), interval.high
    return high if high is not None and low == 0 else low


def _given_together(a: Answer, b: Answer) -> bool:
    """Whether an article gives both values, and not as rival claims of two sources."""
    both = a.articles & b.articles
    if not both or quantity(a.claims[0]).interval.overlaps(quantity(b.claims[0]).interval):
        return False
    return not any(
        _rivals(*([c for c in side.claims if c.mention.article == article] for side in (a, b)))
        for article in both
    )


def _rivals(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether one article attributes two values to different people.

    For a measure with one value, such as a magnitude, an attribution of either is enough.
    """
    one, other = ({c.attribution.casefold() for c in side if c.attribution} for side in (a, b))
    cited = (one or other) if _has_one_value(a[0]) else (one and other)
    return bool(cited) and not one & other


def _has_one_value(claim: Claim) -> bool:
    """Whether a figure is a measure with one value, such as a magnitude; sums of money are many."""
    return isinstance(claim.topic, Measure) and not quantity(claim).unit.isupper()


def comparable(a: Answer, b: Answer, behaves: Behaviour) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs of two answers that may be compared: of two articles, and of times that do not differ.

    Articles that both give both values agree, and are left out.
    """
    both = a.articles & b.articles
    for one, other in product(a.distinct, b.distinct):
        here, there = one.mention.article, other.mention.article
        if here == there or (here in both and there in both) or _of_two_countries(one, other):
            continue
        if not (behaves.timed and times_differ(one, other, windows=behaves.windowed)):
            yield one, other


def _of_two_countries(a: Claim, b: Claim) -> bool:
    """Whether two figures name different countries: two died in China, 64 in the Philippines."""
    one, other = (claim.scope.places & nations().folded for claim in (a, b))
    return bool(one and other) and not a.scope.places & b.scope.places
