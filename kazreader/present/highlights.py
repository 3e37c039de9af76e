"""What is coloured in an article's text: spans of several layers, merged by priority into runs.

The text itself is never touched: runs tile it, and joined they give it back. Where two layers meet,
the stronger one shows; a run also keeps the topic beneath a search hit, so that a click still opens it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import heappop, heappush
from itertools import pairwise

from kazreader.model import CleanArticle, Comparison, Discrepancy, Relation, Span, Standing


class Paint(StrEnum):
    """How a run looks, strongest first: of overlapping layers the first one here shows."""

    CURRENT_HIT = "current-hit"
    HIT = "hit"
    CHOSEN = "chosen"
    "The mentions of the discrepancy that is open."
    CONFLICT = "conflict"
    UPDATE = "update"
    SPELLING = "spelling"
    REWORDING = "rewording"
    COMPATIBLE = "compatible"
    AGREEMENT = "agreement"
    REMOVED = "removed"
    "Debris, shown on request only."
    DIMMED = "dimmed"


_STRENGTH = {paint: strength for strength, paint in enumerate(Paint)}


@dataclass(frozen=True, slots=True)
class Highlight:
    """One span of one layer."""

    span: Span
    paint: Paint
    topic: str | None = None
    "The id of the discrepancy or agreement that it belongs to."


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that is drawn alike; paint None: plain text."""

    span: Span
    paint: Paint | None
    topic: str | None


def runs(within: Span, highlights: Iterable[Highlight]) -> tuple[Run, ...]:
    """Return the runs that tile a span, in order; n highlights take n log n time.

    Of equally strong layers the shorter span shows, then the earlier one.
    """
    inside = [h for h in highlights if h.span.overlaps(within) and len(h.span)]
    inside.sort(key=lambda h: h.span.start)
    cuts = {within.start, within.end}
    cuts.update(max(h.span.start, within.start) for h in inside)
    cuts.update(min(h.span.end, within.end) for h in inside)
    edges = sorted(cuts)
    shown, topical = _Strongest(), _Strongest()
    found: list[Run] = []
    following = 0
    for start, end in pairwise(edges):
        while following < len(inside) and inside[following].span.start <= start:
            shown.push(inside[following])
            if inside[following].topic is not None:
                topical.push(inside[following])
            following += 1
        top, with_topic = shown.at(start), topical.at(start)
        run = Run(Span(start, end), top.paint if top else None, with_topic.topic if with_topic else None)
        if found and (found[-1].paint, found[-1].topic) == (run.paint, run.topic):
            found[-1] = Run(Span(found[-1].span.start, end), run.paint, run.topic)
        else:
            found.append(run)
    return tuple(found)


class _Strongest:
    """A heap of highlights that gives the strongest one still open."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, int, int, Highlight]] = []

    def push(self, highlight: Highlight) -> None:
        span = highlight.span
        order = (_STRENGTH[highlight.paint], len(span), span.start, len(self._heap))
        heappush(self._heap, (*order, highlight))

    def at(self, start: int) -> Highlight | None:
        while self._heap and self._heap[0][-1].span.end <= start:
            heappop(self._heap)
        return self._heap[0][-1] if self._heap else None


def topic_highlights(comparison: Comparison) -> dict[str, tuple[Highlight, ...]]:
    """Return the mentions of all discrepancies and agreements by article id, in the order of the text."""
    found: dict[str, list[Highlight]] = {}
    for topic in (*comparison.discrepancies, *comparison.agreements):
        paint = PAINT_OF[topic.relation]
        for side in topic.sides:
            for claim in side.claims:
                found.setdefault(claim.mention.article, []).append(
                    Highlight(claim.mention.span, paint, topic.id)
                )
    return {article: tuple(sorted(marks, key=lambda h: h.span)) for article, marks in found.items()}


def chosen_highlights(discrepancy: Discrepancy, article_id: str) -> tuple[Highlight, ...]:
    """Return the mentions of the open discrepancy in one article."""
    return tuple(
        Highlight(claim.mention.span, Paint.CHOSEN, discrepancy.id)
        for side in discrepancy.sides
        for claim in side.claims
        if claim.mention.article == article_id
    )


def hit_highlights(hits: Sequence[Span], current: int | None = None) -> tuple[Highlight, ...]:
    """Return search hits; `current` is the number of the one under the cursor."""
    return tuple(
        Highlight(hit, Paint.CURRENT_HIT if n == current else Paint.HIT) for n, hit in enumerate(hits)
    )


def debris_highlights(article: CleanArticle) -> tuple[Highlight, ...]:
    """Return what the cleaning removed or dimmed."""
    dimmed = [Highlight(b.span, Paint.DIMMED) for b in article.blocks if b.standing is Standing.DIMMED]
    return (*(Highlight(r.span, Paint.REMOVED) for r in article.removed()), *dimmed)


PAINT_OF = {relation: Paint(relation.value) for relation in Relation}
"The paint of a discrepancy's mentions."
