"""A pane that lays out a sheet, and keeps the reading position in it.

Rows belong to the screen; places (paragraph, column) and offsets of the article survive a resize and a new
sheet.
"""

from __future__ import annotations

from typing import ClassVar

from kazreader.tui.layout.breakpoints import GUTTER, MEASURE, gutter
from kazreader.tui.layout.rows import Rows
from kazreader.tui.layout.sheet import Place, Sheet
from kazreader.tui.widgets.line_pane import LinePane


class SheetPane(LinePane):
    """The paragraphs of a sheet as rows; subclasses draw them."""

    NUMBERED: ClassVar[bool] = False
    "Whether to show paragraph numbers, if there is room."

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.sheet = Sheet(())
        self.rows = Rows()
        self._wanted: int | None = None
        "The offset to scroll to after the first layout."
        self._held: tuple[int, int] | None = None
        "The first row, and the offset that was requested there."

    def show(self, sheet: Sheet, *, keep: bool = False) -> None:
        """Show a sheet from its top; keep: from the present top offset.

        A pane scrolled to the very top stays there, whatever is inserted above.
        """
        top, blank = self.top_offset() if keep and self.first_row else None, self.blank_rows_on_top()
        self.sheet = sheet
        self.wrap()
        self.first_row = 0
        if top is not None:
            self._stand_at(self.sheet.place(top), blank)
            self._held = (self.first_row, top)
        self.forget_rows()

    def row_count(self) -> int:
        """Return the number of wrapped rows."""
        return len(self.rows)

    # Places

    def top_offset(self) -> int | None:
        """Return the article's offset of the first visible row, None before the first layout.

        An offset that was set is returned unchanged, so that repeated wrapping never drifts.
        """
        if self._held is not None and self._held[0] == self.first_row:
            return self._held[1]
        place = self.top_place()
        return None if place is None else self.sheet.origin(place)

    def top_place(self) -> Place | None:
        """Return the place of the first visible row."""
        return self.rows.place_from(self.first_row)

    def blank_rows_on_top(self) -> int:
        """Return the number of visible blank rows above the first visible text."""
        place = self.top_place()
        return self.rows.of_place(place) - self.first_row if place and self.rows else 0

    def reveal_place(self, place: Place, end: Place | None = None) -> None:
        """Scroll to a place, and to its end too if it fits."""
        if self.rows:
            self.reveal(self.rows.of_place(place), self.rows.of_place(end) if end else None)

    def reveal_offset(self, start: int, end: int) -> None:
        """Scroll to a span of the article."""
        place, last = self.sheet.place(start), self.sheet.place(max(start, end - 1))
        if place is not None:
            self.reveal_place(place, last)

    def stand_at_offset(self, offset: int, *, blank: int = 0) -> None:
        """Scroll the row of an article's offset to the top, now or at the first layout.

        blank: the number of blank rows above it to show, too.
        """
        if self.rows.width:
            self._stand_at(self.sheet.place(offset) if offset else Place(0, 0), blank)
            self._held = (self.first_row, offset)
            self.refresh()
        else:
            self._wanted = offset or None

    def paragraph_on_top(self) -> int:
        """Return the index of the first visible paragraph."""
        return (self.top_place() or Place(0, 0)).paragraph

    def paragraph_text(self, number: int) -> str:
        """Return a paragraph as copied, without marks."""
        paragraphs = self.sheet.paragraphs[number : number + 1]
        return "".join(p.copied(0, len(p.text)) for p in paragraphs)

    def scroll_to_paragraph(self, number: int) -> None:
        """Scroll a paragraph's first row to the top."""
        firsts = self.rows.firsts
        if firsts:
            self.scroll_to_row(firsts[max(0, min(number, len(firsts) - 1))])

    # Layout

    @property
    def margin(self) -> int:
        """The cells left of the text."""
        return gutter(self.laid.width) if self.NUMBERED else GUTTER

    @property
    def edge(self) -> int:
        """The cells right of the text."""
        return 1

    @property
    def text_width(self) -> int:
        """The cells that a row of text may take."""
        return max(1, min(MEASURE, self.laid.width - self.margin - self.edge))

    def lay_out(self) -> None:
        """Wrap again, keeping the top position."""
        if self.rows.width != self.text_width:
            top, row_place = self._wanted, None
            if self.rows.width and self.first_row:
                top, row_place = self.top_offset(), self.top_place()
            elif self.rows.width:
                top = None
            place = self.sheet.place(top) if top is not None else None
            self.wrap()
            self.first_row = 0
            self._stand_at(place or row_place)
            self._held = (self.first_row, top) if top is not None else None
        super().lay_out()

    def space_before(self, number: int) -> int:
        """Return the blank rows before a paragraph; none stand before the first."""
        return self.sheet.paragraphs[number].space if number else 0

    def wrap(self) -> None:
        """Break the sheet into rows."""
        if self.laid.width:
            self.rows = Rows.of(self.sheet.paragraphs, self.text_width, self.space_before)
        else:
            self.rows = Rows()

    def _stand_at(self, place: Place | None, blank: int = 0) -> None:
        if place is not None and self.rows:
            row = self.rows.of_place(place) - blank
            self.first_row = max(0, min(row, self.row_count() - self.laid.height))
