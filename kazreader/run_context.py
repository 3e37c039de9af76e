"""The run context: the progress callback, the result cache and the process pool of a run.

Stages need none of them: they are plain functions, and the context decides where they run and which results
come from the cache. Results do not depend on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from operator import attrgetter

from kazreader.config import Settings
from kazreader.model import Article
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.work import Item, ParallelMap, Progress, Result
from kazreader.pool import ProcessPool, pool_for
from kazreader.result_cache import ResultCache, result_cache_for

_MANY = 20
"""Minimum number of articles for caching results one by one: fewer are analysed instantly, and caching would
slow down every first opening."""


def ignore_progress(stage: str, done: int, total: int) -> None:
    """Ignore progress (the default callback)."""


class RunContext(NamedTuple):
    """What a run may use: a progress callback, a result cache and a process pool."""

    progress: Progress = ignore_progress
    cache: ResultCache | None = None
    "None: nothing is looked up or stored."
    pool: ProcessPool | None = None
    "None: this process alone."

    def one_by_one(self, articles: Sequence[Article]) -> bool:
        """Whether it pays to process articles one by one: to cache results or use several processes."""
        return len(articles) >= _MANY and (self.cache is not None or self.pool is not None)

    def stage(self, name: str, articles: Sequence[Article]) -> ParallelMap:
        """Return a `map` for the stage of this name on these articles."""
        return _Stage(self, name, articles)


ALONE = RunContext()
"A context without cache, pool and progress."


class _Stage:
    """Runs one stage: takes cached results, computes the rest in the pool, reports progress."""

    def __init__(self, run: RunContext, name: str, articles: Sequence[Article]) -> None:
        self._run, self._name, self._articles = run, name, articles

    def __call__(
        self, work: Callable[[Item], Result], items: Sequence[Item], expected: type[Result], /
    ) -> Sequence[Result]:
        """Return the results in the order of the items."""
        cache, articles = self._run.cache, self._articles
        done = len(articles) - len(items)
        if cache is None or len(articles) < _MANY:
            return self._computed(work, items, done)

        from kazreader.store.pack import packed, parts

        pack, keys = cache.pack(work, items, [article.path for article in articles])
        missing = [number for number, key in enumerate(keys) if key not in pack]
        done += len(items) - len(missing)
        for part in parts(missing):
            new = self._computed(partial(packed, work), [items[number] for number in part], done)
            pack.store({keys[number]: content for number, content in zip(part, new, strict=True)}, keys)
            done += len(part)
        found = [pack.value(key, expected) for key in keys]
        return [work(item) if known is None else known for known, item in zip(found, items, strict=True)]

    def _computed(self, work: Callable[[Item], Result], items: Sequence[Item], done: int) -> Sequence[Result]:
        """Return the results, computed in the pool; done: the number of articles that are done already."""

        def report(more: int) -> None:
            self._run.progress(self._name, done + more, len(self._articles))

        return (self._run.pool or ProcessPool()).map(work, items, attrgetter("text_length"), report)


@contextmanager
def run_context_for(
    settings: Settings, progress: Progress = ignore_progress, *, jobs: int | None = None
) -> Iterator[RunContext]:
    """Yield a context by the user's settings; jobs: another number of processes."""
    with pool_for(settings, jobs) as pool:
        yield RunContext(progress, result_cache_for(settings), pool)
