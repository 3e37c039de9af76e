"""What works beside the reader: the analysis, the search for all claims, and the watch over the files.

Each has a thread that waits for it and only posts messages; what they mean is decided by the app.
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
"Seconds without another decision by hand after which the articles are compared anew."


class BackgroundWork:
    """The work beside one session; off: nothing is ever started, as tests of the screen want it."""

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
        "Whether to compare again when the comparison under way has ended."
        self._all_claims: AllClaims | None = None
        self._pending: Timer | None = None
        "The comparison that waits for the user to pause."
        self._leaving = Event()

    def begin(self) -> None:
        """Start the analysis behind the first frame, since both want the processor; later the watch."""
        if not self._off:
            self._app.call_after_refresh(self.analyse)
            self._app.set_timer(_PAUSE, lambda: self._app.run_worker(self._watch, thread=True))

    def analyse(self) -> None:
        """Compare, or compare again when the comparison under way has ended."""
        self._again = self._analysis is not None
        if not (self._again or self._off):
            self._analysis = Analysis(self._session.paths, self._session.notebook.all_by_hand())
            self._app.run_worker(self._listen, thread=True)

    def analyse_after_a_pause(self) -> None:
        """Compare when the user pauses; asked again before, later."""
        if self._pending is not None:
            self._pending.stop()
        if not self._off:
            self._pending = self._app.set_timer(_PAUSE, self.analyse)

    def is_asked_again(self, news: News) -> bool:
        """Note what the analysis tells, and return whether it has ended and is to begin again."""
        ended = isinstance(news, Comparison | Failed)
        if ended:
            self._analysis = None
        if isinstance(news, Readable):
            # What is kept by hand in a file that has changed is kept in its new text, and compared so.
            self._again |= self._session.notebook.follow([each.article for each in news.articles])
        return ended and self._again

    def fetch_claims(self) -> bool:
        """Look for all claims of the articles, since a search asks for them; return whether any come."""
        if not self._off:
            self._stop_claims()
            self._all_claims = looking = AllClaims()
            articles = self._session.articles
            self._app.run_worker(lambda: self._tell_claims(looking, articles), thread=True)
        return not self._off

    def stop(self) -> None:
        """End whatever is under way."""
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
