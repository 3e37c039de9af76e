"""Explain near misses: figures that look like answers to a discrepancy's question but are not.

A figure of the same topic that no discrepancy shows has another scope: another event, time, place or
sub-group. Near misses are listed with that difference, if the claims show one; so is a count that its own
report contradicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from datetime import date
from decimal import Decimal
from itertools import chain

from kazreader.compare.context import Context
from kazreader.compare.event import Event
from kazreader.compare.figures.pair import ratio
from kazreader.compare.sides import quantity
from kazreader.compare.wording import day
from kazreader.lexicon.counted import counted_nouns
from kazreader.model import Claim, Discrepancy, Kind, Period, Scope, SubGroup, Time
from kazreader.model.grouped import grouped
from kazreader.model.topics import Count, Topic

_MOST_MISSES = 4
"The most near misses listed for one discrepancy."
_NEAR = Decimal("1.2")
"Two counts of one report within this factor contradict each other, with nothing to set them apart."


def with_near_misses(
    discrepancies: Iterable[Discrepancy], claims: Sequence[Claim], context: Context
) -> Iterator[Discrepancy]:
    """Yield the discrepancies, those of figures with their near misses."""
    by_topic = grouped((claim.topic, claim) for claim in claims if claim.kind is Kind.FIGURE)
    found, event = tuple(discrepancies), context.event
    shown = {claim.spot for one in found for claim in one.claims}
    left = {key: [c for c in claims if c.spot not in shown] for key, claims in by_topic.items()}
    for one in found:
        if one.kind is not Kind.FIGURE:
            yield one
            continue
        misses = _misses(one.claims, left, event, context)
        yield one._replace(not_merged=(*one.not_merged, *misses)) if misses else one


def _misses(
    held: Sequence[Claim], left: dict[Topic, list[Claim]], event: Event, context: Context
) -> tuple[str, ...]:
    said: dict[str, None] = {}
    scopes = list(dict.fromkeys(claim.scope for claim in held))
    days = {claim.said_on for claim in held if claim.said_on}
    counts = grouped((claim.mention.article, claim) for claim in held if isinstance(claim.topic, Count))
    for claim in chain.from_iterable(left.get(key, ()) for key in dict.fromkeys(c.topic for c in held)):
        why = _why_apart(claim, scopes, days, event.elsewhere(claim.mention.article, claim.scope))
        why = why or _beside_another(claim, counts.get(claim.mention.article, ()), context)
        if why:
            said[f"{context.outlet(claim.mention.article)}: “{context.quoted(claim.mention)}” {why}."] = None
        if len(said) == _MOST_MISSES:
            break
    return tuple(said)


def _why_apart(claim: Claim, scopes: Sequence[Scope], days: Set[date], elsewhere: Iterable[str]) -> str:
    """Return how a claim differs from all given scopes; "" if it matches one of them.

    A claim limited to the day of the others differs in something else, so "" as well.
    """
    if not all(difference(claim.scope, scope, elsewhere) for scope in scopes):
        return ""
    periods = [time for time in claim.scope.times if isinstance(time, Period)]
    if any(time.start <= said < time.end for time in periods for said in days):
        return ""
    return difference(claim.scope, scopes[0], elsewhere)


def _beside_another(claim: Claim, counts: Sequence[Claim], context: Context) -> str:
    """Return the count near this one, of those that its own report shows; "" without one."""
    for told in counts:
        apart = claim.scope.groups == told.scope.groups and not claim.mention.span.overlaps(told.mention.span)
        if apart and 1 < ratio(quantity(claim).interval, quantity(told).interval) <= _NEAR:
            return f"is in the same report as “{context.quoted(told.mention)}”"
    return ""


def difference(other: Scope, ours: Scope, elsewhere: Iterable[str] = ()) -> str:
    """Return how one scope differs from another, in words; "" without a clear difference.

    elsewhere: the other scope's places that do not belong to the event.
    """
    if other.background != ours.background:
        # Only the figure of the earlier event needs an explanation.
        return "is about an earlier event" if other.background else ""
    if other.times - ours.times:
        return f"is about {_one(map(_moment, other.times - ours.times)) or 'another time'}"
    if set(elsewhere) - ours.places:
        return f"is about {_one(place.title() for place in set(elsewhere) - ours.places) or 'another place'}"
    if other.groups - ours.groups:
        part = _one(map(_part, other.groups - ours.groups))
        return f"counts {part} only" if part else ""
    if ours.groups - other.groups:
        part = _one(map(_part, ours.groups - other.groups))
        return f"counts all, not {part} only" if part else ""
    return ""


def _one(words: Iterable[str]) -> str:
    """Return the only word; "" for several, which would need grammar."""
    named = sorted({word for word in words if word})
    return named[0] if len(named) == 1 else ""


def _moment(time: Time) -> str:
    """Return a period as its year or its first day; "" for other times."""
    if not isinstance(time, Period):
        return ""
    first, last = (end.month == end.day == 1 for end in time)
    whole_year = first and last and time.end.year == time.start.year + 1
    return str(time.start.year) if whole_year else day(time.start)


def _part(group: SubGroup) -> str:
    """Return a sub-group in words; "" if it is none that helps."""
    match group.kind:
        case "kind":
            return counted_nouns().labels.get(group.name, "")
        case "name" | "of":
            return f"those of {group.name.title()}" if group.name else ""
        case "state":
            return f"the {group.name}"
        case "gravity":
            return f"the {group.name} cases"
        case _:
            return ""
