"""The one screen: a header, the view that a number key chose, a status line, the prompt, help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container

from kazreader import pipeline
from kazreader.background import Failed, News, Progress
from kazreader.model import Comparison
from kazreader.tui.screens.asking import Asking
from kazreader.tui.session import Session
from kazreader.tui.tour import Tour
from kazreader.tui.views.read import ReadView
from kazreader.tui.views.registry import VIEWS
from kazreader.tui.views.view import View
from kazreader.tui.widgets.header_line import HeaderLine
from kazreader.tui.widgets.help_pane import HelpPane
from kazreader.tui.widgets.line_pane import LinePane, Run
from kazreader.tui.widgets.prompt import Prompt
from kazreader.tui.widgets.status_line import StatusLine

_HINTS = (("?", "help"), ("q", "back"))
_WIDTHS = [(0, "-w40"), (60, "-w60"), (80, "-w80"), (100, "-w100"), (120, "-w120"), (160, "-w160")]
_HEIGHTS = [(0, "-tiny"), (16, "-h16"), (24, "-h24"), (30, "-h30")]


class MainScreen(Asking):
    """Frames the views."""

    HORIZONTAL_BREAKPOINTS = _WIDTHS
    VERTICAL_BREAKPOINTS = _HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(e.key, f"view('{e.key}')", f"View: {e.title}", id=f"view.{e.module}") for e in VIEWS),
        Binding("question_mark,f1", "help", "Help", id="app.help"),
        Binding("q", "back_or_quit", "Back, then quit", id="app.back"),
        Binding("escape", "escape", "Close", show=False, id="app.escape"),
        Binding("ctrl+c", "interrupt", "Copy the selection, or quit", id="app.interrupt", priority=True),
    ]

    def __init__(self, session: Session, *, hint: str = "", tour: Tour | None = None) -> None:
        super().__init__(session)
        self._hint, self._tour = hint, tour
        self._progress = "reading…"
        self._fresh: pipeline.Readable | None = None
        "Articles that came after the first comparison, until theirs has come."
        self.read_view = ReadView(session)
        self.views: dict[str, View] = {VIEWS[0].key: self.read_view}
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
        yield HeaderLine(id="header")
        yield Container(self.read_view, id="views")
        yield HelpPane()
        yield StatusLine(id="status")
        yield self.prompt
        yield StatusLine(id="keys")

    def on_mount(self) -> None:
        """Show the first view."""
        self.on_resize()
        self._draw_hints()
        self.view.enter()

    def on_resize(self) -> None:
        """One pane at a time where there is no room for more."""
        size = self.app.size
        self.set_class(LinePane.ascii_only, "-ascii")
        self.set_class(size.width < 100 or size.height < 16, "-one-pane")
        self._draw_header()

    # News

    def hear(self, news: News) -> None:
        """Take news of the analysis; the text on the screen does not move."""
        match news:
            case pipeline.Readable():
                # What is known of the articles on the screen must fit them: later ones wait for theirs.
                self._fresh = news
                self._progress = "comparing…"
                if not self.session.compared:
                    self._take_articles()
            case Progress():
                self._progress = f"comparing {news.done:,} of {news.total:,}"
            case Comparison():
                self._take_articles()
                self.session.take_comparison(news)
                self._progress = ""
            case Failed():
                self._progress = ""
                self.notify(news.reason, severity="error", markup=False)
        if isinstance(news, pipeline.Readable | Comparison):
            for view in self.views.values():
                view.take()
        self._draw_header()
        self._draw_status()

    def _take_articles(self) -> None:
        if self._fresh is not None:
            self.session.take_articles(self._fresh.articles, self._fresh.unreadable)
            self._fresh = None

    def on_view_decided(self) -> None:
        """Every view reads the articles as they are now; the comparison will come."""
        self._progress = "comparing…"
        for view in self.views.values():
            if view is not self.view:
                view.take()
        self._draw_status()

    def on_view_status(self) -> None:
        """Say the view's status."""
        self._draw_status()
        self._draw_hints()

    def _draw_status(self) -> None:
        left, right = self.view.status()
        if self._hint and not left:
            left = [(f" {self._hint}", "reason")]
        told: Sequence[Run] = [(f"{self._progress}  ", "muted")] if self._progress else []
        self.query_one("#status", StatusLine).say(left, [*told, *right])

    def _draw_hints(self) -> None:
        told = self._tour.line() if self._tour else ""
        hints = (*self.view.hints(), *_HINTS)
        keys = [run for key, what in hints for run in ((f" {key} ", "accent"), (f"{what} ", "muted"))]
        self.query_one("#keys", StatusLine).say([(f" {told}", "reason")] if told else keys)

    def hear_key(self, key: str) -> None:
        """Drop the first hint; go on with the tour when its key is pressed."""
        self._hint = ""
        if self._tour is not None and self._tour.pressed(key):
            self._draw_hints()

    def _draw_header(self) -> None:
        self.query_one(HeaderLine).show(self.session, self.shown)

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
        self._draw_hints()
        self._draw_header()
        self._draw_status()

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

    # Help and leaving

    def action_help(self) -> None:
        """Show the keys that work here, or hide them."""
        pane = self.query_one(HelpPane)
        if pane.display:
            self.action_escape()
            return
        pane.show_keys(self)
        self.query_one("#views").display = False
        pane.display = True
        self.set_focus(pane)

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
