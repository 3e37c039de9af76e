"""Run the analysis in a child process at low priority, so that reading never waits for it.

`python -m kazreader.background PATH…` writes `News` to standard output as pickles. `Analysis` starts it,
sends it the user's decisions about the text, and yields the news as it arrives: progress at most twice a
second, since each message costs a frame. Without a path the child writes the claims of the articles it is
sent: `AllClaims` starts it so when a search first needs claims.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from kazreader import config, pipeline
from kazreader.clean import as_wanted
from kazreader.model import ByHand, Claim, CleanArticle, Comparison, KazreaderError
from kazreader.model.named_tuple import NamedTuple
from kazreader.pool.child import Child
from kazreader.run_context import run_context_for
from kazreader.store import article_key

_NICE = 10
_PAUSE = 0.5
"Seconds between two progress messages."


class Progress(NamedTuple):
    """How far a stage is."""

    stage: str
    done: int
    total: int


class Failed(NamedTuple):
    """The analysis ended without a result."""

    reason: str


News: TypeAlias = pipeline.Readable | Progress | Comparison | Failed
"First the articles, then progress, last the comparison; or a failure at any time."

Decisions: TypeAlias = Mapping[str, ByHand]
"The user's decisions, by article key."


class _Analyst(Child):
    """A child process that gets one request and streams replies."""

    def __init__(self, paths: Sequence[Path] = ()) -> None:
        super().__init__("kazreader.background", *map(os.fspath, paths))
        self._stopped = False

    def _ask(self, request: object) -> None:
        """Send the request and close the child's input."""
        with contextlib.suppress(BrokenPipeError), self._input:
            self._send(request)

    def stop(self) -> None:
        """Kill the child; harmless when it has ended."""
        self._stopped = True
        super().stop()


class Analysis(_Analyst):
    """A running analysis."""

    def __init__(self, paths: Sequence[Path], decisions: Decisions | None = None) -> None:
        super().__init__(paths)
        self._ask(dict(decisions or {}))

    def news(self) -> Iterator[News]:
        """Yield the messages of the analysis as they arrive, until it has ended or is stopped."""
        ended = False
        while not ended:
            try:
                news = self._received()
            except (EOFError, pickle.UnpicklingError):
                if self._stopped:
                    return
                code = self._process.wait()
                yield Failed(f"the analysis stopped (exit code {code}); the texts can still be read")
                return
            ended = isinstance(news, Comparison | Failed)
            yield news
        self._process.wait()


class AllClaims(_Analyst):
    """The claims of all articles, extracted on demand in a child process."""

    def of(self, articles: Sequence[CleanArticle]) -> tuple[Claim, ...] | None:
        """Return the claims, blocking until all have arrived; None on failure or `stop`."""
        self._ask(tuple(articles))
        found: list[Claim] = []
        # One pickle an article: no other thread runs while one is being loaded.
        for _ in articles:
            try:
                found += self._received()
            except (EOFError, pickle.UnpicklingError):
                break
        return tuple(found) if not self._process.wait() and not self._stopped else None


def main(arguments: Sequence[str]) -> None:
    """Analyse the paths, or extract the claims of the articles on standard input; write pickles to standard
    output.
    """
    os.nice(_NICE)
    if arguments:
        _send_news([Path(argument) for argument in arguments])
    else:
        _send_claims()


def _send_claims() -> None:
    config.use_lexicon()
    articles: tuple[CleanArticle, ...] = pickle.load(sys.stdin.buffer)
    with run_context_for(config.read()) as run:
        found = pipeline.claims_by_article(articles, run)
    for claims in found:
        _send(claims)


def _send_news(paths: Sequence[Path]) -> None:
    try:
        config.use_lexicon()
        decisions: Decisions = pickle.load(sys.stdin.buffer)
        with run_context_for(config.read()) as run:
            readable = pipeline.read(paths, run)
            _send(readable)
            wanted = readable._replace(articles=tuple(_as_wanted(a, decisions) for a in readable.articles))
            report = pipeline.report(wanted, run._replace(progress=_Throttled()))
    except KazreaderError as error:
        _send(Failed(str(error)))
    else:
        _send(report.comparison)


class _Throttled:
    """A progress callback that drops messages within `_PAUSE` of the last one."""

    def __init__(self) -> None:
        self._last = 0.0
        "Monotonic time, in seconds."

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last >= _PAUSE:
            self._last = now
            _send(Progress(stage, done, total))


def _as_wanted(article: CleanArticle, decisions: Decisions) -> CleanArticle:
    """Return the article with the user's decisions applied, if there are any."""
    return as_wanted(article, decisions.get(article_key(article.article), ByHand())) if decisions else article


def _send(news: News | Sequence[Claim]) -> None:
    pickle.dump(news, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    # Imported under its real name, so that the other side can unpickle its classes.
    from kazreader.background import main as analyse

    analyse(sys.argv[1:])
