"""The prose and the stray lines around a line, and the distance to the next sentence. Features only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from kazreader.clean.questions import FROM_SENTENCE, PHRASED, PROSE, PROSE_AFTER, PROSE_BEFORE, REACHES, STRAY
from kazreader.clean.traits import Traits


def prose_around(own_traits: Sequence[Traits]) -> Iterator[list[int]]:
    """Yield the columns of answers about the prose before and behind every line."""
    size = len(own_traits)
    words = [0, *accumulate(t.words if t.sentence else 0 for t in own_traits)]
    stray = [0, *accumulate(int(not t.sentence) for t in own_traits)]
    phrases = [0, *accumulate(int(t.reason is not None) for t in own_traits)]
    for reach in REACHES:
        lows = [0] * min(reach, size) + list(range(size - reach))
        highs = [*range(1 + reach, size + 1), *[size] * min(reach, size)]
        prose_before, prose_behind = PROSE[reach, "before"].ask, PROSE[reach, "behind"].ask
        phrased_before, phrased_behind = PHRASED[reach, "before"].ask, PHRASED[reach, "behind"].ask
        stray_before, stray_behind = STRAY[reach, "before"].ask, STRAY[reach, "behind"].ask
        yield [
            prose_before((words[i] - words[low]) / reach)
            | prose_behind((words[high] - words[i + 1]) / reach)
            | stray_before((stray[i] - stray[low]) / reach)
            | stray_behind((stray[high] - stray[i + 1]) / reach)
            for i, low, high in zip(range(size), lows, highs, strict=True)
        ]
        yield [
            phrased_before((phrases[i] - phrases[low]) / reach)
            | phrased_behind((phrases[high] - phrases[i + 1]) / reach)
            for i, low, high in zip(range(size), lows, highs, strict=True)
        ]
    total = words[-1] or 1
    yield [
        PROSE_BEFORE.ask(words[i] / total) | PROSE_AFTER.ask((words[-1] - words[i + 1]) / total)
        for i in range(size)
    ]
    yield [FROM_SENTENCE.ask(away) for away in _distances([t.sentence for t in own_traits])]


def _distances(sentence: Sequence[bool]) -> list[int]:
    far = len(sentence) + 11
    found = [far] * len(sentence)
    for order in (range(len(sentence)), range(len(sentence) - 1, -1, -1)):
        away = far
        for i in order:
            away = 0 if sentence[i] else away + 1
            found[i] = min(found[i], away)
    return found
