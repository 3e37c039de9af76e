"""The views in the order of their keys; each is imported, and its styles are read, on first use."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from kazreader.model.named_tuple import NamedTuple
from kazreader.tui.state.session import Session
from kazreader.tui.views.view import View


class ViewEntry(NamedTuple):
    """One view, with the module and the name of its class."""

    key: str
    title: str
    module: str
    name: str
    style: str = "list_view"

    @property
    def styles(self) -> Path:
        """The styles of the view and of its widgets."""
        return Path(__file__).with_name(f"{self.style}.tcss")

    def build(self, session: Session) -> View:
        """Import the view's module and return a new view."""
        view = getattr(import_module(f"kazreader.tui.views.{self.module}"), self.name)(session)
        assert isinstance(view, View)
        return view


READ, SEARCH = "1", "5"
"The keys of the views that other views open."
VIEWS = (
    ViewEntry(READ, "Read", "read", "ReadView", "read"),
    ViewEntry("2", "Compare", "compare", "CompareView", "compare"),
    ViewEntry("3", "Matrix", "matrix", "MatrixView"),
    ViewEntry("4", "Timeline", "timeline", "TimelineView"),
    ViewEntry(SEARCH, "Search", "search", "SearchView"),
    ViewEntry("6", "Notes", "notes", "NotesView"),
)
