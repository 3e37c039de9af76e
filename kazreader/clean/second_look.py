"""Questions that only a first look can answer: how the lines kept and left out stand together in runs.

Decides nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from kazreader.clean.questions import BIT, RUN_QUESTIONS, SCORES, SHARES
from kazreader.clean.traits import Traits

_SCORE_STEPS = (-6.0, -4.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0)
_SCORE_BITS = [BIT[f"the first look weighs it {n}"] for n in SCORES]
_SHARE_STEPS = (0.0, 0.15, 0.35, 0.6)
_SHARE_BITS = {
    (kept, sentence): [
        BIT[
            f"{'kept' if kept else 'left out'}, {'a sentence' if sentence else 'no sentence'}, "
            f"{n} of its words in the report"
        ]
        for n in SHARES
    ]
    for kept in (True, False)
    for sentence in (True, False)
}
_SENTENCE_SHIFT = len(RUN_QUESTIONS)
"The same question about a sentence stands so many bits higher."


def _bits(template: str, values: tuple[str, ...]) -> list[int]:
    return [BIT[template.format(value)] for value in values]


_WORD_SHARES = (
    (0.02, 0.1, 0.4, 0.8),
    _bits("kept in a run of {} of the words", ("2 %", "10 %", "40 %", "80 %", "all")),
)
_KEPT_LINES = ((1, 3, 8), _bits("kept in a run of {} lines", ("1", "3", "8", "more")))
_LEFT_LINES = ((1, 3, 8, 20, 60), _bits("left out in a run of {} lines", ("1", "3", "8", "20", "60", "more")))
_LEFT_SENTENCES = (
    (0, 1, 3, 8, 20),
    _bits("left out in a run with {} sentences", ("0", "1", "3", "8", "20", "more")),
)
_LEFT_SHARE = (
    (0.05, 0.15, 0.3, 0.5),
    _bits("left out in a run, {} of it sentences", ("5 %", "15 %", "30 %", "50 %", "more")),
)
_AWAY_STEPS = (0, 3, 8, 20, 60)
_AWAY = {
    side: (_AWAY_STEPS, _bits(side + " the longest run by {} lines", ("0", "3", "8", "20", "60", "more")))
    for side in ("before", "behind")
}
_ABOVE = {
    kept: (
        (0.0, 0.1, 0.5, 0.9, 0.999),
        _bits(
            ("kept" if kept else "left out") + " with {} of the words above it",
            ("none", "10 %", "50 %", "90 %", "99 %", "all"),
        ),
    )
    for kept in (True, False)
}


def after_first_look(
    own_traits: Sequence[Traits], scores: Sequence[float], report: Sequence[bool]
) -> list[int]:
    """Return the answers of every line, given the weights and labels of the first look."""
    words = Counter(w for t, kept in zip(own_traits, report, strict=True) if kept for w in t.long_words)
    answers: list[int] = []
    for start, end, run in _runs(own_traits, report):
        kept = report[start]
        own_copy = 1 if kept else 0
        for number in range(start, end):
            traits = own_traits[number]
            sentence = traits.sentence and traits.reason is None
            bits = run | _SCORE_BITS[bisect_left(_SCORE_STEPS, scores[number])]
            if sentence:
                bits |= run << _SENTENCE_SHIFT
            if traits.long_words:
                common = sum([words[w] > own_copy for w in traits.long_words]) / len(traits.long_words)
                bits |= _SHARE_BITS[kept, sentence][bisect_left(_SHARE_STEPS, common)]
            answers.append(bits)
    return answers


def _runs(own_traits: Sequence[Traits], report: Sequence[bool]) -> Iterator[tuple[int, int, int]]:
    """Yield the runs of lines with one label, each with its answers."""
    spans: list[tuple[int, int, bool]] = []
    for kept, group in groupby(report):
        start = spans[-1][1] if spans else 0
        spans.append((start, start + len(list(group)), kept))
    before = [0, *accumulate(t.words if kept else 0 for t, kept in zip(own_traits, report, strict=True))]
    sentences = [0, *accumulate(int(t.sentence and t.reason is None) for t in own_traits)]
    total = before[-1] or 1
    longest = max(spans, key=lambda run: before[run[1]] - before[run[0]])
    for start, end, kept in spans:
        lines = end - start
        bits = _ask(_ABOVE[kept], before[start] / total)
        if kept:
            bits |= _ask(_WORD_SHARES, (before[end] - before[start]) / total) | _ask(_KEPT_LINES, lines)
        else:
            count = sentences[end] - sentences[start]
            bits |= _ask(_LEFT_LINES, lines) | _ask(_LEFT_SENTENCES, count) | _ask(_LEFT_SHARE, count / lines)
            bits |= BIT[
                "left out at the start"
                if start == 0
                else "left out at the end"
                if end == len(report)
                else "left out between"
            ]
        if start >= longest[1]:
            bits |= _ask(_AWAY["behind"], start - longest[1])
        elif end <= longest[0]:
            bits |= _ask(_AWAY["before"], longest[0] - end)
        else:
            bits |= BIT["in the longest run"]
        yield start, end, bits


def _ask(question: tuple[Sequence[float], Sequence[int]], value: float) -> int:
    steps, bits = question
    return bits[bisect_left(steps, value)]
