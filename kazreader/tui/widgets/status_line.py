"""One line of the screen with a left and a right part; the left one is cut if necessary."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip

from kazreader.tui.widgets.line_pane import LinePane, Run, fitting, run_width


class StatusLine(LinePane, can_focus=False):
    """A line of runs that is as wide as the screen."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._left: Sequence[Run] = ()
        self._right: Sequence[Run] = ()

    @property
    def says_something(self) -> bool:
        """Whether the line has any text."""
        return bool(self._left or self._right)

    def say(self, left: Sequence[Run], right: Sequence[Run] = ()) -> None:
        """Show these runs; redrawn only if they changed."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.forget_rows()

    def row_count(self) -> int:
        """Return one."""
        return 1

    def row(self, number: int, width: int) -> Strip:
        """Draw the line; the left part is cut to fit."""
        return joined(self, self._left, self._right, width)


def joined(pane: LinePane, left: Sequence[Run], right: Sequence[Run], width: int) -> Strip:
    """Return a line with a left and a right part; the left one is cut to fit."""
    room = max(0, width - run_width(right) - 1) if right else width
    drawn = pane.paint(fitting(left, room), room)
    return Strip.join([drawn, pane.paint([(" ", ""), *right], width - room)]) if right else drawn
