"""The prose and the stray lines around a line, and how far the next sentence is. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from kazreader.clean.lines import Line
from kazreader.clean.questions import BIT, MANY, MUCH
from kazreader.clean.traits import Traits


def prose_around(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Return the answers of every line about the prose before and behind it."""
    weight = [t.words if t.sentence else 0 for t in own_traits]
    before = [0, *accumulate(weight)]
    total, size = before[-1], len(weight)
    stray = [0, *accumulate(int(not t.sentence) for t in own_traits)]
    distance = _distances([t.sentence for t in own_traits])
    found = []
    for i in range(size):
        bit = 0
        if distance[i] > 10:
            bit |= BIT["far from any sentence"]
        elif distance[i] > 3:
            bit |= BIT["ten lines from a sentence"]
        elif distance[i] > 1:
            bit |= BIT["three lines from a sentence"]
        for n in (3, 8):
            low, high = max(0, i - n), min(size, i + 1 + n)
            bit |= _MUCH_BIT[n, "before", _much(before[i] - before[low], n)]
            bit |= _MUCH_BIT[n, "behind", _much(before[high] - before[i + 1], n)]
            bit |= _MANY_BIT[n, "before", _many(stray[i] - stray[low], n)]
            bit |= _MANY_BIT[n, "behind", _many(stray[high] - stray[i + 1], n)]
        earlier, later = before[i], total - before[i + 1]
        if earlier == 0:
            bit |= BIT["no prose before"]
        elif earlier < 0.05 * total:
            bit |= BIT["hardly any prose before"]
        if later == 0:
            bit |= BIT["no prose after"]
        elif later < 0.08 * total:
            bit |= BIT["hardly any prose after"]
        found.append(bit)
    return found


def _much(words: int, lines: int) -> int:
    if words == 0:
        return 0
    share = words / lines
    return 1 if share < 8 else 2 if share < 18 else 3 if share < 35 else 4


def _many(stray: int, lines: int) -> int:
    return 0 if stray == 0 else 3 if stray == lines else 1 if stray * 3 <= lines else 2


_MUCH_BIT = {
    (n, side, k): BIT[f"{much} prose in the {n} lines {side}"]
    for n in (3, 8)
    for side in ("before", "behind")
    for k, much in enumerate(MUCH)
}
_MANY_BIT = {
    (n, side, k): BIT[f"{many} stray lines in the {n} lines {side}"]
    for n in (3, 8)
    for side in ("before", "behind")
    for k, many in enumerate(MANY)
}


def _distances(sentence: Sequence[bool]) -> list[int]:
    far = len(sentence) + 11
    found = [far] * len(sentence)
    for order in (range(len(sentence)), range(len(sentence) - 1, -1, -1)):
        away = far
        for i in order:
            away = 0 if sentence[i] else away + 1
            found[i] = min(found[i], away)
    return found
