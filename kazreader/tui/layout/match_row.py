"""Matches of a search as rows: nearby ones share a row, so that a sentence is shown once.

Pure: it depends on text and cells, not on widgets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kazreader.model import Span
from kazreader.present.columns import cells, clip_start
from kazreader.present.display import one_line

_CLOSE = 60
"Maximum distance in characters of two matches on one row."
_AROUND = 160
"Maximum context around matches in characters."
_BREAK = re.compile(r"\n[^\S\n]*\n\s*")


def rows_of(spans: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Yield the matches, given in text order, in groups that share a row."""
    group: list[Span] = []
    for span in spans:
        if group and span.start - group[-1].end > _CLOSE:
            yield tuple(group)
            group = []
        group.append(span)
    if group:
        yield tuple(group)


def match_row(prose: str, spans: Sequence[Span], width: int) -> Sequence[tuple[str, str]]:
    """Return matches in context, as runs of text and ink.

    The first match begins at the same cell in every row of this width.
    """
    first, last = spans[0], spans[-1]
    room = max(8, width // 3)
    before = _whole_words(_inline(prose[max(0, first.start - _AROUND) : first.start]), room)
    marked = matches_in(Span(first.start, last.end + _AROUND), prose, spans)
    return [(" " * (3 + room - cells(before)), ""), (before, ""), *marked]


def matches_in(stretch: Span, prose: str, spans: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Yield a stretch of text on one line, as runs of text and ink, with its matches marked."""
    at = stretch.start
    for span in spans:
        if at <= span.end and span.start < stretch.end:
            start, end = max(at, span.start), min(span.end, stretch.end)
            yield from ((_inline(prose[at:start]), ""), (_inline(prose[start:end]), "hit"))
            at = end
    yield _inline(prose[at : stretch.end]), ""


def _inline(text: str) -> str:
    """Return a text on one line with the spaces at its ends; a bar separates paragraphs."""
    words = one_line(_BREAK.sub(" | ", text))
    return f"{' ' * text[:1].isspace()}{words}{' ' * text[-1:].isspace()}" if words else " " * bool(text)


def _whole_words(text: str, width: int) -> str:
    """Return the end of a text that fits a width, beginning with a whole word."""
    if cells(text) <= width:
        return text
    return "… " + clip_start(text, max(1, width - 2), ellipsis="").partition(" ")[2]
