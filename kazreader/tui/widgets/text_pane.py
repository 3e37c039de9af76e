"""A pane that shows a sheet: wraps it, draws layers of ink over it, and keeps the reader's place.

Rows belong to the screen; places
(paragraph, column) and offsets of the article survive a resize, a new sheet and new layers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.selection import Selection
from textual.strip import Strip

from kazreader.tui.layout import layers
from kazreader.tui.layout.breakpoints import GUTTER, MEASURE, gutter
from kazreader.tui.layout.minimap import Minimap
from kazreader.tui.layout.rows import Rows
from kazreader.tui.layout.sheet import Ink, Paragraph, Place, Sheet
from kazreader.tui.state.hits import Hits
from kazreader.tui.widgets import picked
from kazreader.tui.widgets.line_pane import LinePane, Run


class TextPane(LinePane):
    """A sheet of paragraphs with layers of ink."""

    NUMBERED: ClassVar[bool] = False
    "Whether paragraphs bear their numbers, where there is room."

    def __init__(self, *, minimap: bool = False, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.sheet = Sheet(())
        self.layers_by_name: dict[str, Mapping[int, Sequence[Ink]]] = {}
        self.minimap = Minimap() if minimap else None
        self._pointer: Place | None = None
        self._wanted: int | None = None
        "Where to stand once there is a layout."
        self._held: tuple[int, int] | None = None
        "The first row, and the offset that was to stand there."
        self.rows = Rows()

    # What is shown

    def show(self, sheet: Sheet, *, keep: bool = False) -> None:
        """Show a sheet from its top; with keep, from the article's offset that is on top now.

        What stood at the very top stays there, whatever is put above it.
        """
        top, blank = self.top_offset() if keep and self.first_row else None, self.blank_rows_on_top()
        self.sheet = sheet
        self.layers_by_name.clear()
        self._pointer = None
        self._wrap()
        self.first_row = 0
        if top is not None:
            self._stand_at(self.sheet.place(top), blank)
            self._held = (self.first_row, top)
        self.forget_rows()

    def set_layer(self, name: str, inks: Mapping[int, Sequence[Ink]]) -> None:
        """Draw these inks, by paragraph and in the order of the text, as one of `layers.ORDER`."""
        self.layers_by_name[name] = inks
        if self.minimap is not None:
            self.minimap.set_layer(name, self._marked_rows(inks))
        self.forget_rows()

    def show_hits(self, hits: Hits) -> None:
        """Draw the matches of a search."""
        now = hits.now
        self.set_layer("hits", self.sheet.layer([(s, "hit-now" if s == now else "hit") for s in hits.spans]))

    def reveal_hit(self, hits: Hits) -> None:
        """Bring the match that is looked at into view."""
        if hits.now is not None:
            self.reveal_offset(hits.now.start, hits.now.end)

    def row_count(self) -> int:
        """Return the number of wrapped rows."""
        return len(self.rows)

    # Places

    def top_offset(self) -> int | None:
        """Return the article's offset of the first visible row, None before the first layout.

        An offset that was put there is given back as it was, so that wrapping anew and again never drifts.
        """
        if self._held is not None and self._held[0] == self.first_row:
            return self._held[1]
        place = self.top_place()
        return None if place is None else self.sheet.origin(place)

    def top_place(self) -> Place | None:
        """Return the place of the first visible row."""
        return self.rows.place_from(self.first_row)

    def blank_rows_on_top(self) -> int:
        """Return how many blank rows stand over the first text that is visible."""
        place = self.top_place()
        return self.rows.of_place(place) - self.first_row if place and self.rows else 0

    def reveal_place(self, place: Place, end: Place | None = None) -> None:
        """Bring a place into view, and its end too when it fits."""
        if self.rows:
            self.reveal(self.rows.of_place(place), self.rows.of_place(end) if end else None)

    def reveal_offset(self, start: int, end: int) -> None:
        """Bring a span of the article into view."""
        place, last = self.sheet.place(start), self.sheet.place(max(start, end - 1))
        if place is not None:
            self.reveal_place(place, last)

    def stand_at_offset(self, offset: int, *, blank: int = 0) -> None:
        """Make the row of an article's offset the first visible one, now or at the first layout.

        With blank, so many of the blank rows above it are visible too.
        """
        if self.rows.width:
            self._stand_at(self.sheet.place(offset) if offset else Place(0, 0), blank)
            self._held = (self.first_row, offset)
            self.refresh()
        else:
            self._wanted = offset or None

    def paragraph_on_top(self) -> int:
        """Return the number of the first visible paragraph."""
        return (self.top_place() or Place(0, 0)).paragraph

    def paragraph_text(self, number: int) -> str:
        """Return a paragraph as it is copied, without marks."""
        paragraphs = self.sheet.paragraphs[number : number + 1]
        return "".join(p.copied(0, len(p.text)) for p in paragraphs)

    def scroll_to_paragraph(self, number: int) -> None:
        """Make a paragraph's first row the first visible one."""
        firsts = self.rows.firsts
        if firsts:
            self.scroll_to_row(firsts[max(0, min(number, len(firsts) - 1))])

    # Layout

    @property
    def margin(self) -> int:
        """The cells left of the text."""
        return gutter(self.laid.width) if self.NUMBERED else GUTTER

    @property
    def text_width(self) -> int:
        """The cells that a row of text may take."""
        edge = 2 if self.minimap is not None else 1
        return max(1, min(MEASURE, self.laid.width - self.margin - edge))

    def lay_out(self) -> None:
        """Wrap anew and keep the place on top."""
        if self.rows.width != self.text_width:
            top, row_place = self._wanted, None
            if self.rows.width and self.first_row:
                top, row_place = self.top_offset(), self.top_place()
            elif self.rows.width:
                top = None
            place = self.sheet.place(top) if top is not None else None
            self._wrap()
            self.first_row = 0
            self._stand_at(place or row_place)
            self._held = (self.first_row, top) if top is not None else None
        super().lay_out()

    def space_before(self, number: int) -> int:
        """Return the blank rows before a paragraph; none stand before the first."""
        return self.sheet.paragraphs[number].space if number else 0

    def _wrap(self) -> None:
        if not self.laid.width:
            self.rows = Rows()
            return
        self.rows = Rows.of(self.sheet.paragraphs, self.text_width, self.space_before)
        if self.minimap is not None:
            for name, inks in self.layers_by_name.items():
                self.minimap.set_layer(name, self._marked_rows(inks))

    def _stand_at(self, place: Place | None, blank: int = 0) -> None:
        if place is not None and self.rows:
            row = self.rows.of_place(place) - blank
            self.first_row = max(0, min(row, self.row_count() - self.laid.height))

    def _marked_rows(self, layer: Mapping[int, Sequence[Ink]]) -> dict[int, str]:
        if not self.rows:
            return {}
        return {
            self.rows.of_place(Place(paragraph, ink.start)): ink.name
            for paragraph, inks in layer.items()
            for ink in inks
        }

    # Drawing

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen: the row, and its cell of the map."""
        strip = super().render_line(y)
        if self.minimap is None or self.laid.width < GUTTER + 4:
            return strip
        glyph, ink = self.minimap.cell(y, self.laid.height, self.first_row, len(self.rows))
        return Strip([*strip.crop(0, self.laid.width - 1), self.segment(glyph, ink)], self.laid.width)

    def row(self, number: int, width: int) -> Strip:
        """Draw one wrapped row."""
        paragraph, start, end = self.rows.listed[number]
        if start < 0:
            return Strip.blank(width, self.ink())
        content = self.sheet.paragraphs[paragraph]
        base = self.row_ink(paragraph)
        sign, ink = self.margin_sign(paragraph, start, end)
        lead, lead_ink = content.lead if start == 0 else ("", "")
        # A selection that begins in the margin begins with the row: the framework counts on inside a segment.
        edge = Style.from_meta({"offset": (start, paragraph)})
        left = ((sign, ink), *((digit, "muted") for digit in self._number(content, start)))
        if len(left) > self.margin:
            # A number of four digits: there is room for it, or for the sign.
            left = left[1:] if sign == " " else left[:1]
        segments = [_at(self.segment(text, f"{base} {names}"), edge) for text, names in left]
        indent = content.indent + (content.hang if start else 0)
        segments.append(self.segment(lead.ljust(indent), f"{base} {lead_ink}"))
        over = self._layers(paragraph, len(content.text))
        for a, b, names in layers.runs(content, over, start, end):
            offset = Style.from_meta({"offset": (a, paragraph)})
            segments.append(_at(self.segment(content.text[a:b], f"{base} {names}".strip()), offset))
        return Strip(segments).adjust_cell_length(width, self.ink(base))

    def margin_sign(self, paragraph: int, start: int, end: int) -> Run:
        """Return what stands left of a row: one cell, and its ink."""
        return ("▸" if self._points_at(paragraph, start, end) else " "), "accent"

    def _number(self, content: Paragraph, start: int) -> str:
        """Return what stands between the sign and the text; a number that has no room is left out."""
        number = f"{content.number} " if content.number and start == 0 else ""
        room = self.margin if self.margin > GUTTER else 0
        return (number if len(number) <= room else "").rjust(self.margin - 1)

    def point_at(self, place: Place | None) -> None:
        """Point from the gutter at the row of a place, or at none."""
        self._pointer = place
        self.forget_rows()

    def _points_at(self, paragraph: int, start: int, end: int) -> bool:
        place = self._pointer
        return (
            place is not None and place.paragraph == paragraph and start <= place.column < max(end, start + 1)
        )

    def row_ink(self, paragraph: int) -> str:
        """Return the ink of a whole paragraph, such as a cursor's; none by default."""
        return ""

    def _layers(self, paragraph: int, length: int) -> Iterable[Sequence[Ink]]:
        """Yield the inks over a paragraph, the topmost last."""
        for name in layers.ORDER:
            if name in self.layers_by_name:
                yield self.layers_by_name[name].get(paragraph, ())
        yield picked.ink(self.text_selection, paragraph, length)

    # Selecting with the mouse

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the new selection."""
        self.forget_rows()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text of the article, unwrapped and without marks."""
        return picked.words(selection, self.sheet), "\n"


def _at(segment: Segment, offset: Style) -> Segment:
    """Return a segment that knows which place it shows."""
    text, style, _ = segment
    return Segment(text, style + offset if style else offset)
