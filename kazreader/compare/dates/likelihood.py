"""Score whether two dates of one sort are of the same event.

Two dates match if they score above zero and neither has a better match in the other's report. Not scored: a
beginning and an end, and dates that words or names show to be of two events.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from functools import partial
from math import log, log1p

from kazreader.compare.context import Context
from kazreader.compare.dates.contrasts import are_contrasted, is_moved
from kazreader.compare.dates.pool import Pool, Sort, date_of, group_of, is_ahead
from kazreader.compare.dates.times import distance
from kazreader.compare.likeliest import Logistic, Told
from kazreader.compare.phonetics import sound
from kazreader.compare.sentence_meanings import meanings_of, meanings_of_passage
from kazreader.compare.sides import in_lead
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.names import name_words
from kazreader.model import Claim
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenDate, When

_LEAST_ALIKE = 0.03
"The least similarity of passages that have anything in common."
_BEGINS = frozenset(("began", "opened", "founded", "in_office", "appointed"))
_ENDS = frozenset(("ended",))
_DAY = timedelta(days=1)
_STEP: dict[Sort, tuple[timedelta, timedelta]] = {
    "hour": (timedelta(minutes=30), timedelta(minutes=5)),
    "day": (_DAY, _DAY),
    "weekday": (_DAY, _DAY),
    "month": (30.5 * _DAY, 30.5 * _DAY),
    "year": (366 * _DAY, 366 * _DAY),
}
"The unit of the sign `far`, and the difference below which it does not fall."
_LATELY = 2010
"The year from which the sign `past` counts back."


class Signs(NamedTuple):
    """The features of two dates; data/likelihoods.toml says what each means."""

    hour: float
    month: float
    year: float
    weekday: float
    lead: float
    one_group: float
    two_groups: float
    strangers: float
    sentences: float
    passages: float
    unlike: float
    both_ahead: float
    of_report: float
    alone: float
    one_phase: float
    given: float
    far: float
    past: float
    framed: float
    rival: float = 0.0


_LIKELIHOOD = Logistic("dates", Signs)


def likely(dates: Pool, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of dates of the same event; each date is matched with the best of a report."""
    told = [Told((claim,), value) for claim, value in zip(dates.claims, dates.values, strict=True)]
    for a, b, _ in _LIKELIHOOD.likeliest(told, pairs, partial(_signs, dates), partial(_rival, dates)):
        yield a, b


def _signs(dates: Pool, a: int, b: int) -> Signs | None:
    """Return the signs of two dates, except `rival`; None if they cannot be of one event."""
    one, other, values = dates.claims[a], dates.claims[b], (dates.values[a], dates.values[b])
    if _are_two(one, other) or are_contrasted(one, other, dates.context):
        return None
    groups = {group_of(one), group_of(other)}
    of_one_group = None not in groups and len(groups) == 1
    are_strangers = of_one_group and dates.sort != "hour" and _are_strangers(_names(one), _names(other))
    passages = _alike(dates, a, b, meanings_of_passage)
    later = max(value.start.year for value in values)
    step, least = _STEP[dates.sort]
    one_phase = phase(one) * phase(other) > 0
    return Signs(
        hour=dates.sort == "hour",
        month=dates.sort == "month",
        year=dates.sort == "year",
        weekday=dates.sort == "weekday",
        lead=in_lead(one) and in_lead(other),
        one_group=of_one_group and not are_strangers,
        two_groups=len(groups) > 1 and None not in groups,
        strangers=are_strangers,
        sentences=_alike(dates, a, b, meanings_of),
        passages=passages,
        unlike=passages < _LEAST_ALIKE,
        both_ahead=is_ahead(one, dates.context) and is_ahead(other, dates.context),
        of_report=dates.is_of_report(a) + dates.is_of_report(b),
        alone=dates.is_alone(a) and dates.is_alone(b),
        one_phase=one_phase,
        given=dates.gives(a, other.mention.article) + dates.gives(b, one.mention.article),
        far=log(max(distance(*values).between, least) / step),
        past=log1p(max(0, _LATELY - later)) if dates.sort == "year" else 0,
        framed=not one_phase and _are_framed(dates, a, b),
    )


def _are_framed(dates: Pool, a: int, b: int) -> bool:
    """Return the sign `framed`; "put back to March" is no end."""
    if dates.sort in ("hour", "day") or dates.frame(a) == dates.frame(b):
        return False
    return not any(is_moved(dates.context.sentence_of(dates.claims[number])) for number in (a, b))


def phase(claim: Claim) -> int:
    """Return 1 for the date of a beginning, -1 for that of an end, else 0."""
    topic = claim.topic
    if isinstance(topic, OpenDate):
        return {"since": 1, "until": -1}.get(topic.bound, 0)
    group = topic.group if isinstance(topic, When) else ""
    return (group in _BEGINS) - (group in _ENDS)


def _are_two(one: Claim, other: Claim) -> bool:
    """Whether two dates cannot be of the same event: a beginning and an end, a fire and a march."""
    if phase(one) * phase(other) < 0:
        return True
    group = group_of(one)
    if group is None or group != group_of(other):
        return False
    nouns = {claim.topic.noun for claim in (one, other) if isinstance(claim.topic, When)} - {ANY, ""}
    ours, theirs = _names(one), _names(other)
    if len(nouns) > 1 or (group in events().once_ever and _are_strangers(ours, theirs)):
        return True
    of_somebody = group in events().once and not date_of(one).is_clock
    return of_somebody and ours.isdisjoint(theirs)


def _names(claim: Claim) -> frozenset[str]:
    """Return the sounds of the names with a date."""
    titles = name_words().titles
    return frozenset(sound(word) for word in claim.about if word[0].isupper() and word.lower() not in titles)


def _are_strangers(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both have names, and share none or fewer than each has alone."""
    if not ours or not theirs:
        return False
    other = min(len(ours - theirs), len(theirs - ours))
    return not ours & theirs or (other > 1 and len(ours & theirs) <= other)


def _alike(dates: Pool, a: int, b: int, meanings: Callable[[Claim, Context], frozenset[str]]) -> float:
    return dates.rarity.alike(*(meanings(dates.claims[number], dates.context) for number in (a, b)))


def _rival(dates: Pool, a: int, b: int) -> float:
    """Return the sign `rival`."""
    rivals = ((x, rival) for x, y in ((a, b), (b, a)) for rival in dates.others(y, _article(dates, y)))
    return max((_alike(dates, *pair, meanings_of) for pair in rivals), default=0.0)


def _article(dates: Pool, number: int) -> str:
    return dates.claims[number].mention.article
