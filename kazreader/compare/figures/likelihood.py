"""How likely two figures answer one question, where no word list knows what one of them answers.

No sign alone decides: each is weighed, and two figures that come out high enough, of which neither has a
likelier one in the other's report, answer one question. The weights are those of a logistic regression over
3,400 pairs of figures of 102 events and 150 cases of two short reports, 521 of them of one question; rounded.
Those of rivals and of time are of pairs of 146 events; those of ages and of one number of several digits are
set by hand: two ages of one person are a year apart where both are not the same.
Refused before is what `told_apart` refuses, and people beside others of whom it is known what happened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import log

from kazreader.compare.figures.candidate import Candidate
from kazreader.compare.figures.candidates import Candidates
from kazreader.compare.figures.open_claims import AGE, PERSON
from kazreader.compare.figures.pair import exchanged, gap, ratio, slipped
from kazreader.compare.likeliest import CLEARLY, Logistic, likeliest
from kazreader.compare.rarity import Rarity
from kazreader.compare.sentence_meanings import alike
from kazreader.model import Interval
from kazreader.model.named_tuple import NamedTuple

_WIDEST = 3.0
"The logarithm of the factor beyond which two numbers are no farther apart than that."
_LATER = 4
"Years after which an age is as far from another one as a number from one e times as large."
_SOME = 0.05
"How like passages are that have anything in common."
_ONE_EACH = 2
_MANY = 16
"Values of two reports beyond which more make no difference."
_TELLING = 3
"Digits, noughts at the end left out, of a number that hardly tells of two things."
_VAGUE = Decimal("1.5")
"Numbers that span more than this factor hardly tell by which question they are known."


class Signs(NamedTuple):
    """The features of two figures; `_LIKELIHOOD` says what each means."""

    apart: float
    same: float
    given: float
    one_noun: float
    people: float
    many: float
    passages: float
    no_word: float
    away: float
    one_place: float
    one_time: float
    both_ask: float
    vague: float
    one_age: float


_LIKELIHOOD = Logistic(
    -0.5,
    Signs(
        apart=-2.5,  # the logarithm of their ratio; 0 for a slip of scale or of digits
        same=1.0,  # both are one number of several digits
        given=-1.1,  # how many of the two numbers the other report gives too
        one_noun=1.1,  # the words for what is counted mean the same
        people=0.8,  # both count people
        many=-0.13,  # how many values of their kinds both reports give
        passages=2.7,  # the cosine of their passages
        no_word=-0.9,  # no word stands beside both and beside no other value of their reports
        away=-1.4,  # how far apart they stand in their reports
        one_place=0.6,  # the same places, or none, set them apart from the event
        one_time=0.6,  # both look back on an earlier time, or neither does
        both_ask=0.5,  # no word list knows either question
        vague=-0.8,  # one of them is "dozens" or the like
        # ages at most a year apart, in passages with something in common or the only ages of two reports
        one_age=1.7,
    ),
)
_RIVAL = -2.0
"What it adds how like the sentence of another figure of one report is to that of the other figure."
_SURE = 0.2
"A wrong question costs more than a missed one."
_LEAST = _SURE - CLEARLY
"Two figures below that are neither taken nor any likelier two's rival."


class Likely(NamedTuple):
    """Two figures, by number, that answer one question, and the words that both share, perhaps none."""

    weight: float
    "How likely; above zero."
    a: int
    b: int
    words: Sequence[str]


def likely(figures: Sequence[Candidate], rarity: Rarity) -> Iterator[Likely]:
    """Yield the pairs of figures of one unit that answer one question.

    Each figure meets the likeliest of a report.
    """
    candidates = Candidates.of(figures, rarity)
    weights = {
        (a, b): weight
        for a, b in candidates.pairs()
        if (weight := _weight(candidates, figures[a], figures[b])) >= _LEAST
    }
    for a, b in likeliest(weights, [({figure.article}, figure.value) for figure in figures], least=_SURE):
        own = candidates.own[figures[a]] & candidates.own[figures[b]] & figures[a].beside & figures[b].beside
        yield Likely(weights[a, b], a, b, rarity.rarest_first(own))


def _weight(candidates: Candidates, one: Candidate, other: Candidate) -> float:
    """Return the logarithm of the odds that two figures answer one question.

    Rivals only lower it, and are looked for where it is high enough without.
    """
    weight = _LIKELIHOOD.odds(signs(candidates, one, other))
    if weight < _LEAST:
        return weight
    return weight + _RIVAL * max(candidates.likest(one, other), candidates.likest(other, one))


def signs(candidates: Candidates, one: Candidate, other: Candidate) -> Signs:
    """Return what tells for and against two figures as answers to one question, but for their rivals."""
    values, of_kind = candidates.values, candidates.of_kind
    given = 0
    if one.value != other.value:
        given = (one.value in values[other.article]) + (other.value in values[one.article])
    many = len(of_kind[one.article, one.kind]) + len(of_kind[other.article, other.kind])
    passages = alike(one.passage, other.passage, candidates.rarity)
    one_noun = one.noun == other.noun
    only = one_noun and many == _ONE_EACH
    return Signs(
        apart=_apart(one.value, other.value, one.unit),
        same=one.value == other.value and one.value.exact and len(_digits(one.value)) >= _TELLING,
        given=given,
        one_noun=one_noun,
        people=one.kind == other.kind == PERSON,
        many=min(many, _MANY),
        passages=passages,
        no_word=candidates.own[one].isdisjoint(candidates.own[other]),
        away=abs(one.depth - other.depth),
        one_place=one.elsewhere == other.elsewhere,
        one_time=one.is_past == other.is_past,
        both_ask=one.asks and other.asks,
        vague=_is_vague(one.value) or _is_vague(other.value),
        one_age=one.unit == AGE and gap(one.value, other.value) <= 1 and (passages >= _SOME or only),
    )


def _apart(one: Interval, other: Interval, unit: str) -> float:
    """Return how far apart two numbers lie, as `Signs.apart` says."""
    if unit == AGE:
        return min(float(gap(one, other)) / _LATER, _WIDEST)
    factor = float(ratio(one, other))
    if factor <= 1 or slipped(one, other) or exchanged(one, other):
        return 0.0
    return min(log(factor), _WIDEST)


def _digits(interval: Interval) -> str:
    return f"{interval.low or 0:f}".strip("0").replace(".", "")


def _is_vague(interval: Interval) -> bool:
    low, high = interval.low, interval.high
    return low is not None and high is not None and high > low * _VAGUE
