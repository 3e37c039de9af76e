"""A sheet: paragraphs to draw in a pane, with a map to the offsets of the article.

A paragraph's text has displayable characters only. Most of it is copied from the article; pieces record the
origin of each stretch. Marks and labels are pieces without origin: they are shown, but never copied or
searched.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kazreader.model import Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.once import once
from kazreader.model.record import Record


class Piece(NamedTuple):
    """A stretch of a paragraph."""

    at: int
    "Its start in the paragraph."
    origin: int
    "Its start in the article; -1: inserted for the screen."
    length: int


class Ink(NamedTuple):
    """A stretch of a paragraph with an ink."""

    start: int
    end: int
    name: str


class Place(NamedTuple):
    """A position on a sheet."""

    paragraph: int
    column: int


class Paragraph(NamedTuple):
    """One paragraph as drawn."""

    text: str
    pieces: tuple[Piece, ...] = ()
    inks: tuple[Ink, ...] = ()
    space: int = 1
    "Blank rows before it."
    indent: int = 0
    "Cells left of each of its rows."
    hang: int = 0
    "Additional cells left of each row but the first."
    lead: tuple[str, str] = ("", "")
    "The text in the indent of its first row, and its ink; never copied or searched."
    target: int = -1
    "The target that enter opens here, as a number known to the pane's owner; -1: none."
    number: int = 0
    "Its number for citing, from 1; 0: none."

    def origin(self, column: int) -> int | None:
        """Return the article's offset of a column; for an inserted piece, that of the text before it."""
        number = bisect_right(self.pieces, column, key=_at) - 1
        while number >= 0:
            piece = self.pieces[number]
            if piece.origin >= 0:
                return piece.origin + min(column - piece.at, piece.length)
            number -= 1
        return next((p.origin for p in self.pieces if p.origin >= 0), None)

    def origins(self, start: int, end: int) -> Span | None:
        """Return the span of the article that is drawn between two columns; None if there is none."""
        found = [
            (p.origin + max(0, start - p.at), p.origin + min(p.length, end - p.at))
            for p in self.pieces
            if p.origin >= 0 and p.at < end and p.at + p.length > start
        ]
        return Span(min(a for a, _ in found), max(b for _, b in found)) if found else None

    def copied(self, start: int, end: int) -> str:
        """Return the text between two columns without inserted pieces."""
        if not self.pieces:
            return self.text[start:end]
        return "".join(
            self.text[max(start, p.at) : min(end, p.at + p.length)]
            for p in self.pieces
            if p.origin >= 0 and p.at < end and p.at + p.length > start
        )


class Sheet(Record, keeps=True):
    """Paragraphs from top to bottom."""

    paragraphs: tuple[Paragraph, ...]

    @once
    def _origins(self) -> list[tuple[int, int, int, int]]:
        """Article offset, length, paragraph and column of every copied piece, by offset."""
        found = [
            (p.origin, p.length, number, p.at)
            for number, paragraph in enumerate(self.paragraphs)
            for p in paragraph.pieces
            if p.origin >= 0
        ]
        return sorted(found)

    def place(self, offset: int) -> Place | None:
        """Return the place of an article's offset; for hidden text, the end of the text before it."""
        number = bisect_right(self._origins, offset, key=_first) - 1
        if number < 0:
            return Place(self._origins[0][2], self._origins[0][3]) if self._origins else None
        origin, length, paragraph, at = self._origins[number]
        return Place(paragraph, at + min(offset - origin, length))

    def origin(self, place: Place) -> int:
        """Return the article's offset of a place; 0 if the sheet shows no article."""
        for paragraph in self.paragraphs[place.paragraph : place.paragraph + 1]:
            found = paragraph.origin(place.column)
            if found is not None:
                return found
        following = self.paragraphs[place.paragraph + 1 :]
        return next((o for p in following if (o := p.origin(0)) is not None), 0)

    def stretches(self, span: Span) -> Iterator[tuple[int, int, int]]:
        """Yield paragraph, start and end column of every visible stretch of a span of the article."""
        first = max(bisect_right(self._origins, span.start, key=_first) - 1, 0)
        for number in range(first, len(self._origins)):
            origin, length, paragraph, at = self._origins[number]
            if origin >= span.end:
                return
            start, end = max(span.start, origin), min(span.end, origin + length)
            if start < end:
                yield paragraph, at + start - origin, at + end - origin

    def layer(self, spans: Sequence[tuple[Span, str]]) -> dict[int, list[Ink]]:
        """Return the inks of spans of the article, by paragraph, each list in the order of the text."""
        found: dict[int, list[Ink]] = {}
        for span, ink in spans:
            for paragraph, start, end in self.stretches(span):
                found.setdefault(paragraph, []).append(Ink(start, end, ink))
        for inks in found.values():
            inks.sort()
        return found


def _at(piece: Piece) -> int:
    return piece.at


def _first(entry: tuple[int, int, int, int]) -> int:
    return entry[0]
