"""How likely two figures answer one question, judged by everything at hand where no single word tells it.

For: the numbers lie near each other, or are made of the same digits; a telling word of one meaning stands
beside both and beside no other such figure of their reports; both are the only such figures there; they stand
at like places of their reports. Against: many such figures, other names beside them, another noun, and a
number that the other report gives too. The weights are those of a logistic regression over 600 pairs of
figures of 55 events, each event judged without its own pairs; rounded.

Refused whatever the sum: no word in common (unless two sums of money nearly agree), times that only
tell how long before or after, an earlier event, and the second best of several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from math import log, sqrt

from kazreader.compare.context import Context
from kazreader.compare.figures.pair import quantity, ratio
from kazreader.compare.figures.unasked import (
    PERSON,
    TIMES,
    is_distance,
    is_open,
    is_until,
    kind_of,
    may_ask,
    told_apart,
)
from kazreader.compare.rarity import Rarity, words_in
from kazreader.compare.shared_words import other_names_beside
from kazreader.lexicon.common import common_words
from kazreader.lexicon.function_words import function_words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.stems import meaning, stem
from kazreader.lexicon.units import units
from kazreader.model import Claim, Interval
from kazreader.model.named_tuple import NamedTuple

_BIAS = 1.2
"What two figures begin with; they are taken as one question above zero."
_FAR, _AWAY, _WORD, _ONLY, _EACH = -2.7, -2.0, 1.1, 1.5, -0.27
_CLASH, _GIVEN, _NOUN, _DIGITS = -0.85, -1.7, -1.25, 0.8
"""Per unit of the logarithm of their ratio, of the distance of their places, of what the shared word tells;
where both are the only ones; for each such figure; where other names stand beside them, another report gives
the number too, the noun is another, the digits are the same in another order."""
_ALIKE = 0.08
"How like two sentences must be, as vectors of meanings, where no word beside both figures tells."
_NEARLY = 1.1
"Two sums nearer than this factor need no word, if no other of their currency is told."
_CLEARLY = 0.25
"How much likelier a figure must be than the others of its report."
_VAGUE = Decimal("1.5")
"Numbers that span more than this factor are no answer by which a question is known."
_MOST = 80
"Figures of a thing beyond which nothing is asked: the cost stays linear."
_MOST_OF_ONE = 12
"Figures of a thing in one report beyond which it is a table."
_AHEAD = 24


class Likely(NamedTuple):
    """Two figures, by number, that answer one question, and the words that both share, perhaps none."""

    weight: float
    "How likely; above zero."
    a: int
    b: int
    words: Sequence[str]


class Thing(NamedTuple):
    """All figures of one unit or of one kind of thing in the folder; people are one kind."""

    claims: Sequence[Claim]
    beside: Sequence[frozenset[str]]
    "For each claim, what the plain words beside it mean."
    sentences: Sequence[frozenset[str]]
    "For each claim, what the telling words of its sentence mean."
    values: dict[tuple[str, str], set[Interval]]
    "The values that a report gives of a noun."
    of_kind: dict[str, set[Interval]]
    "The values that a report gives of the whole kind."
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, claims: Sequence[Claim], rarity: Rarity, context: Context) -> Thing:
        """Return the figures with what stands beside each."""
        values: dict[tuple[str, str], set[Interval]] = defaultdict(set)
        of_kind: dict[str, set[Interval]] = defaultdict(set)
        for claim in claims:
            article, interval = claim.mention.article, quantity(claim).interval
            values[article, stem(claim.counted)].add(interval)
            of_kind[article].add(interval)
        own = {meaning(claim.counted) for claim in claims}
        beside = [frozenset(meaning(w) for w in claim.beside if w[0].islower()) - own for claim in claims]
        sentences = [_meanings(claim, context) - own for claim in claims]
        return cls(claims, beside, sentences, values, of_kind, rarity, context)

    def of_noun(self, number: int) -> set[Interval]:
        """Return the values that the report of a figure gives of the same noun."""
        claim = self.claims[number]
        return self.values[claim.mention.article, stem(claim.counted)]

    def gives(self, number: int, other: int) -> bool:
        """Whether the report of another figure gives this value of either noun."""
        article, interval = self.claims[other].mention.article, quantity(self.claims[number]).interval
        nouns = (stem(self.claims[number].counted), stem(self.claims[other].counted))
        return any(interval in self.values.get((article, noun), ()) for noun in nouns)

    def own(self, number: int) -> frozenset[str]:
        """Return the meanings beside a figure that stand beside no other value in its report."""
        claim, words = self.claims[number], self.beside[number]
        value = quantity(claim).interval
        for other, rival in enumerate(self.claims):
            if rival.mention.article == claim.mention.article and not quantity(rival).interval.overlaps(
                value
            ):
                words -= self.beside[other]
        return words


def likely(thing: Thing) -> Iterator[Likely]:
    """Yield the pairs of figures that answer one question; each figure meets the likeliest of a report."""
    if len(thing.claims) > _MOST:
        return
    own = [thing.own(number) for number in range(len(thing.claims))]
    weighed: dict[tuple[int, int], float] = {}
    for a, b in combinations(range(len(thing.claims)), 2):
        if _may_be_one(thing, a, b, own[a] & own[b]):
            weighed[a, b] = _weight(thing, a, b, own[a] & own[b])
    rivals: dict[tuple[int, str], list[tuple[float, Interval]]] = defaultdict(list)
    for (a, b), weight in weighed.items():
        for here, there in ((a, b), (b, a)):
            claim = thing.claims[there]
            rivals[here, claim.mention.article].append((weight, quantity(claim).interval))
    for (a, b), weight in weighed.items():
        if weight > 0 and all(
            _is_best(thing, weight, there, rivals[here, thing.claims[there].mention.article])
            for here, there in ((a, b), (b, a))
        ):
            yield Likely(weight, a, b, thing.rarity.rarest_first(own[a] & own[b]))


def _is_best(thing: Thing, weight: float, number: int, rivals: Iterable[tuple[float, Interval]]) -> bool:
    """Whether no other value of its report is about as likely."""
    value = quantity(thing.claims[number]).interval
    return all(other < weight - _CLEARLY for other, interval in rivals if interval != value)


def _may_be_one(thing: Thing, a: int, b: int, shared: frozenset[str]) -> bool:
    """Whether nothing tells two figures apart, and some word ties them; `shared` stand beside both alone."""
    one, other = thing.claims[a], thing.claims[b]
    if one.mention.article == other.mention.article or not (may_ask(one) or may_ask(other)):
        return False
    if any(_is_aside(thing, claim) for claim in (one, other)) or thing.gives(a, b) or thing.gives(b, a):
        return False
    if told_apart(one, other, thing.context):
        return False
    if not _are_comparable(quantity(one).interval, quantity(other).interval):
        return False
    if shared:
        return True
    if any(_needs_a_word(thing, claim) for claim in (one, other)) or _of_people_known(one, other):
        return False
    return _alike(thing, a, b) >= _ALIKE or _nearly_agree(thing, a, b)


def _is_aside(thing: Thing, claim: Claim) -> bool:
    """Whether a figure is of an earlier event, in a table, or only tells how long before or after."""
    table = len(thing.of_kind[claim.mention.article]) > _MOST_OF_ONE
    return claim.scope.background or table or is_until(claim, thing.context)


def _needs_a_word(thing: Thing, claim: Claim) -> bool:
    """Whether a report tells too many of its sort for likeness alone: times, and how far things lie apart."""
    return quantity(claim).unit in TIMES or is_distance(claim, thing.context)


def _are_comparable(one: Interval, other: Interval) -> bool:
    """Whether two numbers are the same or differ, and neither is as vague as "several"."""
    vague = any(i.low is not None and i.high is not None and i.high > i.low * _VAGUE for i in (one, other))
    return one == other or not (vague or one.overlaps(other))


def _of_people_known(one: Claim, other: Claim) -> bool:
    """Whether one counts people of whom it is known what happened to them: others may have done anything."""
    return not (is_open(one) and is_open(other)) and kind_of(one.counted) == PERSON


def _nearly_agree(thing: Thing, a: int, b: int) -> bool:
    """Whether two sums of two digits and more nearly agree, and no other sum of their currency is told."""
    one, other = (quantity(thing.claims[number]) for number in (a, b))
    only = len(thing.of_noun(a)) == len(thing.of_noun(b)) == 1
    long = all(len(_digits(value.interval)) > 1 for value in (one, other))
    return one.unit.isupper() and only and long and float(ratio(one.interval, other.interval)) < _NEARLY


def _weight(thing: Thing, a: int, b: int, shared: frozenset[str]) -> float:
    one, other = thing.claims[a], thing.claims[b]
    first, second = quantity(one).interval, quantity(other).interval
    of_noun, kinds = (
        (thing.of_noun(a), thing.of_noun(b)),
        [thing.of_kind[c.mention.article] for c in (one, other)],
    )
    given = any(quantity(claim).interval in kinds[1 - n] for n, claim in enumerate((one, other)))
    digits = [_digits(first), _digits(second)]
    return (
        _BIAS
        + _FAR * log(max(float(ratio(first, second)), 1.0))
        + _AWAY * abs(_place(thing, one) - _place(thing, other))
        + _WORD * max(map(thing.rarity.telling, shared), default=0.0)
        + _ONLY * (len(kinds[0]) == len(kinds[1]) == 1)
        + _EACH * min(sum(map(len, of_noun)), 10)
        + _CLASH * other_names_beside(one, other)
        + _GIVEN * given
        + _NOUN * (not quantity(one).unit and stem(one.counted) != stem(other.counted))
        + _DIGITS * (len(digits[0]) > 1 and sorted(digits[0]) == sorted(digits[1]))
    )


def _digits(interval: Interval) -> str:
    amount = interval.low or interval.high or 0
    return "".join(filter(str.isdecimal, f"{amount:f}")).strip("0")


def _place(thing: Thing, claim: Claim) -> float:
    """Return where in its report a figure stands, from 0 to 1."""
    return claim.mention.span.start / max(1, len(thing.context.articles[claim.mention.article].prose))


def _alike(thing: Thing, a: int, b: int) -> float:
    """Return how like two sentences are: the cosine of their meanings, weighed by what each tells."""
    one, other = (thing.sentences[number] for number in (a, b))
    shared = _length(thing, one & other)
    return shared * shared / (_length(thing, one) * _length(thing, other)) if shared else 0.0


def _length(thing: Thing, words: frozenset[str]) -> float:
    return sqrt(sum(thing.rarity.telling(word) ** 2 for word in words))


def _meanings(claim: Claim, context: Context) -> frozenset[str]:
    """Return what the telling words of a claim's sentence mean: no small words, numbers and units."""
    text = claim.sentence.of(context.articles[claim.mention.article].prose)
    words = (word.lower().removesuffix("'s").removesuffix("’s") for word in words_in(text))
    return frozenset(meaning(word) for word in words if _tells(word))


def _tells(word: str) -> bool:
    numbers = number_words()
    if len(word) < 3 or word in common_words() or word in function_words():
        return False
    return word not in numbers.words and word not in numbers.scales and units().words.at([word], 0) is None
