"""What the screen tells: how far the analysis is, what has changed, what the view says, which keys matter."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader import pipeline
from kazreader.background import Failed, News, Progress
from kazreader.model import Comparison
from kazreader.tui.screens.asking import Asking
from kazreader.tui.state.changes import told
from kazreader.tui.state.session import Session
from kazreader.tui.state.tour import Tour
from kazreader.tui.views.view import View
from kazreader.tui.widgets.header_line import HeaderLine
from kazreader.tui.widgets.keys_line import KeysLine
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.status_line import StatusLine

_READING_TIME = 5.0
"Seconds for which news stay in the status line, whatever is pressed."
_HINTS = (("?", "help"), ("q", "back"))


class Telling(Asking):
    """A screen with lines that tell; the views are told of news too."""

    def __init__(self, session: Session, *, hint: str, tour: Tour | None) -> None:
        super().__init__(session)
        self.views: dict[str, View] = {}
        "The views that were shown so far, by their keys."
        self._hint, self._tour = hint, tour
        self._progress = "reading…"
        self._fresh: pipeline.Readable | None = None
        "Articles that came after the first comparison, until theirs has come."
        self._announced = ""
        self._said = False
        "Whether what is announced was there long enough."

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
                self._progress = ""
                self._take_comparison(news)
            case Failed():
                self._progress, self._fresh = "", None
                # Folders that are gone are told by who watches them.
                if not self.session.compared or all(path.exists() for path in self.session.paths):
                    self.notify(news.reason, severity="error", markup=False)
        if isinstance(news, pipeline.Readable | Comparison):
            for view in self.views.values():
                view.take()
        self.draw_header()
        self.draw_status()

    def _take_articles(self) -> None:
        if self._fresh is not None:
            self.session.take_articles(self._fresh.articles, self._fresh.unreadable)
            self._fresh = None

    def _take_comparison(self, comparison: Comparison) -> None:
        """Take it with the articles that it is about, and say what has changed."""
        if self._fresh is not None and not self._fresh.articles and self.session.articles:
            self._fresh = None
            self.announce("no report is left in the folder; what was read stays open")
            return
        before = self.session.known() if self.session.compared else None
        self._take_articles()
        self.session.take_comparison(comparison)
        if before is not None:
            self.announce(told(before, self.session.known()))

    def announce(self, words: str) -> None:
        """Say something in the status line until a key is pressed, but for some seconds at least."""
        if words:
            self._announced = words
            self.set_timer(_READING_TIME, self._may_go)
            self.draw_status()

    def _may_go(self) -> None:
        self._said = True

    def on_view_decided(self) -> None:
        """Every view reads the articles as they are now; the comparison will come."""
        self._progress = "comparing…"
        for view in self.views.values():
            if view is not self.view:
                view.take()
        self.draw_status()

    def on_view_status(self) -> None:
        """Say the view's status."""
        self.draw_status()
        self.draw_hints()

    def draw_status(self) -> None:
        """Say what is new, else what the view has to say."""
        left, right = self.view.status()
        if self._announced:
            left = [(f" {self._announced}", "reason")]
        elif self._hint and not left:
            left = [(f" {self._hint}", "reason")]
        working: Sequence[Run] = [(f"{self._progress}  ", "muted")] if self._progress else []
        self.query_one("#status", StatusLine).say(left, [*working, *right])

    def draw_hints(self) -> None:
        """Name the keys that matter here, or the lesson of the tour."""
        lesson = self._tour.line() if self._tour else ""
        keys = self.query_one(KeysLine)
        if lesson:
            keys.say([(f" {lesson}", "reason")])
        else:
            keys.show_keys(self.view.hints(), _HINTS)

    def hear_key(self, key: str) -> None:
        """Drop the first hint and old news; go on with the tour when its key is pressed."""
        self._hint = ""
        if self._said:
            self._announced, self._said = "", False
        if self._tour is not None and self._tour.pressed(key):
            self.draw_hints()

    def draw_header(self) -> None:
        """Say what is open."""
        self.query_one(HeaderLine).show(self.session, self.shown)
