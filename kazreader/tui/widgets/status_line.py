"""One line of the screen: something on the left, something on the right, the left gives way."""

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
    def told(self) -> bool:
        """Whether anything is said."""
        return bool(self._left or self._right)

    def say(self, left: Sequence[Run], right: Sequence[Run] = ()) -> None:
        """Show these runs; nothing is drawn when nothing changed."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.forget_rows()

    def row_count(self) -> int:
        """Return one."""
        return 1

    def row(self, number: int, width: int) -> Strip:
        """Draw the line; what does not fit is cut from the left part."""
        room = max(0, width - run_width(self._right) - 1) if self._right else width
        left = self.paint(fitting(self._left, room), room)
        if not self._right:
            return left
        return Strip.join([left, self.paint([(" ", ""), *self._right], width - room)])
