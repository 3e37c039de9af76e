"""Handles the news of the analysis: updates the session, and summarises what has changed in a line.

What is known of the articles on the screen must match them: after the first comparison, articles that were
read again wait for their own comparison.
"""

from __future__ import annotations

from kazreader import pipeline
from kazreader.background import Failed, News, Progress
from kazreader.model import Comparison
from kazreader.present.wording import progress
from kazreader.tui.state.changes import what_changed
from kazreader.tui.state.session import Session

_NOTHING_LEFT = "no report is left in the folder; the open ones stay"


class NewsInbox:
    """A session, with the articles that wait for their comparison."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: pipeline.Readable | None = None

    def take(self, news: News) -> str:
        """Handle news, and return a message on what they change; empty if nothing."""
        self._session.broken_off = isinstance(news, Failed)
        match news:
            case pipeline.Readable():
                self._waiting = news
                if not self._session.compared:
                    self._take_articles()
            case Comparison():
                return self._take_comparison(news)
            case Failed():
                self._waiting = None
        return ""

    def _take_articles(self) -> None:
        if self._waiting is not None:
            self._session.take_articles(self._waiting.articles, self._waiting.unreadable)
            self._waiting = None

    def _take_comparison(self, comparison: Comparison) -> str:
        if self._waiting is not None and not self._waiting.articles and self._session.articles:
            self._waiting = None
            return _NOTHING_LEFT
        before = self._session.known() if self._session.compared else None
        self._take_articles()
        self._session.take_comparison(comparison)
        return what_changed(before, self._session.known()) if before is not None else ""


def progress_words(news: News) -> str:
    """Return what the analysis is doing after this message; empty: it has ended."""
    match news:
        case pipeline.Readable():
            return "comparing…"
        case Progress():
            return progress(*news)
        case _:
            return ""
