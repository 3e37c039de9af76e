"""The base class of the parts that implement the reading view's actions."""

from __future__ import annotations

from kazreader.tui.views.reading.panes import ReadingPanes
from kazreader.tui.views.view import View


class Part:
    """Works on the panes of one view and on its session."""

    def __init__(self, view: View, panes: ReadingPanes) -> None:
        self._view, self._panes, self._session = view, panes, panes.session
