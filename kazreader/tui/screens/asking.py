"""The prompt at work: searching this article or all, and noting. What is asked covers nothing."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.screen import Screen

from kazreader.tui.exporting import Export, Refused
from kazreader.tui.state.session import Session
from kazreader.tui.views.view import View
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.prompt import Prompt, Purpose

_READ, _SEARCH = "1", "5"


class Asking(Screen[None]):
    """A screen with a prompt; its views answer."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "Search", id="app.search"),
        Binding("F", "search_all", "Search all articles", id="app.search_all"),
        Binding("a", "note", "Note on this discrepancy", id="app.note"),
        Binding("e", "export", "Export to a file", id="app.export"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.prompt = Prompt()
        self._origin = 0
        "Where the article stood when the search began."
        self._asked_from = _READ
        "The key of the view in which the search began."
        self._export: Export | None = None
        "What is being exported; None: nothing was yet."

    @property
    def view(self) -> View:
        """The view on the screen."""
        raise NotImplementedError

    @property
    def shown(self) -> str:
        """The key of the view on the screen."""
        raise NotImplementedError

    def action_view(self, key: str) -> None:
        """Show the view of a key."""
        raise NotImplementedError

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the keys to whatever is typed in."""
        return action in ("interrupt", "escape") or not self.typing

    @property
    def typing(self) -> bool:
        """Whether letters are letters now: to the prompt, or after a key that waits for one."""
        return self.prompt.display or self.view.typing

    def action_search(self) -> None:
        """Ask for a query to the open article; where several are seen, to all of them."""
        if not self.view.SEARCHES:
            self.action_search_all()
            return
        self._origin, self._asked_from = self.view.top(), self.shown
        self.ask("search", "/")

    def action_search_all(self) -> None:
        """Ask for a query to all articles."""
        self._origin, self._asked_from = self.view.top(), self.shown
        self.action_view(_SEARCH)
        self.ask("search", "/ all:")

    def action_note(self) -> None:
        """Ask for a note on the discrepancy that is looked at, else on the article."""
        self.view.aim()
        about = "note on this discrepancy:" if self.session.anchor else "note on this article:"
        self.ask("note", about, self.session.noted())

    def action_export(self) -> None:
        """Ask where the findings go, and which of them."""
        if self.session.compared:
            self.view.aim()
            self._export = Export(self.session)
            self.ask("export", self._export.label, self._export.suggestion)

    def ask(self, purpose: Purpose, label: str, text: str | None = None) -> None:
        """Ask for a line at the bottom."""
        self.query_one("#keys").display = False
        self.prompt.ask(purpose, label, text)

    def on_prompt_typed(self, message: Prompt.Typed) -> None:
        """Search while the query is typed."""
        if message.purpose == "search":
            self.session.searching.query = message.text
            self._search()

    def _search(self) -> None:
        hits = self.view.search(self._origin)
        if hits is None:
            return
        if not hits.spans:
            self.view.restore(self._origin)
        option = self.session.searching.told()
        told: list[Run] = [(f"{option}  ", "accent")] if option else []
        told += [(hits.told(), "accent" if hits.spans else "update"), ("  tab all  esc back", "muted")]
        self.prompt.tell(told)

    def on_prompt_switched(self, message: Prompt.Switched) -> None:
        """Switch what is exported; or the scope or an option of the search, and search again."""
        if message.purpose == "export":
            if self._export is not None and message.option == "scope":
                self._export.turn()
                self.prompt.ask("export", self._export.label, message.text)
            return
        if message.option == "scope":
            everywhere = self.shown != _SEARCH
            self.action_view(_SEARCH if everywhere else _READ)
            self.prompt.ask("search", "/ all:" if everywhere else "/", self.prompt.text)
        else:
            self.session.searching.switch(message.option)
        self._search()

    def on_prompt_entered(self, message: Prompt.Entered) -> None:
        """Keep what was typed."""
        if message.purpose == "search":
            self.session.searching.query = message.text
            self._search()
        elif message.purpose == "export":
            if not self._write(message.text):
                return
        elif message.purpose == "note":
            trouble = self.session.note(message.text)
            self.view.take()
            if trouble:
                self.notify(trouble, severity="warning", markup=False)
        self._leave_prompt()

    def _write(self, name: str) -> bool:
        """Export to the file that is named; where that is refused, ask again."""
        assert self._export is not None
        try:
            self.notify(self._export.write(name), markup=False)
        except Refused as refusal:
            self.prompt.ask("export", self._export.label, name)
            self.prompt.tell([(f"{refusal}  ", "update")])
            return False
        return True

    def on_prompt_cancelled(self, message: Prompt.Cancelled) -> None:
        """Back to where the search began, without matches."""
        if message.purpose == "search":
            self.session.searching.query = ""
            if self.shown != self._asked_from:
                self.action_view(self._asked_from)
            self.view.search(self._origin)
            self.view.restore(self._origin)
        self._leave_prompt()

    def _leave_prompt(self) -> None:
        self.query_one("#keys").display = True
        self.take_keys()

    def take_keys(self) -> None:
        """Give the keys back to the view."""
        self.view.enter()
