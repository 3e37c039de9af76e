"""Logistic regression by Newton's method, with weights drawn towards given ones, and its measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log1p
from operator import mul
from zlib import crc32

_STEPS, _SMALL = 30, 1e-6
"The most steps, and the change of every weight below which there is no further one."
_FOLDS = 10


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled pair."""

    event: str
    "All pairs of an event are in one fold."
    signs: tuple[float, ...]
    "The first is 1: its weight is the bias."
    matches: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """How well odds tell the pairs that match from the others."""

    loss: float
    "The mean logarithmic loss of a pair, in nats."
    kept: int
    "Pairs that match and have odds above zero."
    raised: int
    "Pairs that do not match and have odds above zero."


def odds_of(rows: Sequence[Row], weights: Sequence[float]) -> list[float]:
    """Return the logarithm of the odds of each row."""
    return [sum(map(mul, weights, row.signs)) for row in rows]


def measure(rows: Sequence[Row], odds: Sequence[float]) -> Measure:
    """Return how well these odds tell the rows apart."""
    above = [row.matches for row, each in zip(rows, odds, strict=True) if each > 0]
    return Measure(_loss(rows, odds) / max(1, len(rows)), sum(above), len(above) - sum(above))


def fit(rows: Sequence[Row], near: Sequence[float], pull: float) -> list[float]:
    """Return the weights of the least loss plus `pull` times half the squared distance from those of `near`.

    A sign that no row has keeps its weight.
    """
    weights = list(near)
    best = _cost(rows, weights, near, pull)
    for _ in range(_STEPS):
        step = _newton_step(rows, weights, near, pull)
        share = 1.0
        while (
            cost := _cost(rows, tried := _moved(weights, step, share), near, pull)
        ) > best and share > 1e-4:
            share /= 2
        weights, best = tried, cost
        if max(map(abs, step)) * share < _SMALL:
            break
    return weights


def held_out(rows: Sequence[Row], near: Sequence[float], pull: float) -> list[float]:
    """Return the odds of each row by weights fitted to the events of the other folds."""
    odds = [0.0] * len(rows)
    for fold in range(_FOLDS):
        numbers = [n for n, row in enumerate(rows) if crc32(row.event.encode()) % _FOLDS == fold]
        rest = [row for row in rows if crc32(row.event.encode()) % _FOLDS != fold]
        weights = fit(rest, near, pull)
        for number, each in zip(numbers, odds_of([rows[n] for n in numbers], weights), strict=True):
            odds[number] = each
    return odds


def caution(rows: Sequence[Row], odds: Sequence[float], raised: int) -> float:
    """Return what to take from all odds so that this many pairs that do not match are above zero.

    It is negative where fewer are; zero if the rows have no more of them.
    """
    wrong = sorted((each for row, each in zip(rows, odds, strict=True) if not row.matches), reverse=True)
    return wrong[raised] if raised < len(wrong) else 0.0


def _loss(rows: Sequence[Row], odds: Sequence[float]) -> float:
    return sum(_softplus(-each if row.matches else each) for row, each in zip(rows, odds, strict=True))


def _softplus(number: float) -> float:
    return max(number, 0.0) + log1p(exp(-abs(number)))


def _cost(rows: Sequence[Row], weights: Sequence[float], near: Sequence[float], pull: float) -> float:
    apart = sum((weight - start) ** 2 for weight, start in zip(weights, near, strict=True))
    return _loss(rows, odds_of(rows, weights)) + pull / 2 * apart


def _moved(weights: Sequence[float], step: Sequence[float], share: float) -> list[float]:
    return [weight - share * each for weight, each in zip(weights, step, strict=True)]


def _newton_step(
    rows: Sequence[Row], weights: Sequence[float], near: Sequence[float], pull: float
) -> list[float]:
    """Return the inverse of the second derivatives times the slope."""
    slope = [pull * (weight - start) for weight, start in zip(weights, near, strict=True)]
    curve = [[pull * (n == m) for m in range(len(weights))] for n in range(len(weights))]
    for row, odds in zip(rows, odds_of(rows, weights), strict=True):
        share = exp(-_softplus(-odds))
        present = [(n, sign) for n, sign in enumerate(row.signs) if sign]
        for place, (n, sign) in enumerate(present):
            slope[n] += (share - row.matches) * sign
            bend = share * (1 - share) * sign
            for m, other in present[: place + 1]:
                curve[n][m] += bend * other
    return _solved(curve, slope)


def _solved(curve: list[list[float]], slope: list[float]) -> list[float]:
    """Solve curve @ step = slope by Cholesky's method; only the lower half of the curve is read."""
    size = len(slope)
    for n in range(size):
        for m in range(n + 1):
            left = curve[n][m] - sum(curve[n][k] * curve[m][k] for k in range(m))
            curve[n][m] = left**0.5 if n == m else left / curve[m][m]
    step = slope[:]
    for n in range(size):
        step[n] = (step[n] - sum(curve[n][k] * step[k] for k in range(n))) / curve[n][n]
    for n in reversed(range(size)):
        step[n] = (step[n] - sum(curve[k][n] * step[k] for k in range(n + 1, size))) / curve[n][n]
    return step
