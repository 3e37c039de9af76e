"""Group the answers to one question by value.

A number that one article gives both bare and hedged is one value. Left out: articles with too many values for
one question, and, of many values, those that fewest articles give.
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
"The most exact values of one article, and of all articles, for one question."
_SHORTENED = Decimal("1.2")
'A headline\'s "more than 100" may shorten a number up to so many times as large.'

Values = Mapping[Quantity, Sequence[Claim]]


def by_value(claims: Sequence[Claim]) -> Values:
    """Return the claims by value, smallest first.

    Where an article gives a number both bare and hedged ("four people", "at least four"), the hedged mention
    follows the bare one; and "dozens" or "nearly 40" in a headline follow the number that they shorten.
    """
    told: dict[str, list[Quantity]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (not quantity(claim).interval.exact, claim.headline)):
        told[claim.mention.article].append(quantity(claim))
    found: dict[Quantity, list[Claim]] = defaultdict(list)
    for claim in claims:
        values = told[claim.mention.article]
        if len({value for value in values if value.interval.exact}) <= _MOST:
            found[_meant(claim, values)].append(claim)
    kept = sorted(found, key=lambda value: (-len(articles_of(found[value])), order(value)))[:_MOST_OF_ALL]
    return {value: _as_it_stands_first(value, found[value]) for value in sorted(kept, key=order)}


def _as_it_stands_first(value: Quantity, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Return the claims by article, those with exactly this value first."""
    place = {article: n for n, article in enumerate(dict.fromkeys(c.mention.article for c in claims))}
    return sorted(claims, key=lambda c: (place[c.mention.article], quantity(c).interval != value.interval))


def _meant(claim: Claim, told: Sequence[Quantity]) -> Quantity:
    """Return the number of its article that a hedged claim stands for, or its own interval, without hedge.

    told: what the article says, bare numbers first and hedged ones of its headline last.
    """
    value = quantity(claim)
    for other in () if value.interval.exact or not value.interval.low else told:
        hedges = other.interval.exact and _hedges(value.interval, other.interval.low)
        if other.unit == value.unit and (
            hedges or (claim.headline and _shortens(value.interval, other.interval))
        ):
            return Quantity(other.interval, other.unit)
    return Quantity(value.interval, value.unit)


def _shortens(headline: Interval, told: Interval) -> bool:
    """Whether a headline's number shortens another of its report: dozens and nearly 40, of at least 38."""
    near = headline.high is not None or (told.low or 0) <= (headline.low or 0) * _SHORTENED
    return bool(told.low) and near and headline.overlaps(told)


def _hedges(interval: Interval, amount: Decimal | None) -> bool:
    """Whether an interval is a hedged form of a number: at least 14, about 14, over 14."""
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
    """Return a key that sorts values by the number as written: about 2,500 comes after 2,300."""
    low, high = order(value)
    if high == float("inf"):
        return low, low, high
    if high > 2 * low:
        return low or high, low, high
    return (low + high) / 2, low, high


def give_both(claims: Iterable[Claim], others: Iterable[Claim]) -> bool:
    """Whether one article gives disjoint numbers for two questions, which are then not the same."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in others:
        by_article[claim.mention.article].append(claim)
    return any(
        not quantity(one).interval.overlaps(quantity(other).interval)
        for one in claims
        for other in by_article.get(one.mention.article, ())
    )


def few(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Return one claim for each value, to keep the pairs few."""
    return list({quantity(claim): claim for claim in claims}.values())
