"""How likely two figures answer one question, judged by everything at hand where no single word tells it.

For: the numbers lie near each other, or are made of the same digits; a telling word of one meaning stands
beside both and beside no other such figure of their reports; both are the only such figures there; they stand
at like places of their reports. Against: many such figures, other names beside them, another noun, and a
number that the other report gives too. The weights are those of a logistic regression over 600 pairs of
figures of 55 events, each event judged without its own pairs; rounded.

Refused whatever the sum: no word in common where sentences are not alike (unless two sums of money nearly
agree), a time before something and one after it or that lasted, an earlier event, and the second best of
several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal
from functools import lru_cache
from itertools import combinations
from math import log

from kazreader.compare.context import Context
from kazreader.compare.figures.candidates import Candidate, Thing
from kazreader.compare.figures.kinds import TIMES
from kazreader.compare.figures.open_claims import (
    PERSON,
    is_distance,
    kind_of,
    told_apart,
    until,
)
from kazreader.compare.figures.pair import quantity, ratio, slipped
from kazreader.compare.rarity import Rarity, words_in
from kazreader.compare.sentence_meanings import alike, meanings_of_passage
from kazreader.compare.shared_words import other_names_beside
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.stems import meaning
from kazreader.lexicon.telling import tells
from kazreader.model import Claim, Interval
from kazreader.model.named_tuple import NamedTuple

_BIAS = 1.2
"What two figures begin with; they are taken as one question above zero."
_FAR, _AWAY, _WORD, _ONLY, _EACH = -2.7, -2.0, 1.1, 1.5, -0.27
_CLASH, _GIVEN, _NOUN, _DIGITS = -0.85, -1.7, -1.25, 0.8
"""Per unit of the logarithm of their ratio, of the distance of their places, of what the shared word tells;
where both are the only ones; for each such figure; where other names stand beside them, another report gives
the number too, the noun is another, the digits are the same in another order."""
_PHRASE = 2.2
"Where all words of both are the same, and more than the noun: shops and restaurants."
_ALIKE = 0.05
"How like two sentences with those before them must be, where no word beside both figures tells."
_FIRMLY, _UNSURE = 0.2, -0.5
"The same of times and distances, and what counts against them there."
_NEARLY = 1.1
"Two sums nearer than this factor need no word, if no other of their currency is told."
_CLEARLY = 0.25
"How much likelier a figure must be than the others of its report."
_VAGUE = Decimal("1.5")
"Numbers that span more than this factor are no answer by which a question is known."
_MOST = 80
"Figures of a thing beyond which nothing is asked: the cost stays linear."


class Likely(NamedTuple):
    """Two figures, by number, that answer one question, and the words that both share, perhaps none."""

    weight: float
    "How likely; above zero."
    a: int
    b: int
    words: Sequence[str]


def likely(claims: Sequence[Claim], asking: Set[Claim], rarity: Rarity, context: Context) -> Iterator[Likely]:
    """Yield the pairs of figures of one thing that answer one question; one of each pair is `asking` it.

    Each figure meets the likeliest of a report.
    """
    if len(claims) > _MOST:
        return
    thing = Thing.of(claims, asking, rarity, context)
    figures = thing.figures
    weighed: dict[tuple[int, int], float] = {}
    for a, b in combinations([n for n, figure in enumerate(figures) if not figure.aside], 2):
        if _may_be_one(thing, figures[a], figures[b]):
            weighed[a, b] = _weight(thing, figures[a], figures[b])
    rivals: dict[tuple[int, str], list[tuple[float, Interval]]] = defaultdict(list)
    for (a, b), weight in weighed.items():
        for here, there in ((a, b), (b, a)):
            rivals[here, figures[there].article].append((weight, figures[there].value))
    for (a, b), weight in weighed.items():
        if weight > 0 and all(
            _is_best(figures[there], weight, rivals[here, figures[there].article])
            for here, there in ((a, b), (b, a))
        ):
            yield Likely(weight, a, b, rarity.rarest_first(figures[a].own & figures[b].own))


def _is_best(figure: Candidate, weight: float, rivals: Iterable[tuple[float, Interval]]) -> bool:
    """Whether no other value of its report is about as likely."""
    return all(other < weight - _CLEARLY for other, interval in rivals if interval != figure.value)


def _may_be_one(thing: Thing, one: Candidate, other: Candidate) -> bool:
    """Whether nothing tells two figures apart, and some word ties them, or how like their sentences are."""
    if one.article == other.article or not (one.asks or other.asks):
        return False
    if not _are_comparable(one.value, other.value) or thing.gives(one, other) or thing.gives(other, one):
        return False
    claims = (one.claim, other.claim)
    if told_apart(*claims, thing.context) or len({until(claim, thing.context) for claim in claims}) > 1:
        return False
    if not one.own.isdisjoint(other.own):
        return True
    if any(_is_inclusive(thing, figure) for figure in (one, other)) or _of_people_known(one, other):
        return False
    least = _FIRMLY if _is_one_of_many(thing, one, other) else _ALIKE
    return _alike(thing, one, other) >= least or _nearly_agree(thing, one, other)


def _is_inclusive(thing: Thing, figure: Candidate) -> bool:
    """Whether a sum is told with what it has in it, so that another one may be told without."""
    if not quantity(figure.claim).unit.isupper():
        return False
    return not grammar().inclusive.isdisjoint(words_in(thing.context.sentence_of(figure.claim).lower()))


def _is_one_of_many(thing: Thing, one: Candidate, other: Candidate) -> bool:
    """Whether events have many such figures, and reports tell some: times, how far things lie apart."""
    claims = (one.claim, other.claim)
    return any(
        is_distance(claim, thing.context)
        or (quantity(claim).unit in TIMES and not until(claim, thing.context))
        for claim in claims
    )


def _are_comparable(one: Interval, other: Interval) -> bool:
    """Whether two numbers are the same or differ, and neither is as vague as "several"."""
    vague = any(i.low is not None and i.high is not None and i.high > i.low * _VAGUE for i in (one, other))
    return one == other or not (vague or one.overlaps(other))


def _of_people_known(one: Candidate, other: Candidate) -> bool:
    """Whether one counts people of whom it is known what happened to them: others may have done anything."""
    both_open = one.asks and other.asks
    return not both_open and kind_of(one.claim.counted) == PERSON


def _nearly_agree(thing: Thing, one: Candidate, other: Candidate) -> bool:
    """Whether two sums of two digits and more nearly agree, and no other sum of their currency is told."""
    only = len(thing.of_noun(one)) == len(thing.of_noun(other)) == 1
    long = all(len(_digits(figure.value)) > 1 for figure in (one, other))
    of_money = quantity(one.claim).unit.isupper()
    return of_money and only and long and float(ratio(one.value, other.value)) < _NEARLY


def _weight(thing: Thing, one: Candidate, other: Candidate) -> float:
    pair = (one, other)
    kinds = [thing.of_kind[figure.article] for figure in pair]
    digits = [_digits(figure.value) for figure in pair]
    other_noun = not quantity(one.claim).unit and one.noun != other.noun
    return (
        _BIAS
        + _FAR * _apart(one.value, other.value)
        + _AWAY * thing.context.apart_in_reports(one.claim.mention, other.claim.mention)
        + _WORD * max(map(thing.rarity.telling, one.own & other.own), default=0.0)
        + _ONLY * (len(kinds[0]) == len(kinds[1]) == 1)
        + _EACH * min(sum(len(thing.of_noun(figure)) for figure in pair), 10)
        + _CLASH * other_names_beside(one.claim, other.claim)
        + _GIVEN * (one.value in kinds[1] or other.value in kinds[0])
        + _NOUN * other_noun
        + _DIGITS * (len(digits[0]) > 1 and sorted(digits[0]) == sorted(digits[1]))
        + _PHRASE * _is_one_phrase(thing, one, other)
        + _UNSURE * (one.own.isdisjoint(other.own) and _is_one_of_many(thing, one, other))
    )


def _is_one_phrase(thing: Thing, one: Candidate, other: Candidate) -> bool:
    """Whether both count the same in as many words: Fisher-Price toys, shops and restaurants."""
    told = [_telling(thing.context.quoted(figure.claim.mention)) for figure in (one, other)]
    return len(told[0]) > 1 and told[0] == told[1]


@lru_cache(maxsize=4096)
def _telling(phrase: str) -> frozenset[str]:
    return frozenset(meaning(word) for word in map(str.lower, words_in(phrase)) if tells(word))


def _apart(one: Interval, other: Interval) -> float:
    """Return the logarithm of the ratio of two numbers; a slip of scale (million, billion) is none."""
    return 0.0 if slipped(one, other) else log(max(float(ratio(one, other)), 1.0))


def _digits(interval: Interval) -> str:
    amount = interval.low or interval.high or 0
    return "".join(filter(str.isdecimal, f"{amount:f}")).strip("0")


def _alike(thing: Thing, one: Candidate, other: Candidate) -> float:
    """Return how like two sentences are, each with the one before it, the words for the thing left out."""
    told = [meanings_of_passage(figure.claim, thing.context) - thing.counted for figure in (one, other)]
    return alike(told[0], told[1], thing.rarity)
