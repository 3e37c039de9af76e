"""How likely a pair is by weighed signs, and which are taken: each answer meets the likeliest of a report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import mul
from typing import TypeVar

Answer = TypeVar("Answer")
CLEARLY = 0.25
"How much likelier an answer must be than the others of its report."


def odds(bias: float, weights: Iterable[float], signs: Iterable[float]) -> float:
    """Return the logarithm of the odds that a logistic regression gives to what has these signs."""
    added: Iterable[float] = map(mul, weights, signs)
    return bias + sum(added)


def likeliest(
    weights: Mapping[tuple[int, int], float],
    given: Sequence[tuple[Collection[str], Answer]],
    *,
    least: float,
) -> Iterator[tuple[int, int]]:
    """Yield the pairs above `least` without a rival: another answer of one's reports, about as likely.

    weights: how likely each pair is, by the two numbers; given: of each number its reports and its answer.
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
