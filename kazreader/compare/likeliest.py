"""Logistic scores of pairs, and the choice of each answer's best match in every other report.

The weights are in data/likelihoods.toml, which says what each sign means and what they were fitted to;
tests/gold/fit_likelihoods.py fits them to the pairs that `scored_pairs` collects.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import mul
from typing import Generic, TypeVar

from kazreader.compare.sides import articles_of
from kazreader.lexicon.likelihoods import likelihood
from kazreader.model import Claim
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.once import once

Signs = TypeVar("Signs", bound=NamedTuple)
"The features of one kind of pair, all numbers; each has a weight of the same name."
_CLEARLY = 0.25
"The least lead of a pair over its rivals."


class Told(NamedTuple):
    """An answer with the claims that give it."""

    claims: Sequence[Claim]
    answer: Hashable


class Scored(NamedTuple):
    """A pair that a judge has scored, by the claims of either answer."""

    judge: str
    one: Sequence[Claim]
    other: Sequence[Claim]
    signs: NamedTuple
    odds: float


_collecting: list[list[Scored]] = []
"The lists that every scored pair is added to."


@contextmanager
def scored_pairs() -> Iterator[list[Scored]]:
    """Collect every pair that is scored in this block, with all its signs."""
    _collecting.append([])
    try:
        yield _collecting[-1]
    finally:
        _collecting.pop()


class Logistic(Generic[Signs]):
    """The logistic regression of one judge: a bias, and a weight for each sign."""

    def __init__(self, judge: str, signs: type[Signs]) -> None:
        """judge: the name of its table of weights."""
        self._judge, self._signs = judge, signs._fields

    @once
    def _weights(self) -> tuple[float, tuple[float, ...]]:
        """The bias and the weights, read when the first pair is scored."""
        return likelihood(self._judge, self._signs)

    def odds(self, signs: Signs, one: Sequence[Claim], other: Sequence[Claim]) -> float:
        """Return the logarithm of the odds for two answers with these signs."""
        odds = self._sum(signs)
        for pairs in _collecting:
            pairs.append(Scored(self._judge, one, other, signs, odds))
        return odds

    def _sum(self, signs: Signs) -> float:
        bias, weights = self._weights
        added: Iterable[float] = map(mul, weights, signs)
        return bias + sum(added)

    def likeliest(
        self,
        told: Sequence[Told],
        pairs: Iterable[tuple[int, int]],
        signs: Callable[[int, int], Signs | None],
        rival: Callable[[int, int], float] | None = None,
    ) -> Iterator[tuple[int, int, float]]:
        """Yield the likely pairs of answers, by number, that clearly beat all others of the same reports.

        With each pair, yield its odds, which are above zero. signs: None for two answers that cannot match;
        rival: the sign of this name, which only lowers the odds and is looked up if they are high enough
        without it.
        """
        close: dict[tuple[int, int], float] = {}
        for a, b in pairs:
            found = signs(a, b)
            if found is None or (self._sum(found) < -_CLEARLY and not _collecting):
                continue
            if rival is not None:
                found = found._replace(rival=rival(a, b))
            odds = self.odds(found, told[a].claims, told[b].claims)
            if odds >= -_CLEARLY:
                close[a, b] = odds
        for a, b in _clear(close, told):
            if close[a, b] > 0:
                yield a, b, close[a, b]


def _clear(odds: Mapping[tuple[int, int], float], told: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that clearly beat every other answer of the same reports."""
    reports = {number: articles_of(told[number].claims) for pair in odds for number in pair}
    met: dict[tuple[int, str], list[tuple[float, Hashable]]] = defaultdict(list)
    for (a, b), weight in odds.items():
        for here, there in ((a, b), (b, a)):
            for report in reports[there]:
                met[here, report].append((weight, told[there].answer))
    for (a, b), weight in odds.items():
        if all(
            rival < weight - _CLEARLY or answer == told[there].answer
            for here, there in ((a, b), (b, a))
            for report in reports[there]
            for rival, answer in met[here, report]
        ):
            yield a, b
