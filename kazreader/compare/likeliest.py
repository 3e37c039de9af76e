"""Logistic scoring of pairs, and the choice of each answer's best match in every other report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import mul
from typing import Generic, TypeVar

Answer = TypeVar("Answer")
Signs = TypeVar("Signs", bound=tuple[float, ...])
"The features of one kind of pair: a named tuple of numbers."
CLEARLY = 0.25
"The least lead of a pair over its rivals."


class Logistic(Generic[Signs]):
    """A logistic regression: a bias, and a weight for each sign of one kind of pair."""

    def __init__(self, bias: float, weights: Signs) -> None:
        self._bias, self._weights = bias, weights

    def odds(self, signs: Signs) -> float:
        """Return the logarithm of the odds for a pair with these signs."""
        added: Iterable[float] = map(mul, self._weights, signs)
        return self._bias + sum(added)


def likeliest(
    weights: Mapping[tuple[int, int], float],
    given: Sequence[tuple[Collection[str], Answer]],
    *,
    least: float,
) -> Iterator[tuple[int, int]]:
    """Yield pairs scoring above `least` that clearly beat every other answer of the same reports.

    weights: the score of each pair of numbers; given: for each number, its reports and its answer.
    """
    met: dict[tuple[int, str], list[tuple[float, Answer]]] = defaultdict(list)
    for (a, b), weight in weights.items():
        for here, there in ((a, b), (b, a)):
            reports, answer = given[there]
            for report in reports:
                met[here, report].append((weight, answer))
    for (a, b), weight in weights.items():
        if weight > least and all(
            rival < weight - CLEARLY or answer == given[there][1]
            for here, there in ((a, b), (b, a))
            for report in given[there][0]
            for rival, answer in met[here, report]
        ):
            yield a, b
