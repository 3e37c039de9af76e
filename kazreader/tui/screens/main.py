"""The one screen: a header, the view that a number key chose, a status line, the prompt, help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from kazreader import pipeline
from kazreader.background import Failed, News
from kazreader.model import Comparison
from kazreader.tui.layout.breakpoints import HEIGHTS, WIDTHS, one_pane, size_classes
from kazreader.tui.screens.action_runner import ActionRunner
from kazreader.tui.screens.keyboard import Keyboard
from kazreader.tui.screens.news_inbox import NewsInbox, progress_words
from kazreader.tui.screens.questions import Questions
from kazreader.tui.screens.status_lines import StatusLines
from kazreader.tui.state.session import Session
from kazreader.tui.views.read import ReadView
from kazreader.tui.views.registry import READ, VIEWS
from kazreader.tui.views.view import View
from kazreader.tui.widgets.ground import Ground
from kazreader.tui.widgets.help_pane import HelpPane
from kazreader.tui.widgets.line_pane import LinePane

if TYPE_CHECKING:
    from kazreader.tui.state.tour import Tour


class MainScreen(Screen[None]):
    """Frames the views; parts of it ask, hear and tell."""

    BLANK = True
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(e.key, f"view('{e.key}')", f"View: {e.title}", id=f"view.{e.module}") for e in VIEWS),
        Binding("slash", "search", "Search", id="app.search"),
        Binding("F", "search_all", "Search all articles", id="app.search_all"),
        Binding("number_sign", "number", "Go to a discrepancy by its number", id="app.number"),
        Binding("a", "note", "Note on this discrepancy", id="app.note"),
        Binding("e", "export", "Export to a file", id="app.export"),
        Binding("f", "kind", "One kind of question only, or all", id="app.kind"),
        Binding("question_mark,f1", "help", "Help", id="app.help"),
        Binding("q", "back_or_quit", "Back, then quit", id="app.back"),
        Binding("escape", "escape", "Close", show=False, id="app.escape"),
        Binding("ctrl+c", "interrupt", "Copy the selection, or quit", id="app.interrupt", priority=True),
    ]

    def __init__(
        self, session: Session, keymap: Mapping[str, str], *, hint: str = "", tour: Tour | None = None
    ) -> None:
        super().__init__()
        # The framework gives them when all is styled and laid out already, and then does that once more.
        self.add_class(*size_classes(*self.app.size), update=False)
        self.session, self.keymap = session, keymap
        "The keymap has, by action id, other keys than the usual ones."
        self.read_view = ReadView(session)
        self.views: dict[str, View] = {READ: self.read_view}
        "The views that were shown so far, by their keys."
        self.help = HelpPane(id="help")
        self.questions = Questions(self)
        self.keyboard = Keyboard(self)
        self.runner = ActionRunner(self)
        self._inbox = NewsInbox(session)
        self.status_lines = StatusLines(self, hint=hint, tour=tour)
        self._shown = READ

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
        yield self.status_lines.header
        yield Ground(self.read_view, id="views")
        yield self.help
        yield self.status_lines.status
        yield self.questions.prompt
        yield self.status_lines.keys

    def on_mount(self) -> None:
        """Show the first view."""
        self.on_resize()
        self.view.enter()
        if self.session.notebook.trouble:
            self.notify(self.session.notebook.trouble, severity="warning", markup=False)

    def on_resize(self) -> None:
        """One pane at a time where there is no room for more."""
        size = self.app.size
        self.set_class(LinePane.ascii_only, "-ascii")
        self.set_class(one_pane(*size), "-one-pane")
        self.status_lines.draw_header()
        self.status_lines.draw_keys()

    # Views

    def action_view(self, key: str) -> None:
        """Show the view of a key; it is built when it is shown for the first time."""
        self._close_help()
        if key == self._shown:
            self.give_keys_back()
            return
        if key not in self.views:
            entry = next(entry for entry in VIEWS if entry.key == key)
            self.app.stylesheet.read(entry.styles)
            self.views[key] = entry.build(self.session)
            self.query_one("#views").mount(self.views[key])
        self.view.display = False
        self._shown = key
        self.view.display = True
        self.keyboard.hold()
        # By the view, which hears of it when it is mounted: what is not cannot take the focus.
        self.view.call_after_refresh(self._enter)
        self.status_lines.draw()

    def _enter(self) -> None:
        if not self.questions.prompt.display:
            self.view.enter()
        # What it shows now may be laid out otherwise: a key before that would scroll nothing.
        self.view.call_after_refresh(self.keyboard.go_on)

    def on_view_reshaped(self) -> None:
        """Let keys wait until what is on the screen is laid out."""
        self.keyboard.hold()
        self.view.call_after_refresh(self.keyboard.go_on)

    def on_view_visit(self, message: View.Visit) -> None:
        """Read an article at a span."""
        if self.view is not self.read_view:
            self.action_view(READ)
        self.read_view.visit(message.article, message.span, message.discrepancy)
        if message.discrepancy is None:
            self.read_view.search(message.span.start)

    # The prompt

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the keys to the prompt while it asks."""
        return action in ("interrupt", "escape") or not self.questions.prompt.display

    def action_search(self) -> None:
        """Search the keys while they are shown, else the text."""
        self.questions.search()

    def action_search_all(self) -> None:
        """Ask for a query to all articles."""
        self.questions.search_all()

    def action_note(self) -> None:
        """Ask for a note on the discrepancy that is looked at, else on the article."""
        self.questions.note()

    def action_number(self) -> None:
        """Ask for the number of a discrepancy."""
        self.questions.number()

    def action_export(self) -> None:
        """Ask where the findings go, and which of them."""
        self.questions.export()

    # News

    def hear(self, news: News) -> None:
        """Take news of the analysis; the text on the screen does not move."""
        self.status_lines.progress = progress_words(news)
        changed = self._inbox.take(news)
        if isinstance(news, pipeline.Readable | Comparison):
            self.redraw()
        # Folders that are gone are told by who watches them.
        here = not self.session.compared or all(path.exists() for path in self.session.paths)
        if isinstance(news, Failed):
            self.redraw()
        if isinstance(news, Failed) and here:
            self.notify(news.reason, severity="error", markup=False)
        self.status_lines.draw()
        self.status_lines.announce(changed)

    def redraw(self) -> None:
        """Draw the session anew in all views; nothing moves."""
        for view in self.views.values():
            view.take()

    def search_again(self) -> None:
        """Show all matches: more is known than when they were found."""
        for view in self.views.values():
            view.search_again()
        self.questions.tell_again()
        self.status_lines.draw()

    def action_kind(self) -> None:
        """Walk and show one kind of question only, or all."""
        self.session.turn_kind()
        self.redraw()
        self.status_lines.draw()
        self.notify(f"{self.session.kind_told() or 'all kinds of questions'}; f: the next kind")

    def on_view_decided(self) -> None:
        """Every view reads the articles as they are now; the comparison will come."""
        self.status_lines.progress = "comparing…"
        for view in self.views.values():
            if view is not self.view:
                view.take()
        self.status_lines.draw_status()

    def on_view_status(self) -> None:
        """Say the view's status."""
        self.status_lines.draw_status()
        self.status_lines.draw_keys()
        self.status_lines.draw_chosen()

    # Help and leaving

    def action_help(self) -> None:
        """Show the keys that work here, or hide them."""
        if self.help.display:
            self._close_help()
            self.view.enter()
            return
        from kazreader.tui.actions import actions

        keys = {active.binding.id for active in self.active_bindings.values() if active.binding.id}
        self.help.show_keys(actions(self.keymap), keys)
        self.query_one("#views").display = False
        self.help.display = True
        self.set_focus(self.help)

    def _close_help(self) -> None:
        self.help.display = False
        self.query_one("#views").display = True

    def give_keys_back(self) -> None:
        """Give the keys back to what is on the screen."""
        if self.help.display:
            self.set_focus(self.help)
        else:
            self.view.enter()

    def action_escape(self) -> None:
        """Close help; else drop the matches."""
        if self.help.display:
            self.action_help()
        else:
            self.session.searching.ask("")
            self.view.search(self.view.top())

    def action_back_or_quit(self) -> None:
        """Close what is open, go back to reading; from there, quit."""
        if self.help.display:
            self.action_help()
        elif self.view is not self.read_view:
            self.action_view(READ)
        else:
            self.app.exit()

    def action_interrupt(self) -> None:
        """Copy what is selected; with nothing selected, quit as ctrl-c does."""
        selected = self.get_selected_text()
        if selected:
            self.app.copy_to_clipboard(selected)
        else:
            self.app.exit(return_code=130)
