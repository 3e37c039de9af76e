"""The mouse selection in a sheet: its ink, its words, and its span in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.selection import Selection

from kazreader.model import Span
from kazreader.tui.layout.sheet import Ink, Paragraph, Sheet


def ink(selection: Selection | None, paragraph: int, length: int) -> Sequence[Ink]:
    """Return the ink over the selected part of a paragraph of this length."""
    span = selection.get_span(paragraph) if selection is not None else None
    if span is None:
        return ()
    return (Ink(span[0], length if span[1] < 0 else span[1], "selected"),)


def words(selection: Selection, sheet: Sheet) -> str:
    """Return the selected text of the article, unwrapped and without marks."""
    return "\n\n".join(paragraph.copied(start, end) for paragraph, start, end in _taken(selection, sheet))


def span(selection: Selection | None, sheet: Sheet) -> Span | None:
    """Return the span of the selection in the article."""
    taken = _taken(selection, sheet) if selection is not None else ()
    spans = [found for paragraph, start, end in taken if (found := paragraph.origins(start, end)) is not None]
    return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None


def _taken(selection: Selection, sheet: Sheet) -> Iterator[tuple[Paragraph, int, int]]:
    """Yield the selected paragraphs with the first and the last column."""
    for number, paragraph in enumerate(sheet.paragraphs):
        columns = selection.get_span(number)
        if columns is not None:
            yield paragraph, columns[0], len(paragraph.text) if columns[1] < 0 else columns[1]
