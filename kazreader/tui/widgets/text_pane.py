"""A pane that shows a sheet under layers of ink, with a minimap and a mouse selection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.selection import Selection
from textual.strip import Strip

from kazreader.tui.layout import layers
from kazreader.tui.layout.breakpoints import GUTTER
from kazreader.tui.layout.minimap import Minimap
from kazreader.tui.layout.sheet import Ink, Paragraph, Place, Sheet
from kazreader.tui.state.hits import Hits
from kazreader.tui.widgets import picked
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.sheet_pane import SheetPane


class TextPane(SheetPane):
    """A sheet of paragraphs with layers of ink."""

    def __init__(self, *, minimap: bool = False, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.layers_by_name: dict[str, Mapping[int, Sequence[Ink]]] = {}
        self.minimap = Minimap() if minimap else None
        self._pointer: Place | None = None

    # What is shown

    def show(self, sheet: Sheet, *, keep: bool = False) -> None:
        """Show a sheet as `SheetPane` does, without layers."""
        self.layers_by_name.clear()
        self._pointer = None
        super().show(sheet, keep=keep)

    def wrap(self) -> None:
        """Break the sheet into rows, and update the minimap."""
        super().wrap()
        if self.minimap is not None and self.rows.width:
            for name, inks in self.layers_by_name.items():
                self.minimap.set_layer(name, self._marked_rows(inks))

    @property
    def edge(self) -> int:
        """The cells right of the text, including the minimap."""
        return super().edge + (self.minimap is not None)

    def set_layer(self, name: str, inks: Mapping[int, Sequence[Ink]]) -> None:
        """Set the inks of a layer (of `layers.ORDER`), by paragraph and in text order."""
        self.layers_by_name[name] = inks
        if self.minimap is not None:
            self.minimap.set_layer(name, self._marked_rows(inks))
        self.forget_rows()

    def show_hits(self, hits: Hits) -> None:
        """Show the matches of a search."""
        now = hits.now
        self.set_layer("hits", self.sheet.layer([(s, "hit-now" if s == now else "hit") for s in hits.spans]))

    def reveal_hit(self, hits: Hits) -> None:
        """Scroll to the current match."""
        if hits.now is not None:
            self.reveal_offset(hits.now.start, hits.now.end)

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
        """Draw one line of the screen: the row, and its cell of the minimap."""
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
        # A selection from the margin begins with the row: the framework counts on within a segment.
        edge = Style.from_meta({"offset": (start, paragraph)})
        left = ((sign, ink), *((digit, "muted") for digit in self._number(content, start)))
        if len(left) > self.margin:
            # A four-digit number: there is room for it or for the sign, not both.
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
        """Return the one cell left of a row, and its ink."""
        return ("▸" if self._points_at(paragraph, start, end) else " "), "accent"

    def _number(self, content: Paragraph, start: int) -> str:
        """Return the paragraph number between sign and text; left out if there is no room."""
        number = f"{content.number} " if content.number and start == 0 else ""
        room = self.margin if self.margin > GUTTER else 0
        return (number if len(number) <= room else "").rjust(self.margin - 1)

    def point_at(self, place: Place | None) -> None:
        """Point from the gutter at the row of a place; None: at none."""
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
    """Return a segment with the offset that it shows."""
    text, style, _ = segment
    return Segment(text, style + offset if style else offset)
