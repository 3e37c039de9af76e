"""A sheet broken into rows of a width, with maps between places and rows.

Pure: it depends on cells and paragraphs, not on widgets. Rows belong to one width; places outlive them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from sys import maxsize

from kazreader.model.named_tuple import NamedTuple
from kazreader.tui.layout.sheet import Paragraph, Place
from kazreader.tui.layout.wrap import wrap


class Row(NamedTuple):
    """One row."""

    paragraph: int
    start: int
    "The column of the paragraph at which it starts; -1: a blank row before the paragraph."
    end: int


class Rows(NamedTuple):
    """The rows of a sheet, from top to bottom."""

    listed: Sequence[Row] = ()
    firsts: Sequence[int] = ()
    "Per paragraph, the number of its first row."
    width: int = 0
    "The cells of the longest row; 0: there was no layout yet."

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph], width: int, space_before: Callable[[int], int]) -> Rows:
        """Return the rows of paragraphs, each after its blank rows; cost: linear in the text."""
        listed: list[Row] = []
        firsts: list[int] = []
        for number, paragraph in enumerate(paragraphs):
            listed += [Row(number, -1, -1)] * space_before(number)
            firsts.append(len(listed))
            listed += [
                Row(number, a, b) for a, b in wrap(paragraph.text, width - paragraph.indent - paragraph.hang)
            ]
        return cls(listed, firsts, width)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.listed)

    def of_place(self, place: Place) -> int:
        """Return the number of the row with a place."""
        after = Row(place.paragraph, place.column, maxsize)
        return max(bisect_right(self.listed, after) - 1, self.firsts[place.paragraph])

    def place_from(self, number: int) -> Place | None:
        """Return the start of the first row of text from this one on; None if there is none."""
        rows = (self.listed[n] for n in range(number, len(self.listed)))
        return next((Place(row.paragraph, row.start) for row in rows if row.start >= 0), None)

    def paragraph_at(self, number: int) -> int | None:
        """Return the paragraph that a row belongs to, None below the last row."""
        return self.listed[number].paragraph if 0 <= number < len(self.listed) else None

    def of_paragraph(self, number: int) -> tuple[int, int]:
        """Return the first and the last row of a paragraph."""
        first = self.firsts[number]
        following = bisect_right(self.firsts, first)
        after = self.firsts[following] if following < len(self.firsts) else len(self.listed)
        return first, max(first, after - 1)
