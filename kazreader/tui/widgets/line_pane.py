"""The base class of every pane: draws lines on demand, scrolls by rows, never parses text as markup.

A subclass defines the number and the content of rows; this class handles the first visible row, the keys that
move it, and the inks. An ink is a name ("conflict", "hit", "muted") whose style `kazreader.tui.layout.inks`
defines; a run is a text with the names of its inks. Every run passes `drawable`, which drops control
characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from kazreader.present.columns import cells, clip
from kazreader.present.display import printable
from kazreader.tui.layout.inks import style_of
from kazreader.tui.widgets.bound import bound

Run = tuple[str, str]
"A text and the names of its inks, separated by spaces; later inks win."

_ASCII = str.maketrans(
    {
        **dict(zip("≠↑≈▸◂│┃─•●○·…", '!+"><||-**o-~', strict=True)),
        **dict(zip("├━┤◀▶└┘", "[=]<>`'", strict=True)),
        **dict(zip("“”«»‘’–—→≤≥×", '""""\'\'--><>x', strict=True)),
        **dict.fromkeys("▏▎▍▌▋▊▉█", "#"),
        "\u00a0": " ",
        "¶": "#",
    }
)
"Symbols, and the ASCII character that replaces each."


class LinePane(Widget, can_focus=True):
    """A pane of rows; subclasses implement `row_count` and `row`."""

    KEPT: ClassVar[int] = 2
    "Rows that stay visible when paging."
    ascii_only: bool = False
    "Whether symbols are replaced by ASCII characters; the app sets it once."

    BINDINGS: ClassVar[list[BindingType]] = [
        bound("pane.down", "row(1)"),
        bound("pane.up", "row(-1)"),
        bound("pane.page_down", "page(1)"),
        bound("pane.page_up", "page(-1)"),
        bound("pane.half_down", "half_page(1)"),
        bound("pane.half_up", "half_page(-1)"),
        bound("pane.top", "edge(0)"),
        bound("pane.bottom", "edge(1)"),
    ]

    class Scrolled(Message):
        """The first visible row changed."""

        def __init__(self, pane: LinePane) -> None:
            super().__init__()
            self.pane = pane

    class Laid(Scrolled):
        """The pane was laid out with another size."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.first_row = 0
        self.laid = Size(0, 0)
        "Its size at the last layout, kept while hidden. The framework's `size` queries the layout again."
        self._inks: dict[str, Style] = {}
        self._strips: dict[int, Strip] = {}

    def row_count(self) -> int:
        """Return the number of rows in all."""
        raise NotImplementedError

    def row(self, number: int, width: int) -> Strip:
        """Return one row, drawn by `paint`; it is cached until `forget_rows`."""
        raise NotImplementedError

    # Drawing

    def ink(self, names: str = "") -> Style:
        """Return the style of inks on this pane's background."""
        style = self._inks.get(names)
        if style is None:
            style = self.rich_style
            app = self.app
            for name in names.split():
                style += style_of(name, app.theme_variables, colourless=app.native_ansi_color)
            self._inks[names] = style
        return style

    def segment(self, text: str, names: str = "") -> Segment:
        """Return a text in inks; all drawn text passes here."""
        text = drawable(text)
        return Segment(text.translate(_ASCII) if self.ascii_only else text, self.ink(names))

    def paint(self, runs: Iterable[Run], width: int, base: str = "") -> Strip:
        """Return the runs as a strip of exactly this width, cut or padded with the base ink."""
        segments = [self.segment(text, f"{base} {ink}" if base else ink) for text, ink in runs]
        return Strip(segments).adjust_cell_length(width, self.ink(base))

    def forget_rows(self) -> None:
        """Discard cached rows."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Apply the new theme."""
        super().notify_style_update()
        self._inks.clear()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen."""
        number, width = self.first_row + y, self.laid.width
        if number >= self.row_count():
            return Strip.blank(width, self.ink())
        strip = self._strips.get(number)
        if strip is None:
            if len(self._strips) > 4000:
                self._strips.clear()
            strip = self._strips[number] = self.row(number, width)
        return strip

    def watch_virtual_size(self) -> None:
        """Lay out for the new size; a pane that is mounted late may get no resize event."""
        size = self.outer_size.region.shrink(self.styles.gutter).size
        if size and size != self.laid:
            self.laid = size
            self.lay_out()
            self.post_message(self.Laid(self))

    def lay_out(self) -> None:
        """Discard rows of another width and stay in range."""
        self.forget_rows()
        self.scroll_to_row(self.first_row)

    # Moving

    def scroll_to_row(self, number: int) -> bool:
        """Scroll to a row, as far as possible; return whether it moved."""
        number = max(0, min(number, self.row_count() - self.laid.height))
        if number == self.first_row:
            return False
        self.first_row = number
        self.refresh()
        self.post_message(self.Scrolled(self))
        return True

    def reveal(self, number: int, last: int | None = None) -> None:
        """Scroll to the rows from `number` to `last` with some context, unless they are visible."""
        last = number if last is None else last
        height = self.laid.height
        margin = min(3, max(0, (height - 1) // 4))
        if number < self.first_row + margin or last >= self.first_row + height - margin:
            self.scroll_to_row(number - max(margin, height // 3))

    @property
    def at(self) -> int:
        """The row to which the keys are relative."""
        return self.first_row

    @property
    def reach(self) -> int:
        """The number of visible rows."""
        return self.laid.height

    def go(self, number: int) -> None:
        """Go to a row, as far as possible."""
        self.scroll_to_row(number)

    def action_row(self, by: int) -> None:
        """To the next row, or the one before."""
        self.go(self.at + by)

    def action_page(self, by: int) -> None:
        """A page on or back."""
        self.go(self.at + by * max(1, self.reach - self.KEPT))

    def action_half_page(self, by: int) -> None:
        """Half a page on or back."""
        self.go(self.at + by * max(1, self.reach // 2))

    def action_edge(self, last: int) -> None:
        """To the first row, or the last."""
        self.go(self.row_count() * last)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three rows down."""
        event.stop()
        self.scroll_to_row(self.first_row + 3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three rows up."""
        event.stop()
        self.scroll_to_row(self.first_row - 3)


def drawable(text: str) -> str:
    """Return the text as one line that is safe to draw; usually unchanged."""
    return text if text.isprintable() else printable(text).replace("\n", " ")


def run_width(runs: Sequence[Run]) -> int:
    """Return the width of runs in cells."""
    return sum(cell_len(drawable(text)) for text, _ in runs)


def fitting(runs: Sequence[Run], room: int) -> Sequence[Run]:
    """Return the runs cut to a width, with an ellipsis if something is missing."""
    spare = len(runs[-1][0]) - len(runs[-1][0].rstrip()) if runs else 0
    if run_width(runs) - spare <= room:
        return runs
    taken: list[Run] = []
    for text, ink in runs:
        text = drawable(text)
        if cells(text) >= room:
            return [*taken, (clip(f"{text} ", room), ink)]
        taken.append((text, ink))
        room -= cells(text)
    return taken
