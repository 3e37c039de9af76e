"""The base of views with a list and, below it, the words behind the current line."""

from __future__ import annotations

from textual.app import ComposeResult

from kazreader.tui.layout.evidence_sheet import EvidenceSheet
from kazreader.tui.state.session import Session
from kazreader.tui.views.view import View
from kazreader.tui.widgets.row_list import RowList
from kazreader.tui.widgets.text_pane import TextPane


class ListView(View):
    """A list with a cursor, and the words behind its current line."""

    def __init__(self, session: Session, listed: RowList, *, id: str) -> None:
        super().__init__(session, id=id)
        self._list = listed
        self._words = TextPane(id=f"{id}-words")

    def compose(self) -> ComposeResult:
        """The list, and the words below."""
        yield from (self._list, self._words)

    def on_mount(self) -> None:
        """Show what the session has."""
        self.take()

    def enter(self) -> None:
        """Take the focus."""
        self.screen.set_focus(self._list)

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Show the words behind the line."""
        message.stop()
        self.look()

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Open the line's item in the reading view."""
        message.stop()
        self.choose()

    def choose(self) -> None:
        """Open the current line's item in the reading view."""
        place = self.place()
        if place is not None:
            self.post_message(place)
        elif not self.session.compared:
            self.notify(f"nothing to open yet: {self.session.waiting()}")

    def place(self) -> View.Visit | None:
        """Return the place of the current line; None if it has none."""

    def look(self) -> None:
        """Show the words behind the current line."""
        self._words.show(self.words().sheet())
        self.post_message(self.Status())

    def words(self) -> EvidenceSheet:
        """Return the words behind the current line."""
        return EvidenceSheet()
