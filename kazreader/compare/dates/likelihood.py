"""How likely two dates of one sort are of one event: every sign is weighed, none decides alone.

Two dates that come out high enough, and of which neither has a likelier one in the other's report, are of one
event. Refused: what begins on one of them and ends on the other, and two that words or names tell apart.

The weights are those of logistic regressions, rounded. What tells that two passages are of one thing was
learned from dates on which reports agree, 350 pairs in 100 events against 4,000 of two dates; that fit, moved
no farther than 130 disagreements made it, weighs two dates that differ. With each event judged without its
own pairs, two thirds of the disagreements came out above zero, and of what did, four in five were such.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import timedelta
from math import log1p

from kazreader.compare.dates.pool import Pool, Sort, date_of, group_of, is_ahead
from kazreader.compare.dates.times import distance, is_clock
from kazreader.compare.dates.told_apart import told_apart
from kazreader.compare.likeliest import Logistic, likeliest
from kazreader.compare.phonetics import sound
from kazreader.compare.sentence_meanings import alike, meanings_of, meanings_of_passage
from kazreader.compare.sides import in_lead
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.names import name_words
from kazreader.model import Claim, DateRange
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenDate, When

_TIED = 0.03
"How like two passages are of which more is asked, if no word list takes the deeds for one."
_BEGINS = frozenset(("began", "opened", "founded", "in_office", "appointed"))
_ENDS = frozenset(("ended",))
_STEP: dict[Sort, timedelta] = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "weekday": timedelta(days=1),
    "month": timedelta(days=30.5),
    "year": timedelta(days=366),
}
"In what the distance of two dates of a sort is counted."
_LATELY = 2010
"The year before which years grow long past."


class Signs(NamedTuple):
    """What tells for and against two dates as dates of one event; of the weights, what each adds."""

    lead: float
    "Whether both stand in the leads of their reports."
    one_group: float
    "Whether a word list takes both for one thing that happened."
    two_groups: float
    "Whether it takes them for two."
    sentences: float
    "How like their sentences are."
    passages: float
    rival: float
    "How like one's sentence is to that of another date of the other's report."
    both_ahead: float
    "Whether both lie ahead of their reports."
    of_report: float
    "How many of the two are the days of their reports."
    alone: float
    "Whether each report gives one date of the sort only."
    one_phase: float
    "Whether both are begins, or both ends: two deadlines."
    given: float
    "Of the two dates, those that the other report gives too."
    far: float
    "The logarithm of the steps between them: of hours, days, months or years."
    past: float
    "Of two years, the logarithm of those that the later one is past."


_WEIGHTS = Signs(
    lead=1.1,
    one_group=2.1,
    two_groups=-0.45,
    sentences=4.8,
    passages=2.7,
    rival=-4.5,
    both_ahead=2.1,
    of_report=-1.1,
    alone=0.55,
    one_phase=1.45,
    given=-1.15,
    far=-0.8,
    past=0.7,
)
_LIKELIHOODS: dict[Sort, Logistic[Signs]] = {
    "hour": Logistic(-0.95, _WEIGHTS),
    "day": Logistic(-1.25, _WEIGHTS),
    "month": Logistic(-2.15, _WEIGHTS),
    "year": Logistic(-3.8, _WEIGHTS),
    "weekday": Logistic(-3.5, _WEIGHTS),
}
"By the sort of date; a wrong event costs more than a missed one."


def likely(dates: Pool, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield those of the pairs that are of one event; each date meets the likeliest of a report."""
    likelihood = _LIKELIHOODS[dates.sort]
    weighed: dict[tuple[int, int], float] = {}
    for a, b in pairs:
        one, other = dates.claims[a], dates.claims[b]
        if _are_two(one, other) or told_apart(one, other, dates.context):
            continue
        passages = _passages_alike(dates, a, b)
        if passages >= _TIED or _of_one_group(one, other):
            weighed[a, b] = likelihood.odds(signs(dates, a, b, passages))
    given: list[tuple[Collection[str], DateRange]] = [
        ({claim.mention.article}, value) for claim, value in zip(dates.claims, dates.values, strict=True)
    ]
    yield from likeliest(weighed, given, least=0)


def signs(dates: Pool, a: int, b: int, passages: float) -> Signs:
    """Return what tells for and against two dates as dates of one event, whose passages are so much alike."""
    one, other, values = dates.claims[a], dates.claims[b], (dates.values[a], dates.values[b])
    of_one_group = _of_one_group(one, other)
    later = max(value.start.year for value in values)
    return Signs(
        lead=in_lead(one) and in_lead(other),
        one_group=of_one_group is True,
        two_groups=of_one_group is False,
        sentences=_sentences_alike(dates, a, b),
        passages=passages,
        rival=max(_rival(dates, a, b), _rival(dates, b, a)),
        both_ahead=is_ahead(one, dates.context) and is_ahead(other, dates.context),
        of_report=dates.is_of_report(a) + dates.is_of_report(b),
        alone=dates.is_alone(a) and dates.is_alone(b),
        one_phase=phase(one) * phase(other) > 0,
        given=dates.gives(a, other.mention.article) + dates.gives(b, one.mention.article),
        far=log1p(distance(*values).between / _STEP[dates.sort]),
        past=log1p(max(0, _LATELY - later)) if dates.sort == "year" else 0,
    )


def phase(claim: Claim) -> int:
    """Return 1 for a date on which something begins, -1 for one on which it ends, else 0."""
    topic = claim.topic
    if isinstance(topic, OpenDate):
        return {"since": 1, "until": -1}.get(topic.bound, 0)
    group = topic.group if isinstance(topic, When) else ""
    return (group in _BEGINS) - (group in _ENDS)


def _are_two(one: Claim, other: Claim) -> bool:
    """Whether two dates cannot be of one thing: a begin and an end, a fire and a march, two arrests."""
    if phase(one) * phase(other) < 0:
        return True
    group = group_of(one)
    if group is None or group != group_of(other):
        return False
    nouns = {claim.topic.noun for claim in (one, other) if isinstance(claim.topic, When)} - {ANY, ""}
    ours, theirs = _names(one), _names(other)
    if len(nouns) > 1 or (group in events().once_ever and _are_strangers(ours, theirs)):
        return True
    of_somebody = group in events().once - events().deeds and not is_clock(date_of(one))
    return of_somebody and ours.isdisjoint(theirs)


def _of_one_group(one: Claim, other: Claim) -> bool | None:
    """Whether a word list takes the deeds of two dates for one; None where it does not know both."""
    groups = {group_of(one), group_of(other)}
    return None if None in groups else len(groups) == 1 and not _are_strangers(_names(one), _names(other))


def _names(claim: Claim) -> frozenset[str]:
    """Return how the names with a date sound."""
    titles = name_words().titles
    return frozenset(sound(word) for word in claim.about if word[0].isupper() and word.lower() not in titles)


def _are_strangers(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether none of the names is shared, or many stand with each alone."""
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
    """Return how like the sentence of one is to the likest of another date in the other's report."""
    rivals = dates.others(b, dates.claims[b].mention.article)
    return max((_sentences_alike(dates, a, rival) for rival in rivals), default=0.0)
