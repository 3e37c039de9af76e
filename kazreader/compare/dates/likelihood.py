"""How likely two dates of one sort are of one event: every sign is weighed, none decides alone.

Two dates that come out high enough, and of which neither has a likelier one in the other's report, are of one
event. The weights are those of logistic regressions, rounded: of days, months and years over 730 pairs of 43
events and 130 cases of two short reports, 68 of them of one event; of weekdays over 1,100 pairs, 21 of them.
With each event judged without its own pairs, .7 of the dates of one event came out above zero, and of what
did, .8 were such; most of the others lay in cases written as traps.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from math import log1p

from kazreader.compare.dates.alone import MOST_YEARS, SMALL_WORDS, sentences_alike
from kazreader.compare.dates.known_events import no_other_person
from kazreader.compare.dates.pair import Pair
from kazreader.compare.dates.pool import Pool, Sort, is_ahead
from kazreader.compare.dates.times import distance
from kazreader.compare.likeliest import likeliest, odds
from kazreader.compare.sentence_meanings import alike, meanings_of, meanings_of_passage
from kazreader.compare.sides import in_lead
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
    not_nearest: float = 0
    "Whether one report gives a date nearer to the other's."
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
    plan_and_deed: float = 0
    "Whether one lies ahead of its report, the other does not."
    both_ahead: float = 0
    away: float = 0
    "How far apart they stand in their reports."
    of_report: float = 0
    "How many of the two are the days of their reports."
    two_grains: float = 0
    days: float = 0
    "The logarithm of the days between them."
    shared: float = 0
    "What the rarest word tells that stands beside both, and beside no other date of their reports."


_OF_DAYS = Signs(
    given=-1.4,
    not_nearest=-1.2,
    lead=2.7,
    one_group=2.3,
    two_groups=-1.95,
    known=-0.5,
    sentences=3.15,
    passages=2.4,
    rival=-2.8,
    plan_and_deed=-1.15,
    both_ahead=2.6,
    away=-1.8,
    of_report=-3.0,
    two_grains=-0.7,
    days=-0.25,
)
_OF_WEEKDAYS = Signs(
    given=-1.1,
    lead=1.0,
    one_group=3.1,
    two_groups=-1.6,
    sentences=0.4,
    passages=4.9,
    rival=-5.0,
    of_report=-0.6,
    days=-2.2,
    shared=0.65,
)
_WEIGHTS: dict[Sort, tuple[float, Signs]] = {
    "day": (-1.3, _OF_DAYS),
    "month": (-1.15, _OF_DAYS),
    "year": (-2.1, _OF_DAYS),
    "weekday": (-3.0, _OF_WEEKDAYS),
}
"What two dates of a sort begin with, and what each sign adds; a wrong event costs more than a missed one."


def likely(dates: Pool, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield those of the pairs that are of one event; each date meets the likeliest of a report."""
    if dates.sort not in _WEIGHTS:
        return
    bias, weights = _WEIGHTS[dates.sort]
    told: dict[tuple[int, int], float] = {}
    for a, b in pairs:
        pair = Pair(dates, a, b)
        if _told_apart(pair):
            continue
        passages = _passages_alike(pair)
        if _is_tied(pair, passages):
            likely = odds(bias, weights, signs(pair, passages))
            if likely <= 0 or not _of_a_sequel(pair):
                told[a, b] = likely
    given: list[tuple[Collection[str], DateRange]] = [
        ({claim.mention.article}, value) for claim, value in zip(dates.claims, dates.values, strict=True)
    ]
    yield from likeliest(told, given, least=0)


def _told_apart(pair: Pair) -> bool:
    """Whether two dates are of two persons, or of a begin and an end.

    Of weekdays, which a report names by the dozen, also what shares no word but a name and a
    verb. Two years must lie near each other and tell of one deed.
    """
    if not no_other_person(*pair.claims) or _phase(pair.claims[0]) * _phase(pair.claims[1]) < 0:
        return True
    match pair.dates.sort:
        case "weekday":
            return len(pair.dates.small_words(pair.a, pair.b)) < SMALL_WORDS
        case "year":
            one, two = (value.start.year for value in pair.values)
            told = pair.dates.small_words(pair.a, pair.b) or _of_one_group(pair)
            return abs(one - two) > MOST_YEARS or not told or (pair.of_two_verbs and not _of_one_group(pair))
        case _:
            return False


def _of_a_sequel(pair: Pair) -> bool:
    """Whether one date is told as what was before the other, or as what followed."""
    return pair.told_before or (pair.dates.sort == "weekday" and pair.of_a_sequel)


def _passages_alike(pair: Pair) -> float:
    one, other = (meanings_of_passage(claim, pair.dates.context) for claim in pair.claims)
    return alike(one, other, pair.dates.rarity)


def _is_tied(pair: Pair, passages: float) -> bool:
    """Whether more than their places in the reports ties two dates: passages somewhat alike, or one deed."""
    return passages >= _TIED or _of_one_group(pair)


def _of_one_group(pair: Pair) -> bool:
    """Whether a word list takes the deeds of two dates for one."""
    group = pair.dates.group(pair.a)
    return group is not None and group == pair.dates.group(pair.b)


def signs(pair: Pair, passages: float) -> Signs:
    """Return what tells for and against two dates as dates of one event, whose passages are so much alike."""
    dates, a, b = pair
    one, other = pair.claims
    groups = [group for group in (dates.group(a), dates.group(b)) if group is not None]
    given = dates.gives(a, other.mention.article) + dates.gives(b, one.mention.article)
    ahead = [is_ahead(claim, dates.context) for claim in pair.claims]
    shared = dates.shared(a, b)
    return Signs(
        given=given,
        not_nearest=pair.told_apart and not given,
        lead=in_lead(one) and in_lead(other),
        one_group=_of_one_group(pair),
        two_groups=len(set(groups)) == 2,
        known=len(groups),
        sentences=sentences_alike(dates, a, b),
        passages=passages,
        rival=max(_rival(dates, a, b), _rival(dates, b, a)),
        plan_and_deed=ahead[0] != ahead[1],
        both_ahead=all(ahead),
        away=dates.context.apart_in_reports(one.mention, other.mention),
        of_report=sum(dates.is_of_report(number) for number in (a, b)),
        two_grains=dates.values[a].grain != dates.values[b].grain,
        days=log1p(
            min(distance(dates.values[a], dates.values[b]).between.total_seconds() / _DAY_SECONDS, _FARTHEST)
        ),
        shared=dates.rarity.weight(shared[0]) if shared else 0.0,
    )


def _rival(dates: Pool, a: int, b: int) -> float:
    """Return how like the sentence of one is to the likest of another date in the other's report."""
    ours = meanings_of(dates.claims[a], dates.context)
    return max(
        (
            alike(ours, meanings_of(dates.claims[rival], dates.context), dates.rarity)
            for rival in dates.of_article[dates.claims[b].mention.article]
            if not distance(dates.values[rival], dates.values[b]).standing.may_be_one
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
