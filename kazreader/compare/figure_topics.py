"""Decide who answers the same question: figures of one topic whose scopes do not differ.

Figures meet through keys only: what is counted, what happened to it, the sub-group, another place,
another time. Two figures that one article gives side by side answer two questions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kazreader.compare.event import Event
from kazreader.compare.figure_relations import quantity
from kazreader.model import Claim, Quantity

_MOST_VALUES = 12
"A question with more answers than this is no single question."


@dataclass(frozen=True, slots=True)
class Question:
    """One question: a topic within one scope."""

    topic: tuple[str, ...]
    groups: frozenset[str]
    elsewhere: frozenset[str]
    "Places that are not the event's own."
    past: bool
    "Whether it asks about an earlier event."

    def key(self) -> tuple[str, ...]:
        """Return the question as plain strings, the same in every run."""
        return (*self.topic, *sorted(self.groups), *sorted(self.elsewhere), "past" if self.past else "")


def questions(claims: Sequence[Claim], event: Event) -> dict[Question, list[Claim]]:
    """Return the claims by question, in the order in which they come."""
    found: dict[Question, list[Claim]] = defaultdict(list)
    names = _joined([(claim, event.elsewhere(claim.mention.article, claim.scope)) for claim in claims])
    for claim, elsewhere in zip(claims, names, strict=True):
        past = event.is_past(claim)
        found[Question(claim.topic, claim.scope.groups, elsewhere, past)].append(claim)
    return found


def _joined(claims: Sequence[tuple[Claim, frozenset[str]]]) -> list[frozenset[str]]:
    """Return the places of each claim, joined within a topic where two name one place in common."""
    groups: dict[tuple[str, ...], dict[str, frozenset[str]]] = defaultdict(dict)
    for claim, names in claims:
        known = groups[claim.topic]
        joined = names.union(*(known[name] for name in names if name in known))
        known.update(dict.fromkeys(joined, joined))
    return [groups[claim.topic][min(names)] if names else names for claim, names in claims]


def by_value(claims: Sequence[Claim]) -> Mapping[Quantity, list[Claim]] | None:
    """Return the claims by equal value, smallest first; None when the values are too many."""
    found: dict[Quantity, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[_plain(quantity(claim))].append(claim)
    if len(found) > _MOST_VALUES:
        return None
    return {value: found[value] for value in sorted(found, key=_order)}


def _plain(value: Quantity) -> Quantity:
    """Return the value without its hedge's colour: equal intervals are equal answers."""
    return Quantity(value.interval, value.unit, False)


def _order(value: Quantity) -> tuple[float, float]:
    low, high = value.interval.low, value.interval.high
    return (float(low) if low is not None else 0.0, float(high) if high is not None else float("inf"))


def comparable(a: Sequence[Claim], b: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield pairs of two sides that may be compared: other articles, times that do not differ.

    An article that gives both values tells them apart, so neither contradicts the other.
    """
    both = {c.mention.article for c in a} & {c.mention.article for c in b}
    if both:
        return
    for one in _distinct(a):
        for other in _distinct(b):
            if not _times_differ(one, other):
                yield one, other


def _distinct(claims: Sequence[Claim]) -> list[Claim]:
    """Return one claim for each day and time that the claims name."""
    return list({(c.said_on, c.scope.times): c for c in reversed(claims)}.values())[::-1]


def _times_differ(a: Claim, b: Claim) -> bool:
    """Whether the two name periods, or weekdays, that do not meet; a window of time meets only a window."""
    windows_a, windows_b = _windows(a), _windows(b)
    if bool(windows_a) != bool(windows_b):
        return True
    for dated in (True, False):
        one, other = _named(a, dated=dated), _named(b, dated=dated)
        if one and other and not any(_meet(x, y) for x in one for y in other):
            return True
    return False


def _windows(claim: Claim) -> set[str]:
    return {time for time in claim.scope.times if time.startswith("over")}


def _named(claim: Claim, *, dated: bool) -> set[str]:
    return {time for time in claim.scope.times if not time.startswith("over") and ("/" in time) is dated}


def _meet(a: str, b: str) -> bool:
    if "/" not in a:
        return a.startswith(b) or b.startswith(a)
    first, second = a.split("/"), b.split("/")
    return first[0] < second[1] and second[0] < first[1]
