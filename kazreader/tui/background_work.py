"""Background work: the analysis, the search for all claims, and the file watcher.

Each has a thread that waits for it and only posts messages; the app decides what they mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING

from textual.app import App
from textual.message import Message
from textual.timer import Timer

from kazreader.background import AllClaims, Analysis, Failed, News
from kazreader.model import Claim, CleanArticle, Comparison
from kazreader.pipeline import Readable
from kazreader.tui.state.session import Session

if TYPE_CHECKING:
    from kazreader.tui.watching import Sight

_PAUSE = 0.8
"Seconds without another decision of the user after which the articles are compared again."


class BackgroundWork:
    """The background work of one session; off: nothing is ever started, for tests of the screen."""

    class Heard(Message):
        """The analysis had news."""

        def __init__(self, news: News) -> None:
            super().__init__()
            self.news = news

    class Claimed(Message):
        """All claims of some articles were looked for."""

        def __init__(self, articles: Sequence[CleanArticle], claims: tuple[Claim, ...] | None) -> None:
            super().__init__()
            self.articles, self.claims = articles, claims

    class Seen(Message):
        """Something happened to the files."""

        def __init__(self, sight: Sight) -> None:
            super().__init__()
            self.sight = sight

    def __init__(self, app: App[int], session: Session, *, off: bool = False) -> None:
        self._app, self._session, self._off = app, session, off
        self._analysis: Analysis | None = None
        self._again = False
        "Whether to compare again after the running comparison."
        self._all_claims: AllClaims | None = None
        self._pending: Timer | None = None
        "The timer of the next comparison."
        self._leaving = Event()

    def begin(self) -> None:
        """Start the analysis after the first frame, since both need the processor; later the watcher."""
        if not self._off:
            self._app.call_after_refresh(self.analyse)
            self._app.set_timer(_PAUSE, lambda: self._app.run_worker(self._watch, thread=True))

    def analyse(self) -> None:
        """Compare, now or after the running comparison."""
        self._again = self._analysis is not None
        if not (self._again or self._off):
            self._analysis = Analysis(self._session.paths, self._session.notebook.all_by_hand())
            self._app.run_worker(self._listen, thread=True)

    def analyse_after_a_pause(self) -> None:
        """Compare after a pause; each call restarts the timer."""
        if self._pending is not None:
            self._pending.stop()
        if not self._off:
            self._pending = self._app.set_timer(_PAUSE, self.analyse)

    def is_asked_again(self, news: News) -> bool:
        """Record news; return whether the analysis has ended and must be repeated."""
        ended = isinstance(news, Comparison | Failed)
        if ended:
            self._analysis = None
        if isinstance(news, Readable):
            # Decisions are carried over to the new text of a changed file.
            self._again |= self._session.notebook.follow([each.article for each in news.articles])
        return ended and self._again

    def fetch_claims(self) -> bool:
        """Start extracting all claims for a search; return whether it was started."""
        if not self._off:
            self._stop_claims()
            self._all_claims = looking = AllClaims()
            articles = self._session.articles
            self._app.run_worker(lambda: self._tell_claims(looking, articles), thread=True)
        return not self._off

    def stop(self) -> None:
        """Stop all background work."""
        self._leaving.set()
        self._stop_claims()
        if self._analysis is not None:
            self._analysis.stop()

    def _stop_claims(self) -> None:
        if self._all_claims is not None:
            self._all_claims.stop()
            self._all_claims = None

    def _listen(self) -> None:
        assert self._analysis is not None
        for news in self._analysis.news():
            self._app.post_message(self.Heard(news))

    def _tell_claims(self, looking: AllClaims, articles: Sequence[CleanArticle]) -> None:
        self._app.post_message(self.Claimed(articles, looking.of(articles)))

    def _watch(self) -> None:
        from kazreader.tui.watching import sights

        for sight in sights(self._session.paths, self._leaving):
            self._app.post_message(self.Seen(sight))
