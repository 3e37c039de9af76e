"""The focused pane of the reading view, and the sizes of the panes."""

from __future__ import annotations

from collections.abc import Mapping

from kazreader.tui.views.view import View
from kazreader.tui.widgets.line_pane import LinePane

_LEAST = 8
"Minimum size of a pane in cells or rows."


class PaneRoom:
    """The state is passed to the style sheet as classes: "-text" is focused, "-zoom" shows one pane alone."""

    def __init__(self, view: View, panes: Mapping[str, LinePane]) -> None:
        self._view, self._panes = view, panes
        self._names = tuple(panes)
        # Before the view is mounted: afterwards all its contents would be styled a second time.
        view.add_class("-text", update=False)

    @property
    def focused(self) -> str:
        """The name of the focused pane."""
        return next((name for name in self._names if self._view.has_class(f"-{name}")), "text")

    @property
    def shows_all(self) -> bool:
        """Whether all panes are visible; else only the focused one is."""
        return not (self._view.has_class("-zoom") or self._view.screen.has_class("-one-pane"))

    @property
    def following(self) -> str:
        """The pane that the key for the next pane shows; empty if all are visible."""
        return "" if self.shows_all else self.next(1)

    def shows(self, name: str) -> bool:
        """Whether a pane is visible."""
        return self.focused == name or self.shows_all

    def choose(self, name: str) -> None:
        """Make a pane the focused one; on a small screen it is the visible one."""
        for each in self._names:
            self._view.set_class(each == name, f"-{each}")

    def focus(self, name: str) -> None:
        """Focus a pane."""
        self.choose(name)
        self._view.screen.set_focus(self._panes[name])

    def next(self, by: int) -> str:
        """Return the name of the next pane."""
        return self._names[(self._names.index(self.focused) + by) % len(self._names)]

    def taken_by_mouse(self) -> str | None:
        """Return the pane that a mouse click focused; None: none."""
        found = (name for name, pane in self._panes.items() if pane.has_focus and name != self.focused)
        return next(found, None)

    def zoom(self) -> None:
        """Toggle showing the focused pane alone."""
        self._view.toggle_class("-zoom")
        self._view.post_message(View.Reshaped())
        self._view.post_message(View.Status())

    def widen(self, by: int) -> None:
        """Make the list wider."""
        column = self._view.query_one("#sources-column")
        column.styles.width = max(_LEAST, min(column.size.width + by, self._view.size.width // 2))

    def heighten(self, by: int) -> None:
        """Enlarge the evidence: in rows, or in columns if it is beside the text."""
        column, size = self._view.query_one("#evidence-column"), self._view.size
        if column.region.x > self._panes["text"].region.x:
            column.styles.width = max(2 * _LEAST, min(column.size.width + 2 * by, size.width // 2))
        else:
            column.styles.height = max(_LEAST // 2, min(column.size.height + 1 + by, size.height - _LEAST))
