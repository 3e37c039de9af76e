"""How likely two figures answer one question, where no word list knows what one of them answers.

No sign alone decides: each is weighed, and two figures that come out high enough, of which neither has a
likelier one in the other's report, answer one question. The weights are those of a logistic regression over
3,400 pairs of figures of 102 events and 150 cases of two short reports, 521 of them of one question; rounded.
Refused before is what `told_apart` refuses, and people beside others of whom it is known what happened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import log

from kazreader.compare.context import Context
from kazreader.compare.figures.candidates import Candidate, Candidates
from kazreader.compare.figures.open_claims import PERSON
from kazreader.compare.figures.pair import exchanged, ratio, slipped
from kazreader.compare.likeliest import likeliest
from kazreader.compare.rarity import Rarity
from kazreader.compare.sentence_meanings import alike
from kazreader.model import Interval
from kazreader.model.named_tuple import NamedTuple

_WIDEST = 3.0
"The logarithm of the factor beyond which two numbers are no farther apart than that."
_MANY = 16
"Values of two reports beyond which more make no difference."
_VAGUE = Decimal("1.5")
"Numbers that span more than this factor hardly tell by which question they are known."


class Signs(NamedTuple):
    """What tells for and against two figures as answers to one question; of the weights, what each adds."""

    apart: float
    "The logarithm of their ratio; 0 for a slip of scale or of digits."
    given: float
    "Of the two numbers, those that the other report gives too."
    one_noun: float
    "Whether the words for the counted mean the same."
    people: float
    "Whether both count people."
    many: float
    "The values of their kinds that both reports give."
    rival: float
    "How like the sentence of another figure of one report is to that of the other figure."
    passages: float
    "How like the passages are in which they stand."
    no_word: float
    "Whether no word stands beside both, and beside no other value of their reports."
    away: float
    "How far apart they stand in their reports."
    one_place: float
    "Whether the same places, or none, set them apart from the event."
    both_ask: float
    "Whether no word list knows either question."
    vague: float
    'Whether one of them is "dozens" or the like.'


_BIAS = 0.1
_WEIGHTS = Signs(
    apart=-2.5,
    given=-1.1,
    one_noun=1.1,
    people=0.8,
    many=-0.13,
    rival=-2.4,
    passages=2.7,
    no_word=-0.9,
    away=-1.4,
    one_place=0.6,
    both_ask=0.5,
    vague=-0.8,
)
_SURE = 0.4
"A wrong question costs more than a missed one."


class Likely(NamedTuple):
    """Two figures, by number, that answer one question, and the words that both share, perhaps none."""

    weight: float
    "How likely; above zero."
    a: int
    b: int
    words: Sequence[str]


def likely(figures: Sequence[Candidate], rarity: Rarity, context: Context) -> Iterator[Likely]:
    """Yield the pairs of figures of one unit that answer one question.

    Each figure meets the likeliest of a report.
    """
    candidates = Candidates.of(figures, rarity, context)
    own = candidates.figures
    weights = {(a, b): weight(candidates, own[a], own[b]) for a, b in candidates.pairs()}
    for a, b in likeliest(weights, [(figure.article, figure.value) for figure in own], least=_SURE):
        yield Likely(weights[a, b], a, b, rarity.rarest_first(own[a].own & own[b].own))


def weight(candidates: Candidates, one: Candidate, other: Candidate) -> float:
    """Return the logarithm of the odds that two figures answer one question."""
    told = signs(candidates, one, other)
    return _BIAS + sum(weight * sign for weight, sign in zip(_WEIGHTS, told, strict=True))


def signs(candidates: Candidates, one: Candidate, other: Candidate) -> Signs:
    """Return what tells for and against two figures as answers to one question."""
    context, rarity = candidates.context, candidates.rarity
    a, b = one.claim, other.claim
    same = one.value == other.value
    return Signs(
        apart=_apart(one.value, other.value),
        given=0
        if same
        else (one.value in candidates.values[other.article])
        + (other.value in candidates.values[one.article]),
        one_noun=one.noun == other.noun,
        people=one.kind == other.kind == PERSON,
        many=min(sum(len(candidates.of_kind[figure.article, figure.kind]) for figure in (one, other)), _MANY),
        rival=max(_rival(candidates, one, other), _rival(candidates, other, one)),
        passages=alike(one.passage, other.passage, rarity),
        no_word=one.own.isdisjoint(other.own),
        away=context.apart_in_reports(a.mention, b.mention),
        one_place=context.event.elsewhere(one.article, a.scope)
        == context.event.elsewhere(other.article, b.scope),
        both_ask=one.asks and other.asks,
        vague=_is_vague(one.value) or _is_vague(other.value),
    )


def _rival(candidates: Candidates, one: Candidate, other: Candidate) -> float:
    """Return how like the sentence of one is to the likest of another number in the other's report."""
    return max(
        (
            alike(one.sentence, rival.sentence, candidates.rarity)
            for rival in candidates.of_article[other.article]
            if not rival.value.overlaps(other.value)
        ),
        default=0.0,
    )


def _apart(one: Interval, other: Interval) -> float:
    if slipped(one, other) or exchanged(one, other):
        return 0.0
    return min(log(max(float(ratio(one, other)), 1.0)), _WIDEST)


def _is_vague(interval: Interval) -> bool:
    low, high = interval.low, interval.high
    return low is not None and high is not None and high > low * _VAGUE
