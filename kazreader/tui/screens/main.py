"""The one screen: a header, the view that a number key chose, a status line, the search prompt, help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.screen import Screen

from kazreader import pipeline
from kazreader.background import Failed, News, Progress
from kazreader.model import Comparison
from kazreader.present.wording import counted, tally
from kazreader.tui.session import Session
from kazreader.tui.views.read import ReadView
from kazreader.tui.views.view import View
from kazreader.tui.widgets.help_pane import HelpPane
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.search_bar import SearchBar
from kazreader.tui.widgets.status_line import StatusLine

_HINTS = (
    ("] [", "discrepancy"),
    ("enter", "same claim elsewhere"),
    ("J K", "source"),
    ("/ n N", "search"),
    ("r", "debris"),
    ("tab", "pane"),
    ("?", "help"),
    ("q", "quit"),
)
_WIDTHS = [(0, "-w40"), (60, "-w60"), (80, "-w80"), (100, "-w100"), (120, "-w120"), (160, "-w160")]
_HEIGHTS = [(0, "-tiny"), (16, "-h16"), (24, "-h24"), (30, "-h30")]


class MainScreen(Screen[None]):
    """Frames the views."""

    HORIZONTAL_BREAKPOINTS = _WIDTHS
    VERTICAL_BREAKPOINTS = _HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "Search", id="app.search"),
        Binding("question_mark,f1", "help", "Help", id="app.help"),
        Binding("q", "back_or_quit", "Back, then quit", id="app.back"),
        Binding("escape", "escape", "Close", show=False, id="app.escape"),
        Binding("ctrl+c", "interrupt", "Copy the selection, or quit", id="app.interrupt", priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._progress = "" if session.compared else "reading…"
        self._origin = 0
        "Where the article stood when the search began."
        self._read = ReadView(session)
        self.view: View = self._read

    def compose(self) -> ComposeResult:
        """Header, views, status."""
        yield StatusLine(id="header")
        yield Container(self._read, id="views")
        yield HelpPane()
        yield StatusLine(id="status")
        yield StatusLine(id="keys")

    def on_mount(self) -> None:
        """Show the first view."""
        self._fit()
        self._draw_header()
        keys = [run for key, what in _HINTS for run in ((f" {key} ", "accent"), (f"{what} ", "muted"))]
        self.query_one("#keys", StatusLine).say(keys)
        self.view.enter()

    def on_resize(self) -> None:
        """One pane at a time where there is no room for more."""
        self._fit()

    def _fit(self) -> None:
        size = self.app.size
        self.set_class(size.width < 100 or size.height < 16, "-one-pane")

    # News

    def hear(self, news: News) -> None:
        """Take news of the analysis; the text on the screen does not move."""
        match news:
            case pipeline.Readable():
                self.session.take_articles(news.articles, news.unreadable)
                self._progress = "comparing…"
                self.view.take()
            case Progress():
                self._progress = f"comparing {news.done:,} of {news.total:,}"
            case Comparison():
                self.session.take_comparison(news)
                self._progress = ""
                self.view.take()
            case Failed():
                self._progress = ""
                self.notify(news.reason, severity="error", markup=False)
        self._draw_header()
        self._draw_status()

    def on_view_status(self) -> None:
        """Say the view's status."""
        self._draw_status()

    def _draw_status(self) -> None:
        left, right = self.view.status()
        told: Sequence[Run] = [(f"{self._progress}  ", "muted")] if self._progress else []
        self.query_one("#status", StatusLine).say(left, [*told, *right])

    def _draw_header(self) -> None:
        session = self.session
        sources = session.sources
        name = session.paths[0].name if session.paths else ""
        runs: list[Run] = [(" kazreader ", "accent"), (f" {name} ", "strong")]
        total, independent = len(sources.listed), sources.independent
        voices = f" ({independent} independent)" if independent < total else ""
        runs.append((f"· {counted(total, 'source')}{voices} ", "muted"))
        if session.compared:
            runs.append((f"· {tally(session.findings.comparison.discrepancies)} ", "muted"))
        if session.unreadable:
            runs.append((f"· {counted(len(session.unreadable), 'unreadable file')} ", "update"))
        self.query_one("#header", StatusLine).say(runs)

    # Search

    def action_search(self) -> None:
        """Open the prompt; the article stands where it is until something matches."""
        self._origin = self.view.top()
        bar = self._search_bar()
        if bar is None:
            bar = SearchBar()
            self.mount(bar, before="#keys")
            self.call_after_refresh(self._ask)
            return
        self._ask()

    def _search_bar(self) -> SearchBar | None:
        return self.query_one_optional(SearchBar)

    def _ask(self) -> None:
        bar = self._search_bar()
        if bar is not None:
            self.query_one("#keys").display = False
            bar.ask()

    def on_search_bar_typed(self, message: SearchBar.Typed) -> None:
        """Search while the query is typed."""
        hits = self.view.search(message.query, self._origin)
        bar = self._search_bar()
        if hits is not None and bar is not None:
            if not hits.spans:
                self.view.restore(self._origin)
            bar.tell([(hits.told(), "accent" if hits.spans else "update"), ("  esc back", "muted")])

    def on_search_bar_entered(self, message: SearchBar.Entered) -> None:
        """Keep the matches."""
        self._close_search()

    def on_search_bar_cancelled(self, message: SearchBar.Cancelled) -> None:
        """Back to where the search began, without matches."""
        self.view.search("", self._origin)
        self.view.restore(self._origin)
        self._close_search()

    def on_search_bar_stepped(self, message: SearchBar.Stepped) -> None:
        """Walk the matches from within the prompt."""
        self._read.action_hit(message.by)

    def _close_search(self) -> None:
        bar = self._search_bar()
        if bar is not None:
            bar.display = False
        self.query_one("#keys").display = True
        self.view.enter()

    # Leaving

    def action_help(self) -> None:
        """Show the keys, or hide them."""
        pane = self.query_one(HelpPane)
        if pane.display:
            self.action_escape()
            return
        pane.show_keys(self)
        self.query_one("#views").display = False
        pane.display = True
        pane.focus()

    def action_escape(self) -> None:
        """Close help; else drop the matches."""
        pane = self.query_one(HelpPane)
        if pane.display:
            pane.display = False
            self.query_one("#views").display = True
            self.view.enter()
        else:
            self.view.search("", self.view.top())

    def action_back_or_quit(self) -> None:
        """Close what is open; with nothing open, quit."""
        if self.query_one(HelpPane).display:
            self.action_escape()
        else:
            self.app.exit()

    def action_interrupt(self) -> None:
        """Copy what is selected; with nothing selected, quit as ctrl-c does."""
        selected = self.get_selected_text()
        if selected:
            self.app.copy_to_clipboard(selected)
        else:
            self.app.exit(return_code=130)
