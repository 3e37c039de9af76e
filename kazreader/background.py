"""Analyse in a process of its own, at low priority, so that reading never waits for it.

`python -m kazreader.background PATH…` writes news to standard output as pickles; `Analysis` starts
it, hands it what the user decided by hand about the text, and yields the news as they come. Progress
comes at most twice a second: each one costs a frame. Without a path it writes the claims of the articles
that it is handed: `AllClaims` starts it so, when a search first asks for claims. The child is our own
program, started without the current folder on its path: nothing else ever writes what is unpickled here, on
either side.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from kazreader import config, pipeline
from kazreader.clean import as_wanted
from kazreader.model import ByHand, Claim, CleanArticle, Comparison, KazreaderError, Report
from kazreader.model.named_tuple import NamedTuple
from kazreader.run_context import run_context_for
from kazreader.store import article_key

_NICE = 10
_PAUSE = 0.5
"Seconds between two lines of progress."


class Progress(NamedTuple):
    """How far a stage is."""

    stage: str
    done: int
    total: int


class Failed(NamedTuple):
    """The analysis ended without a result; the reason is for the user."""

    reason: str


News: TypeAlias = pipeline.Readable | Progress | Comparison | Failed
"First the articles, then progress, last the comparison, or a failure at any time."

Decisions: TypeAlias = Mapping[str, ByHand]
"What the user decided by hand, by article key."


class _Child:
    """A process of this program that is told something, and tells pickles."""

    def __init__(self, paths: Sequence[Path] = ()) -> None:
        self._stopped = False
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "kazreader.background", *(os.fspath(p) for p in paths)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _hand(self, words: object) -> None:
        """Hand it what it works on."""
        asked = self._process.stdin
        assert asked is not None
        with contextlib.suppress(BrokenPipeError), asked:
            pickle.dump(words, asked, protocol=pickle.HIGHEST_PROTOCOL)

    def stop(self) -> None:
        """End it; harmless when it has ended."""
        self._stopped = True
        self._process.kill()
        self._process.wait()


class Analysis(_Child):
    """One analysis under way."""

    def __init__(self, paths: Sequence[Path], decisions: Decisions | None = None) -> None:
        super().__init__(paths)
        self._hand(dict(decisions or {}))

    def news(self) -> Iterator[News]:
        """Yield what the analysis tells, blocking in between, until it has ended or is stopped."""
        stream = self._process.stdout
        assert stream is not None
        ended = False
        while not ended:
            try:
                news = pickle.load(stream)
            except (EOFError, pickle.UnpicklingError):
                if self._stopped:
                    return
                code = self._process.wait()
                yield Failed(f"the analysis stopped (exit code {code}); the texts can still be read")
                return
            ended = isinstance(news, Comparison | Failed)
            yield news
        self._process.wait()


class AllClaims(_Child):
    """The claims of all articles, looked for when somebody asks for them."""

    def of(self, articles: Sequence[CleanArticle]) -> tuple[Claim, ...] | None:
        """Return the claims, blocking until all are there; None where that fails or is stopped."""
        self._hand(tuple(articles))
        stream = self._process.stdout
        assert stream is not None
        found: list[Claim] = []
        # One article after the other: while one is taken in, no other thread runs.
        for _ in articles:
            try:
                found += pickle.load(stream)
            except (EOFError, pickle.UnpicklingError):
                break
        return tuple(found) if not self._process.wait() and not self._stopped else None


def main(arguments: Sequence[str]) -> None:
    """Analyse the paths, or the articles that are handed, and write the news to standard output."""
    os.nice(_NICE)
    if arguments:
        _tell_news([Path(argument) for argument in arguments])
    else:
        _tell_claims()


def _tell_claims() -> None:
    config.use_lexicon()
    articles: tuple[CleanArticle, ...] = pickle.load(sys.stdin.buffer)
    with run_context_for(config.read()) as run:
        found = pipeline.claims_by_article(articles, run)
    for claims in found:
        _tell(claims)


def _tell_news(paths: Sequence[Path]) -> None:
    try:
        config.use_lexicon()
        decisions: Decisions = pickle.load(sys.stdin.buffer)
        with run_context_for(config.read()) as run:
            readable = pipeline.read(paths, run)
            _tell(readable)
            wanted = readable._replace(articles=tuple(_as_wanted(a, decisions) for a in readable.articles))
            report: Report = pipeline.report(wanted, run._replace(progress=_Unhurried()))
    except KazreaderError as error:
        _tell(Failed(str(error)))
    else:
        _tell(report.comparison)


class _Unhurried:
    """Tells how far the work is, when the last time is long enough ago."""

    def __init__(self) -> None:
        self._last = 0.0
        "By the clock that only runs forward, in seconds."

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last >= _PAUSE:
            self._last = now
            _tell(Progress(stage, done, total))


def _as_wanted(article: CleanArticle, decisions: Decisions) -> CleanArticle:
    """Return the article as the user wants it read; what is told stays as the cleaning left it."""
    return as_wanted(article, decisions.get(article_key(article.article), ByHand())) if decisions else article


def _tell(news: News | Sequence[Claim]) -> None:
    pickle.dump(news, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    # Under its real name, so that what is pickled here is found there.
    from kazreader.background import main as analyse

    analyse(sys.argv[1:])
