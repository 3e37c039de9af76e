"""Which lines of a file are the report: the labelling with the greatest sum of weights.

Each line is weighed by its answers, and each change between page and report costs; so a single odd line
inside the report stays, and a single sentence inside a menu goes. The weights are in data/line_weights.toml.
One table serves whole pages, torn pages and copied reports: on unseen sites it is better than a table for
each.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean.questions import OF_SENTENCE, QUESTIONS
from kazreader.clean.second_look import after_first_look
from kazreader.clean.traits import Traits
from kazreader.lexicon.line_weights import Weights, weights

FIRST, SECOND = "first look", "second look"
"The names of the tables of weights."
_FEW = 8
"A file of fewer lines is no page: all its lines are kept but those with a page phrase."
_NEVER = -50.0
"Set by hand, far below any sum of the weights of a line and of its neighbours."


def report_lines(
    own_traits: Sequence[Traits], columns: Sequence[Sequence[int]], page_lines: frozenset[int]
) -> list[bool]:
    """Return for every line whether it is part of the report.

    The columns hold the answers about every line; `page_lines` are the numbers of lines known to be the
    page's. Time and memory are linear.
    """
    if not own_traits:
        return []
    if len(own_traits) < _FEW:
        return [t.reason is None and n not in page_lines for n, t in enumerate(own_traits)]
    sentences = [t.plain_sentence for t in own_traits]
    scores, first = look(table(FIRST), columns, sentences, page_lines)
    more = after_first_look(own_traits, scores, first)
    return look(table(SECOND), [*columns, *more], sentences, page_lines)[1]


def table(name: str) -> Weights:
    """Return the weights of the first or the second look."""
    return weights(name, QUESTIONS, OF_SENTENCE)


def look(
    known: Weights, columns: Sequence[Sequence[int]], sentences: Sequence[bool], page_lines: frozenset[int]
) -> tuple[list[float], list[bool]]:
    """Return every line's weight, and the labels with the greatest sum."""
    scores = known.scores(columns, sentences)
    for number in page_lines:
        scores[number] = _NEVER
    return scores, _best_chain(scores, known.enter, known.leave)


def _best_chain(scores: Sequence[float], enter: float, leave: float) -> list[bool]:
    """Return the labels with the greatest sum; on a tie a line keeps the label of the line before it."""
    page, report = 0.0, scores[0]
    entered, left = [False], [False]
    for score in scores[1:]:
        left.append(report + leave > page)
        entered.append(page + enter > report)
        page, report = max(page, report + leave), max(report, page + enter) + score
    inside = report > page
    labels = []
    for number in range(len(scores) - 1, -1, -1):
        labels.append(inside)
        inside = not entered[number] if inside else left[number]
    labels.reverse()
    return labels
