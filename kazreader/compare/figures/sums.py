"""Whether figures in one sentence make another article's figure: one shot and four hurt, five hurt.

Sums of up to three figures of people, or of one currency, in the sentence of the smaller figure are tried.
People shot, hurt or taken to hospital may be added; the dead are never counted among the injured.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.ruling import Rule, Ruling
from kazreader.compare.sides import quantity
from kazreader.compare.wording import joined
from kazreader.model import Claim, Relation
from kazreader.model.topics import Count

_SUM = Rule("figure.sum", Relation.COMPATIBLE, "together {parts} are {whole}")
_CONVERTED = _SUM._replace(why="the same sum is given in another currency")
_HURT = frozenset({"injured", "shot", "hospital"})
_ABOARD = frozenset({"aboard"})
"Passengers and crew."
_MOST_ADDED = 2
"Figures that may be added to the smaller one."
_MOST_COUNTS = 6
"Counts of a sentence above which it is a table, where any sum can be found."

Neighbours = Mapping[tuple[str, int], Sequence[Claim]]
"The exact counts of people and sums of money of each sentence, by article and the sentence's start."


def neighbours(claims: Iterable[Claim]) -> Neighbours:
    """Return the counts that may be parts of a sum."""
    found: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        people = isinstance(claim.topic, Count) and claim.topic.root == "person"
        if (people or quantity(claim).unit.isupper()) and _number(claim) is not None:
            found[claim.mention.article, claim.sentence.start].append(claim)
    return found


def converted(a: Claim, b: Claim, beside: Neighbours) -> Ruling | None:
    """Return COMPATIBLE if a report gives the other's number in another currency as well."""
    for claim, other in ((a, b), (b, a)):
        unit, number = quantity(claim).unit, _number(other)
        parts = beside.get(_sentence(claim), ()) if unit.isupper() else ()
        if any(quantity(part).unit not in ("", unit) and _number(part) == number for part in parts):
            return _CONVERTED.ruling()
    return None


def adds_up(a: Claim, b: Claim, beside: Neighbours, context: Context) -> Ruling | None:
    """Return COMPATIBLE if the smaller figure and others of its sentence make the larger one; else None."""
    one, other = _number(a), _number(b)
    if one is None or other is None or one == other:
        return None
    small, whole = (a, other) if one < other else (b, one)
    parts = [claim for claim in beside.get(_sentence(small), ()) if _may_join(claim, small)]
    if len(parts) > _MOST_COUNTS:
        return None
    for size in range(1, _MOST_ADDED + 1):
        for chosen in combinations(parts, size):
            told = (small, *chosen)
            if sum(number for claim in told if (number := _number(claim)) is not None) == whole:
                named = joined([f"“{context.quoted(claim.mention)}”" for claim in context.in_order(told)])
                return _SUM.ruling(parts=named, whole=f"{whole:f}")
    return None


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.mention.article, claim.sentence.start


def _may_join(part: Claim, small: Claim) -> bool:
    if part.mention.span.overlaps(small.mention.span):
        return False
    if not isinstance(part.topic, Count) or not isinstance(small.topic, Count):
        unit = quantity(part).unit
        return unit.isupper() and unit == quantity(small).unit
    told = {part.topic.predicate, small.topic.predicate}
    return told <= _HURT or told == _ABOARD


def _number(claim: Claim) -> Decimal | None:
    interval = quantity(claim).interval
    return interval.low if interval.exact else None
