"""Score whether two figures answer the same question, where no word list covers the question of one of them.

Two figures match if they score high enough and neither has a better match in the other's report. Pairs that
`two_questions` rules out are not scored. Two ages of one person differ by a year at most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from math import log

from kazreader.compare.figures.candidate import Candidate
from kazreader.compare.figures.candidates import Candidates
from kazreader.compare.figures.open_claims import AGE, PERSON
from kazreader.compare.figures.pair import exchanged, gap, ratio, slipped
from kazreader.compare.likeliest import Logistic, Told
from kazreader.compare.rarity import Rarity
from kazreader.model import Interval
from kazreader.model.named_tuple import NamedTuple

_WIDEST = 3.0
"The cap on the logarithm of the ratio of two numbers."
_AGE_SCALE = 4
"The difference of two ages, in years, that counts like a ratio of e."
_LEAST_ALIKE = 0.05
"The least similarity of passages that have anything in common."
_ONE_EACH = 2
_MOST_VALUES = 16
"The cap on the number of values in two reports."
_LEAST_DIGITS = 3
"Significant digits from which equal numbers are hardly of two things."
_NEARLY_SAME = 0.03
"The share of the smaller number by which two of several digits differ that are no more alike than others."
_VAGUE_WIDTH = Decimal("1.5")
"Intervals wider than this factor say little about their question."


class Signs(NamedTuple):
    """The features of two figures; data/likelihoods.toml says what each means."""

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
    rival: float = 0.0


_LIKELIHOOD = Logistic("figures", Signs)


def likely(figures: Sequence[Candidate], rarity: Rarity) -> Iterator[tuple[float, int, int, Sequence[str]]]:
    """Yield the pairs of figures of one unit, by number, that answer the same question.

    Each figure is matched with the best of every other report. Before each pair stand its odds, after it the
    words that both share.
    """
    candidates = Candidates.of(figures, rarity)
    told = [Told((figure.claim,), figure.value) for figure in figures]
    pairs = candidates.pairs()
    for a, b, odds in _LIKELIHOOD.likeliest(
        told, pairs, partial(_signs, candidates), partial(_rival, candidates)
    ):
        own = candidates.own[figures[a]] & candidates.own[figures[b]] & figures[a].beside & figures[b].beside
        yield odds, a, b, rarity.rarest_first(own)


def _rival(candidates: Candidates, a: int, b: int) -> float:
    """Return the sign `rival`."""
    one, other = candidates.figures[a], candidates.figures[b]
    return max(candidates.likest(one, other), candidates.likest(other, one))


def _signs(candidates: Candidates, a: int, b: int) -> Signs:
    """Return the signs of two figures, except `rival`."""
    one, other = candidates.figures[a], candidates.figures[b]
    values, of_kind = candidates.values, candidates.of_kind
    given = 0
    if one.value != other.value:
        given = (one.value in values[other.article]) + (other.value in values[one.article])
    many = len(of_kind[one.article, one.kind]) + len(of_kind[other.article, other.kind])
    passages = candidates.rarity.alike(one.passage, other.passage)
    one_noun = one.noun == other.noun
    only = one_noun and many == _ONE_EACH
    return Signs(
        apart=_log_ratio(one.value, other.value, one.unit),
        same=_sameness(one.value, other.value),
        given=given,
        one_noun=one_noun,
        people=one.kind == other.kind == PERSON,
        many=min(many, _MOST_VALUES),
        passages=passages,
        no_word=candidates.own[one].isdisjoint(candidates.own[other]),
        away=abs(one.depth - other.depth),
        one_place=one.elsewhere == other.elsewhere,
        one_time=one.is_past == other.is_past,
        both_ask=one.asks and other.asks,
        vague=_is_vague(one.value) or _is_vague(other.value),
        one_age=one.unit == AGE and gap(one.value, other.value) <= 1 and (passages >= _LEAST_ALIKE or only),
    )


def _log_ratio(one: Interval, other: Interval, unit: str) -> float:
    """Return the sign `apart`: the capped logarithm of the ratio, or a scaled difference of ages."""
    if unit == AGE:
        return min(float(gap(one, other)) / _AGE_SCALE, _WIDEST)
    factor = float(ratio(one, other))
    if factor <= 1 or slipped(one, other) or exchanged(one, other):
        return 0.0
    return min(log(factor), _WIDEST)


def _sameness(one: Interval, other: Interval) -> float:
    """Return how near two exact numbers of several digits are: 233 and 234 minutes are hardly two things."""
    if not (one.exact and other.exact) or min(len(_digits(one)), len(_digits(other))) < _LEAST_DIGITS:
        return 0.0
    return max(0.0, 1 - float(ratio(one, other) - 1) / _NEARLY_SAME)


def _digits(interval: Interval) -> str:
    return f"{interval.low or 0:f}".strip("0").replace(".", "")


def _is_vague(interval: Interval) -> bool:
    low, high = interval.low, interval.high
    return low is not None and high is not None and high > low * _VAGUE_WIDTH
