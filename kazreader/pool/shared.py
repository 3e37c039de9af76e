"""One piece of work on many things, shared among this process and workers.

The things are divided into small parts. Each worker is kept busy by a thread of its own, while this process
takes parts like them. What a worker leaves undone waits again, and is done here if nobody else does it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from kazreader.pool.worker import Lost, Worker

A = TypeVar("A")
B = TypeVar("B")

_PART = 20_000
"Code points of a part: a twentieth of a second."
_AHEAD = 2
"Parts that a worker is given at once, so that it never waits for the next."


def shared(
    work: Callable[[A], B],
    things: Sequence[A],
    weights: Sequence[int],
    workers: Sequence[Worker],
    done: Callable[[int], None],
) -> Sequence[B]:
    """Return what the work makes of each thing, as `ProcessPool.map` does."""
    under_way = _Shared(work, things, list(_parts(weights)))
    for worker in workers:
        Thread(target=under_way.keep_busy, args=(worker,), daemon=True).start()
    return under_way.finished(done)


def _parts(weights: Sequence[int]) -> Iterator[slice]:
    start = weight = 0
    for end, more in enumerate(weights, 1):
        weight += more
        if weight >= _PART or end == len(weights):
            yield slice(start, end)
            start, weight = end, 0


class _Shared(Generic[A, B]):
    """The work while it is under way."""

    def __init__(self, work: Callable[[A], B], things: Sequence[A], parts: Sequence[slice]) -> None:
        self._work, self._things = work, things
        self._parts = len(parts)
        self._waiting = deque(parts)
        self._news: SimpleQueue[tuple[slice, Sequence[B]] | None] = SimpleQueue()
        "What each part gave; None: a worker does no more, and what it left waits again."

    def finished(self, done: Callable[[int], None]) -> Sequence[B]:
        """Work until all is done, and return what everything gave."""
        found: dict[int, Sequence[B]] = {}
        known = 0
        while len(found) < self._parts:
            part = self._next()
            if part is not None:
                self._news.put((part, [self._work(thing) for thing in self._things[part]]))
            news = self._news.get()
            if news is not None:
                part, results = news
                found[part.start] = results
                known += len(results)
                done(known)
        return [result for start in sorted(found) for result in found[start]]

    def keep_busy(self, worker: Worker) -> None:
        """Give a worker parts until none waits or the worker is lost."""
        given: deque[slice] = deque()
        try:
            with suppress(Lost):
                while self._give(worker, given):
                    results = worker.answer(len(self._things[given[0]]))
                    self._news.put((given.popleft(), results))
        finally:
            self._waiting.extend(given)
            self._news.put(None)

    def _give(self, worker: Worker, given: deque[slice]) -> bool:
        """Give the worker as many parts as it may have; return whether it has any."""
        while len(given) < _AHEAD and (part := self._next()) is not None:
            given.append(part)
            worker.ask((self._work, self._things[part]))
        return bool(given)

    def _next(self) -> slice | None:
        try:
            return self._waiting.popleft()
        except IndexError:
            return None
