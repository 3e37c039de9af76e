"""Features of a first labelling: the runs of lines kept and left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby

from kazreader.clean.questions import (
    ABOVE,
    BIT,
    FROM_LONGEST,
    IN_REPORT,
    LINES_KEPT,
    LINES_LEFT,
    NAMES,
    SCORE,
    SENTENCES_LEFT,
    SHARE_LEFT,
    WORDS_KEPT,
    Scale,
)
from kazreader.clean.traits import Traits


def after_first_look(
    own_traits: Sequence[Traits], scores: Sequence[float], report: Sequence[bool]
) -> tuple[list[int], ...]:
    """Return the columns of answers about every line, given the weights and labels of the first look."""
    words = dict(Counter(w for t, kept in zip(own_traits, report, strict=True) if kept for w in t.long_words))
    of_run: list[int] = []
    for start, end, run in _runs(own_traits, report):
        of_run += [run] * (end - start)
    named = dict(Counter(n for t, kept in zip(own_traits, report, strict=True) if kept for n in t.names))
    names = [
        _share(t.names, named, NAMES, kept=kept) if t.names else 0
        for t, kept in zip(own_traits, report, strict=True)
    ]
    in_report = [
        _share(t.long_words, words, IN_REPORT, kept=kept) if t.long_words else 0
        for t, kept in zip(own_traits, report, strict=True)
    ]
    return of_run, [SCORE.ask(score) for score in scores], in_report, names


def _share(words: frozenset[str], counts: dict[str, int], scales: Mapping[bool, Scale], *, kept: bool) -> int:
    """Return the answer about the share of a line's words that other lines of the report contain too."""
    own_copy = 1 if kept else 0
    common = sum([counts.get(word, 0) > own_copy for word in words])
    return scales[kept].ask(common / len(words))


def _runs(own_traits: Sequence[Traits], report: Sequence[bool]) -> Iterator[tuple[int, int, int]]:
    """Yield the runs of lines with one label, each with its answers."""
    spans: list[tuple[int, int, bool]] = []
    for kept, group in groupby(report):
        start = spans[-1][1] if spans else 0
        spans.append((start, start + len(list(group)), kept))
    before = [0, *accumulate(t.words if kept else 0 for t, kept in zip(own_traits, report, strict=True))]
    sentences = [0, *accumulate(int(t.plain_sentence) for t in own_traits)]
    total = before[-1] or 1
    longest = max(spans, key=lambda run: before[run[1]] - before[run[0]])
    for start, end, kept in spans:
        words = before[end] - before[start]
        bits = ABOVE[kept].ask(before[start] / total) | _from_longest(start, end, longest)
        if kept:
            bits |= WORDS_KEPT.ask(words / total) | LINES_KEPT.ask(end - start)
        else:
            bits |= _of_left(end - start, sentences[end] - sentences[start])
            bits |= _where(start, end, len(report))
        yield start, end, bits


def _of_left(lines: int, sentences: int) -> int:
    return LINES_LEFT.ask(lines) | SENTENCES_LEFT.ask(sentences) | SHARE_LEFT.ask(sentences / lines)


def _where(start: int, end: int, size: int) -> int:
    if start == 0:
        return BIT["left out at the start"]
    return BIT["left out at the end" if end == size else "left out between"]


def _from_longest(start: int, end: int, longest: tuple[int, int, bool]) -> int:
    if start >= longest[1]:
        return FROM_LONGEST["behind"].ask(start - longest[1])
    if end <= longest[0]:
        return FROM_LONGEST["before"].ask(longest[0] - end)
    return BIT["in the longest run"]
