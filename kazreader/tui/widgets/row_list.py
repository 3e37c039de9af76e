"""A list of any length: items of a fixed height, drawn only when visible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip

from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import LinePane, Run

DrawItem = Callable[[int, int], Sequence[Sequence[Run]]]
"Given an item's index and the width, returns its rows."


class RowList(LinePane):
    """A list with a cursor."""

    KEPT = 1
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("list.choose", "choose"),
    ]

    class Moved(Message):
        """The cursor moved to another item."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class Chosen(Moved):
        """The item under the cursor was chosen with enter or a click."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.items = 0
        self.cursor = 0
        self._draw: DrawItem = lambda number, width: ()

    @property
    def rows_per_item(self) -> int:
        """The height of each item, given the pane's height."""
        return 1

    def set_items(self, count: int, draw: DrawItem, *, cursor: int | None = None) -> None:
        """Show `count` items; the cursor and the scroll position are kept unless given."""
        self.items, self._draw = count, draw
        self.cursor = max(0, min(self.cursor if cursor is None else cursor, count - 1))
        self._reveal_cursor()
        self.forget_rows()

    def move_cursor(self, number: int) -> None:
        """Move the cursor without posting a message."""
        self.cursor = max(0, min(number, self.items - 1))
        self._reveal_cursor()
        self.forget_rows()

    def row_count(self) -> int:
        """Return the number of rows of all items."""
        return self.items * self.rows_per_item

    def row(self, number: int, width: int) -> Strip:
        """Draw one row of an item."""
        item, part = divmod(number, self.rows_per_item)
        rows = self._draw(item, width)
        base = "cursor" if item == self.cursor and self.has_focus else ""
        return self.paint(rows[part] if part < len(rows) else (), width, base)

    def on_focus(self) -> None:
        """Show the cursor."""
        self.forget_rows()

    def on_blur(self) -> None:
        """Hide the cursor."""
        self.forget_rows()

    def on_click(self, event: events.Click) -> None:
        """Choose the clicked item."""
        item = (self.first_row + event.y) // self.rows_per_item
        if 0 <= item < self.items:
            self.go(item)
            self.action_choose()

    def action_choose(self) -> None:
        """Choose the item under the cursor; an empty list may say why it is."""
        self.post_message(self.Chosen(self.cursor))

    @property
    def at(self) -> int:
        """The item to which the keys are relative."""
        return self.cursor

    @property
    def reach(self) -> int:
        """The number of visible items."""
        return self.laid.height // self.rows_per_item

    def go(self, number: int) -> None:
        """Move the cursor to an item, as far as possible."""
        number = max(0, min(number, self.items - 1))
        if number != self.cursor:
            self.move_cursor(number)
            self.post_message(self.Moved(number))

    def _reveal_cursor(self) -> None:
        first = self.cursor * self.rows_per_item
        height = self.laid.height
        if first < self.first_row:
            self.scroll_to_row(first)
        elif height and first + self.rows_per_item > self.first_row + height:
            self.scroll_to_row(first + self.rows_per_item - height)
