"""The one screen: a header, the view that a number key chose, a status line, the prompt, help."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container

from kazreader.tui.actions import VIEW_OF, actions
from kazreader.tui.layout.breakpoints import HEIGHTS, WIDTHS, one_pane
from kazreader.tui.screens.telling import Telling
from kazreader.tui.state.session import Session
from kazreader.tui.state.tour import Tour
from kazreader.tui.views.read import ReadView
from kazreader.tui.views.registry import VIEWS
from kazreader.tui.views.view import View
from kazreader.tui.widgets.header_line import HeaderLine
from kazreader.tui.widgets.help_pane import HelpPane
from kazreader.tui.widgets.keys_line import KeysLine
from kazreader.tui.widgets.line_pane import LinePane
from kazreader.tui.widgets.prompt import Prompt
from kazreader.tui.widgets.status_line import StatusLine

_FRAME = 0.02
"Seconds; a view that is shown takes the focus within one or two of them."
_CHANCES = 50


class MainScreen(Telling):
    """Frames the views."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(e.key, f"view('{e.key}')", f"View: {e.title}", id=f"view.{e.module}") for e in VIEWS),
        Binding("question_mark,f1", "help", "Help", id="app.help"),
        Binding("q", "back_or_quit", "Back, then quit", id="app.back"),
        Binding("escape", "escape", "Close", show=False, id="app.escape"),
        Binding("ctrl+c", "interrupt", "Copy the selection, or quit", id="app.interrupt", priority=True),
    ]

    def __init__(
        self, session: Session, keymap: Mapping[str, str], *, hint: str = "", tour: Tour | None = None
    ) -> None:
        super().__init__(session, hint=hint, tour=tour)
        self.keymap = keymap
        "Action id to other keys than the usual ones."
        self.read_view = ReadView(session)
        self.views[VIEWS[0].key] = self.read_view
        self._shown = VIEWS[0].key

    @property
    def view(self) -> View:
        """The view on the screen."""
        return self.views[self._shown]

    @property
    def shown(self) -> str:
        """The key of the view on the screen."""
        return self._shown

    def compose(self) -> ComposeResult:
        """Header, views, status."""
        yield HeaderLine({view.key: view.title for view in VIEWS}, id="header")
        yield Container(self.read_view, id="views")
        yield HelpPane(id="help")
        yield StatusLine(id="status")
        yield self.prompt
        yield KeysLine(id="keys")

    def on_mount(self) -> None:
        """Show the first view."""
        self.on_resize()
        self.draw_hints()
        self.view.enter()
        if self.session.notebook.trouble:
            self.notify(self.session.notebook.trouble, severity="warning", markup=False)

    def on_resize(self) -> None:
        """One pane at a time where there is no room for more."""
        size = self.app.size
        self.set_class(LinePane.ascii_only, "-ascii")
        self.set_class(one_pane(*size), "-one-pane")
        self.draw_header()

    # Views

    def action_view(self, key: str) -> None:
        """Show the view of a key; it is built when it is shown for the first time."""
        if key not in self.views:
            entry = next(entry for entry in VIEWS if entry.key == key)
            self.views[key] = entry.build(self.session)
            self.query_one("#views").mount(self.views[key])
        self.view.display = False
        self._shown = key
        self.view.display = True
        self.call_after_refresh(self._enter)
        self.draw_hints()
        self.draw_header()
        self.draw_status()

    def _enter(self) -> None:
        if not self.prompt.display:
            self.view.enter()

    def on_view_visit(self, message: View.Visit) -> None:
        """Read an article at a span."""
        if self.view is not self.read_view:
            self.action_view(VIEWS[0].key)
        self.read_view.visit(message.article, message.span, message.discrepancy)
        if message.discrepancy is None:
            self.read_view.search(message.span.start)

    def on_prompt_stepped(self, message: Prompt.Stepped) -> None:
        """Walk the matches from within the prompt."""
        self.read_view.action_hit(message.by)

    # Actions by name

    async def perform(self, action_id: str) -> None:
        """Do what an action's key does: here, or else in its view, in the pane that has the key."""
        if await self._do_here(action_id):
            return
        group = action_id.partition(".")[0]
        view = VIEW_OF.get(group, self.shown)
        if view != self.shown:
            self.action_view(view)
        await self._do_soon(action_id, group if group in ("evidence", "list") else "text", _CHANCES)

    async def _do_soon(self, action_id: str, pane: str, chances: int) -> None:
        """Do it as soon as the view that knows it has the focus; of the reading view, this pane."""
        if self.view is self.read_view:
            self.read_view.panes.focus(pane)
        if not await self._do_here(action_id) and chances:
            self.set_timer(_FRAME, partial(self._do_soon, action_id, pane, chances - 1))

    async def _do_here(self, action_id: str) -> bool:
        """Do it where the focus is; return whether it is known there."""
        for active in self.active_bindings.values():
            if active.binding.id == action_id:
                await self.app.run_action(active.binding.action, active.node)
                return True
        return False

    # Help and leaving

    def action_help(self) -> None:
        """Show the keys that work here, or hide them."""
        pane = self.query_one(HelpPane)
        if pane.display:
            self.action_escape()
            return
        keys = {active.binding.id for active in self.active_bindings.values() if active.binding.id}
        pane.show_keys(actions(self.keymap), keys)
        self.query_one("#views").display = False
        pane.display = True
        self.set_focus(pane)

    def action_search(self) -> None:
        """Search the keys while they are shown, else the text."""
        if self.query_one(HelpPane).display:
            self.ask("keys", "/ keys:", "")
        else:
            super().action_search()

    def on_prompt_typed(self, message: Prompt.Typed) -> None:
        """Show only the keys that are asked for."""
        if message.purpose == "keys":
            self.query_one(HelpPane).narrow(message.text)

    def on_prompt_cancelled(self, message: Prompt.Cancelled) -> None:
        """Show all keys again."""
        if message.purpose == "keys":
            self.query_one(HelpPane).narrow("")

    def take_keys(self) -> None:
        """Give the keys back to what is on the screen."""
        pane = self.query_one(HelpPane)
        if pane.display:
            self.set_focus(pane)
        else:
            super().take_keys()

    def action_escape(self) -> None:
        """Close help; else drop the matches."""
        pane = self.query_one(HelpPane)
        if pane.display:
            pane.display = False
            self.query_one("#views").display = True
            self.view.enter()
        else:
            self.session.searching.query = ""
            self.view.search(self.view.top())

    def action_back_or_quit(self) -> None:
        """Close what is open, go back to reading; from there, quit."""
        if self.query_one(HelpPane).display:
            self.action_escape()
        elif self.view is not self.read_view:
            self.action_view(VIEWS[0].key)
        else:
            self.app.exit()

    def action_interrupt(self) -> None:
        """Copy what is selected; with nothing selected, quit as ctrl-c does."""
        selected = self.get_selected_text()
        if selected:
            self.app.copy_to_clipboard(selected)
        else:
            self.app.exit(return_code=130)
