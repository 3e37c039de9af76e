"""The values that the articles give to one question, equal ones together.

A number said bare and hedged in one article is one number. Left out: an article with more values than one
question has, and in a folder of many values those that fewest articles give.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, quantity
from kazreader.model import Claim, Interval, Quantity, Relation

EQUAL = Rule("figure.equal", Relation.AGREEMENT)
_MOST, _MOST_OF_ALL = 12, 24
"An article that answers a question more often answers no single one; and the values of all articles."

Values = Mapping[Quantity, Sequence[Claim]]


def by_value(claims: Sequence[Claim]) -> Values:
    """Return the claims by equal value, smallest first.

    Where an article gives a number both bare and hedged ("four people", "at least four"), it means one
    number: the hedged mention stands with the bare one, behind it.
    """
    exact: dict[str, list[Quantity]] = defaultdict(list)
    for claim in claims:
        value = quantity(claim)
        if value.interval.exact:
            exact[claim.mention.article].append(value)
    found: dict[Quantity, list[Claim]] = defaultdict(list)
    for claim in claims:
        if len(set(exact[claim.mention.article])) <= _MOST:
            found[_meant(quantity(claim), exact[claim.mention.article])].append(claim)
    kept = sorted(found, key=lambda value: (-len(articles_of(found[value])), order(value)))[:_MOST_OF_ALL]
    return {value: _as_it_stands_first(value, found[value]) for value in sorted(kept, key=order)}


def _as_it_stands_first(value: Quantity, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Return the claims of each article with those before the others that give the very value."""
    place = {article: n for n, article in enumerate(dict.fromkeys(c.mention.article for c in claims))}
    return sorted(claims, key=lambda c: (place[c.mention.article], quantity(c).interval != value.interval))


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


def give_both(claims: Iterable[Claim], others: Iterable[Claim]) -> bool:
    """Whether an article answers two questions with numbers that do not meet: its author tells them apart."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in others:
        by_article[claim.mention.article].append(claim)
    return any(
        not quantity(one).interval.overlaps(quantity(other).interval)
        for one in claims
        for other in by_article.get(one.mention.article, ())
    )
