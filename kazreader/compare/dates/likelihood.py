"""How likely two dates of one sort are of one event: every sign is weighed, none decides alone.

Two dates that come out high enough, and of which neither has a likelier one in the other's report, are of one
event. The weights are those of logistic regressions, rounded: of times of day over 131 pairs of 90 events and
230 cases of two short reports, 65 of them of one event; of days and months over 300 pairs, 55 of them; of
weekdays over 1,300, 26 of them. With each event judged without its own pairs, .8 of the times of day and of
the days of one event came out above zero, and half of the weekdays; of what did, .8 were such.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from math import log1p

from kazreader.compare.dates.pair import Pair
from kazreader.compare.dates.pool import Pool, Sort, is_ahead
from kazreader.compare.dates.times import distance
from kazreader.compare.likeliest import Logistic, likeliest
from kazreader.compare.sentence_meanings import alike, meanings_of, meanings_of_passage
from kazreader.compare.shared_words import shared_names
from kazreader.compare.sides import in_lead
from kazreader.lexicon.events import events
from kazreader.model import Claim, DateRange
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenDate, When

_TIED = 0.1
"How like two passages are that tie two dates."
_BEGINS = frozenset(("began", "opened", "founded", "in_office", "appointed"))
_ENDS = frozenset(("ended",))
_FARTHEST = 40_000
"Days beyond which more make no difference."
_DAY_SECONDS = 86_400


class Signs(NamedTuple):
    """What tells for and against two dates as dates of one event; of the weights, what each adds."""

    given: float = 0
    "Of the two dates, those that the other report gives too."
    lead: float = 0
    "Whether both stand in the leads of their reports."
    one_group: float = 0
    "Whether a word list takes both for one thing that happened."
    two_groups: float = 0
    known: float = 0
    "How many of the two a word list knows."
    sentences: float = 0
    "How like their sentences are."
    passages: float = 0
    rival: float = 0
    "How like one's sentence is to that of another date of the other's report."
    both_ahead: float = 0
    "Whether both lie ahead of their reports."
    away: float = 0
    "How far apart they stand in their reports."
    of_report: float = 0
    "How many of the two are the days of their reports."
    two_grains: float = 0
    days: float = 0
    "The logarithm of the days between them."
    shared: float = 0
    "What the rarest word tells that stands beside both, and beside no other date of their reports."
    alone: float = 0
    "Whether each report gives one date of the sort only."
    near: float = 0
    "Whether two times of day may be one, rounded or misheard."
    one_phase: float = 0
    "Whether both are begins, or both ends: two deadlines."
    deeds: float = 0
    "How many of the two are days of what makes the news: the shots, the blast."


_OF_DAYS = Signs(
    given=-1.3,
    lead=2.0,
    one_group=3.1,
    sentences=4.05,
    passages=3.1,
    rival=-4.0,
    two_groups=-1.3,
    both_ahead=3.0,
    of_report=-2.0,
    two_grains=-1.2,
    days=-0.1,
    shared=0.4,
    one_phase=1.8,
)
_OF_WEEKDAYS = Signs(
    given=-0.65,
    lead=0.95,
    one_group=4.3,
    two_groups=-1.7,
    sentences=1.95,
    passages=4.3,
    rival=-5.2,
    of_report=-0.4,
    shared=0.7,
    both_ahead=2.0,
    alone=0.7,
    deeds=-0.85,
)
_OF_HOURS = Signs(
    given=-1.65,
    lead=1.25,
    one_group=1.0,
    two_groups=-2.0,
    known=0.6,
    passages=2.55,
    rival=-3.7,
    away=-2.65,
    days=-15.0,
    near=0.9,
    one_phase=1.8,
)
_LIKELIHOODS: dict[Sort, Logistic[Signs]] = {
    "hour": Logistic(-0.4, _OF_HOURS),
    "day": Logistic(-3.0, _OF_DAYS),
    "month": Logistic(-3.1, _OF_DAYS),
    "year": Logistic(-3.7, _OF_DAYS),
    "weekday": Logistic(-4.9, _OF_WEEKDAYS),
}
"By the sort of date; a wrong event costs more than a missed one."


def likely(dates: Pool, pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield those of the pairs that are of one event; each date meets the likeliest of a report."""
    likelihood = _LIKELIHOODS[dates.sort]
    weighed: dict[tuple[int, int], float] = {}
    for pair in pairs:
        if _told_apart(pair):
            continue
        passages = _passages_alike(pair)
        tied = passages >= _TIED or pair.of_one_group
        # times of day are few: there one small word is enough, or that there is no other
        if tied or (dates.sort == "hour" and (pair.alone or dates.small_words(pair.a, pair.b))):
            weight = likelihood.odds(signs(pair, passages))
            if weight <= 0 or not _of_a_sequel(pair):
                weighed[pair.a, pair.b] = weight
    given: list[tuple[Collection[str], DateRange]] = [
        ({claim.mention.article}, value) for claim, value in zip(dates.claims, dates.values, strict=True)
    ]
    yield from (Pair(dates, a, b) for a, b in likeliest(weighed, given, least=0))


def _told_apart(pair: Pair) -> bool:
    """Whether two dates are of a begin and an end, or of two persons; of times of day, of a fire and a march.

    Of weekdays also where something lasts until one of them. Two years must lie near each other and tell of
    one deed.
    """
    if _phase(pair.claims[0]) * _phase(pair.claims[1]) < 0:
        return True
    match pair.dates.sort:
        case "hour":
            return pair.of_two_nouns or pair.ends_once
        case "weekday" if pair.ends_once or _of_nobody(pair):
            return True
        case "year":
            of_one_deed = pair.of_one_group or (
                not pair.of_two_verbs and bool(pair.dates.small_words(pair.a, pair.b))
            )
            may_be_one = pair.of_near_years and of_one_deed and not pair.given
            return not may_be_one or pair.of_two_persons
    return pair.of_two_persons


def _of_nobody(pair: Pair) -> bool:
    """Whether both tell what is once in a story, and no name stands with both: arrests of two nights."""
    group = pair.dates.group(pair.a)
    return pair.of_one_group and group in events().once - events().deeds and not shared_names(*pair.claims)


def _of_a_sequel(pair: Pair) -> bool:
    """Whether one date is told as what was before the other, or as what followed."""
    return pair.told_before or (pair.dates.sort == "weekday" and pair.of_a_sequel)


def _passages_alike(pair: Pair) -> float:
    one, other = (meanings_of_passage(claim, pair.dates.context) for claim in pair.claims)
    return alike(one, other, pair.dates.rarity)


def signs(pair: Pair, passages: float) -> Signs:
    """Return what tells for and against two dates as dates of one event, whose passages are so much alike."""
    dates, a, b = pair
    one, other = pair.claims
    groups = [group for group in (dates.group(a), dates.group(b)) if group is not None]
    given, shared = pair.given, dates.shared(a, b)
    return Signs(
        given=given,
        lead=in_lead(one) and in_lead(other),
        one_group=pair.of_one_group,
        two_groups=len(set(groups)) == 2,
        known=len(groups),
        sentences=_sentences_alike(dates, a, b),
        passages=passages,
        rival=max(_rival(dates, a, b), _rival(dates, b, a)),
        both_ahead=all(is_ahead(claim, dates.context) for claim in pair.claims),
        away=dates.context.apart_in_reports(one.mention, other.mention),
        of_report=sum(dates.is_of_report(number) for number in (a, b)),
        two_grains=dates.values[a].grain != dates.values[b].grain,
        days=log1p(
            min(distance(dates.values[a], dates.values[b]).between.total_seconds() / _DAY_SECONDS, _FARTHEST)
        ),
        shared=dates.rarity.weight(shared[0]) if shared else 0.0,
        alone=pair.alone,
        near=pair.near,
        one_phase=_phase(one) * _phase(other) > 0,
        deeds=sum(group in events().deeds for group in groups),
    )


def _sentences_alike(dates: Pool, a: int, b: int) -> float:
    one, other = (meanings_of(dates.claims[number], dates.context) for number in (a, b))
    return alike(one, other, dates.rarity)


def _rival(dates: Pool, a: int, b: int) -> float:
    """Return how like the sentence of one is to the likest of another date in the other's report."""
    ours = meanings_of(dates.claims[a], dates.context)
    return max(
        (
            alike(ours, meanings_of(dates.claims[rival], dates.context), dates.rarity)
            for rival in dates.others(b, dates.claims[b].mention.article)
        ),
        default=0.0,
    )


def _phase(claim: Claim) -> int:
    """Return 1 for a date on which something begins, -1 for one on which it ends, else 0."""
    topic = claim.topic
    if isinstance(topic, OpenDate):
        return {"since": 1, "until": -1}.get(topic.bound, 0)
    group = topic.group if isinstance(topic, When) else ""
    return (group in _BEGINS) - (group in _ENDS)
