"""Score whether two dates of one sort are of the same event.

Two dates match if they score above zero and neither has a better match in the other's report. Not scored: a
beginning and an end, and dates that words or names show to be of two events.

The weights are those of logistic regressions, rounded. The first was fitted to dates on which reports agree,
350 pairs in 100 events, against 4,000 pairs of two events; the second starts from it and fits 130 pairs of
different dates. The biases and `far` are set on 225 pairs in 135 events. Times of day that are close need
few words in common: of 109 pairs less than half an hour apart, 78 were of one event.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import timedelta
from math import inf, log, log1p

from kazreader.compare.dates.contrasts import are_contrasted
from kazreader.compare.dates.pool import Pool, Sort, date_of, group_of, is_ahead
from kazreader.compare.dates.times import distance
from kazreader.compare.likeliest import CLEARLY, Logistic, likeliest
from kazreader.compare.phonetics import sound
from kazreader.compare.sentence_meanings import alike, meanings_of, meanings_of_passage
from kazreader.compare.sides import in_lead
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.names import name_words
from kazreader.model import Claim, DateRange
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
    """The features of two dates; `_WEIGHTS` says what each means."""

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


_WEIGHTS = Signs(
    lead=1.1,  # both are in the leads of their reports
    one_group=2.1,  # a word list has both as the same action
    two_groups=-0.45,  # a word list has them as two actions
    strangers=-0.9,  # a word list has both as the same action, of other people; not of hours
    sentences=4.8,  # the cosine of their sentences
    passages=2.7,  # the cosine of their sentences with those before them
    unlike=-0.6,  # their passages have nothing in common
    both_ahead=2.1,  # both lie ahead of their reports
    of_report=-1.1,  # how many of the two are the days of their reports
    alone=0.55,  # each report gives one date of the sort only
    one_phase=1.45,  # both are beginnings, or both ends: two deadlines
    given=-1.15,  # how many of the two dates the other report gives too
    far=-1.2,  # the logarithm of the half hours, days, months or years between them
    past=0.7,  # the logarithm of the years that the later of two years is past
)
_LIKELIHOODS: dict[Sort, Logistic[Signs]] = {
    "hour": Logistic(-1.2, _WEIGHTS),
    "day": Logistic(-0.6, _WEIGHTS),
    "month": Logistic(-1.85, _WEIGHTS),
    "year": Logistic(-3.5, _WEIGHTS),
    "weekday": Logistic(-3.3, _WEIGHTS),
}
"By the sort of date; a wrong event costs more than a missed one."
_RIVAL = -4.5
"The weight of the best cosine of one date's sentence with that of another date in the other's report."


def likely(dates: Pool, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of dates of the same event; each date is matched with the best of a report."""
    weighed = {pair: weight for pair in pairs if (weight := _weight(dates, *pair)) >= -CLEARLY}
    given: list[tuple[Collection[str], DateRange]] = [
        ({claim.mention.article}, value) for claim, value in zip(dates.claims, dates.values, strict=True)
    ]
    yield from likeliest(weighed, given, least=0)


def _weight(dates: Pool, a: int, b: int) -> float:
    """Return the log odds that two dates are of the same event.

    Rivals only lower them, and are looked up only if the score without them is high enough.
    """
    one, other = dates.claims[a], dates.claims[b]
    if _are_two(one, other) or are_contrasted(one, other, dates.context):
        return -inf
    weight = _LIKELIHOODS[dates.sort].odds(signs(dates, a, b))
    if weight < -CLEARLY:
        return weight
    return weight + _RIVAL * max(_rival(dates, a, b), _rival(dates, b, a))


def signs(dates: Pool, a: int, b: int) -> Signs:
    """Return the signs of two dates; rivals are scored apart."""
    one, other, values = dates.claims[a], dates.claims[b], (dates.values[a], dates.values[b])
    groups = {group_of(one), group_of(other)}
    of_one_group = None not in groups and len(groups) == 1
    are_strangers = of_one_group and dates.sort != "hour" and _are_strangers(_names(one), _names(other))
    passages = _passages_alike(dates, a, b)
    later = max(value.start.year for value in values)
    step, least = _STEP[dates.sort]
    return Signs(
        lead=in_lead(one) and in_lead(other),
        one_group=of_one_group and not are_strangers,
        two_groups=len(groups) > 1 and None not in groups,
        strangers=are_strangers,
        sentences=_sentences_alike(dates, a, b),
        passages=passages,
        unlike=passages < _LEAST_ALIKE,
        both_ahead=is_ahead(one, dates.context) and is_ahead(other, dates.context),
        of_report=dates.is_of_report(a) + dates.is_of_report(b),
        alone=dates.is_alone(a) and dates.is_alone(b),
        one_phase=phase(one) * phase(other) > 0,
        given=dates.gives(a, other.mention.article) + dates.gives(b, one.mention.article),
        far=log(max(distance(*values).between, least) / step),
        past=log1p(max(0, _LATELY - later)) if dates.sort == "year" else 0,
    )


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


def _passages_alike(dates: Pool, a: int, b: int) -> float:
    one, other = (meanings_of_passage(dates.claims[number], dates.context) for number in (a, b))
    return alike(one, other, dates.rarity)


def _sentences_alike(dates: Pool, a: int, b: int) -> float:
    one, other = (meanings_of(dates.claims[number], dates.context) for number in (a, b))
    return alike(one, other, dates.rarity)


def _rival(dates: Pool, a: int, b: int) -> float:
    """Return the best similarity of one's sentence with that of another date in the other's report."""
    rivals = dates.others(b, dates.claims[b].mention.article)
    return max((_sentences_alike(dates, a, rival) for rival in rivals), default=0.0)
