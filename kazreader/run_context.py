"""The context of a run: whom it tells how far it is, what is kept of earlier runs, and the pool that works.

The stages need none: they do their work, and the context decides where and whether it is done again. What
comes of a run does not depend on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import attrgetter

from kazreader.config import Settings
from kazreader.model import Article, CleanArticle, Comparison
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.work import Item, ParallelMap, Progress, Result
from kazreader.pool import ProcessPool, pool_for
from kazreader.result_cache import ResultCache, result_cache_for

_MANY = 20
"""Articles from which on what each gave is kept by itself: fewer are read again in a blink, and keeping would
be felt at every first opening."""


def tell_nobody(stage: str, done: int, total: int) -> None:
    """Take progress that nobody asked for."""


class RunContext(NamedTuple):
    """What a run may use; without anything this process works alone, tells nobody and keeps nothing."""

    progress: Progress = tell_nobody
    cache: ResultCache | None = None
    "What articles gave in earlier runs; None: nothing is looked up or kept."
    pool: ProcessPool | None = None
    "None: this process alone."

    def labels(
        self, articles: Sequence[Article], make: Callable[[], tuple[CleanArticle, ...]]
    ) -> tuple[CleanArticle, ...]:
        """Return the articles with the labels that were kept, or else with those that are made now."""
        return make() if self.cache is None else self.cache.labels(articles, make)

    def comparison(self, articles: Sequence[CleanArticle], make: Callable[[], Comparison]) -> Comparison:
        """Return the comparison of the articles that was kept, or else the one that is made now."""
        return make() if self.cache is None else self.cache.comparison(articles, make)

    def one_by_one(self, articles: Sequence[Article]) -> bool:
        """Whether it pays to work through the articles one by one: to keep what each gives, or share them."""
        return len(articles) >= _MANY and (self.cache is not None or self.pool is not None)

    def stage(self, name: str, articles: Sequence[Article]) -> ParallelMap:
        """Return how the stage of this name works through these articles."""
        return _Stage(self, name, articles)


ALONE = RunContext()
"A context without anything."


class _Stage:
    """One stage at work: it knows again what is kept of its items, gives the pool the others, and tells."""

    def __init__(self, run: RunContext, name: str, articles: Sequence[Article]) -> None:
        self._run, self._name, self._articles = run, name, articles
        self._pool = run.pool or ProcessPool()
        self._done = 0
        "Articles that the stage is done with."

    def __call__(
        self, work: Callable[[Item], Result], items: Sequence[Item], made: type[Result], /
    ) -> Sequence[Result]:
        """Return what the work makes of each item, in their order."""
        cache, articles = self._run.cache, self._articles
        if cache is None or len(articles) < _MANY:
            self._begin(len(articles) - len(items))
            return self._make(work, items)
        return cache.map(work, items, made, [article.path for article in articles], self._make, self._begin)

    def _begin(self, done: int) -> None:
        self._done = done

    def _make(self, work: Callable[[Item], Result], items: Sequence[Item]) -> Sequence[Result]:
        found = self._pool.map(work, items, attrgetter("text_length"), self._tell)
        self._done += len(items)
        return found

    def _tell(self, more: int) -> None:
        """Tell how far the stage is, when the pool has done so many more."""
        self._run.progress(self._name, self._done + more, len(self._articles))


@contextmanager
def run_context_for(
    settings: Settings, progress: Progress = tell_nobody, *, jobs: int | None = None
) -> Iterator[RunContext]:
    """Give a context as the user set it up, until the `with` ends; jobs: how many processes instead."""
    with pool_for(settings, jobs) as pool:
        yield RunContext(progress, result_cache_for(settings), pool)
