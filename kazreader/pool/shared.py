"""Divide work on many items among this process and its workers.

The items are divided into small batches. A thread for each worker keeps it busy, while this process takes
batches too. Batches that a lost worker leaves unfinished are queued again, and done here if nobody else is
left.
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

_BATCH = 20_000
"Code points in a batch: a twentieth of a second."
_AHEAD = 2
"Batches in flight to a worker, so that it never waits for the next."


def shared(
    work: Callable[[A], B],
    items: Sequence[A],
    weights: Sequence[int],
    workers: Sequence[Worker],
    done: Callable[[int], None],
) -> Sequence[B]:
    """Return the results in the order of the items, as `ProcessPool.map` does."""
    under_way = _Shared(work, items, list(_batches(weights)))
    for worker in workers:
        Thread(target=under_way.keep_busy, args=(worker,), daemon=True).start()
    return under_way.finished(done)


def _batches(weights: Sequence[int]) -> Iterator[slice]:
    start = weight = 0
    for end, more in enumerate(weights, 1):
        weight += more
        if weight >= _BATCH or end == len(weights):
            yield slice(start, end)
            start, weight = end, 0


class _Shared(Generic[A, B]):
    """Work in progress."""

    def __init__(self, work: Callable[[A], B], items: Sequence[A], batches: Sequence[slice]) -> None:
        self._work, self._items = work, items
        self._batches = len(batches)
        self._waiting = deque(batches)
        self._replies: SimpleQueue[tuple[slice, Sequence[B]] | None] = SimpleQueue()
        "The results of a batch; None: a worker has stopped, and its unfinished batches are queued again."

    def finished(self, done: Callable[[int], None]) -> Sequence[B]:
        """Work until all batches are done, and return the results in order."""
        found: dict[int, Sequence[B]] = {}
        finished = 0
        while len(found) < self._batches:
            batch = self._next()
            if batch is not None:
                self._replies.put((batch, [self._work(item) for item in self._items[batch]]))
            reply = self._replies.get()
            if reply is not None:
                batch, results = reply
                found[batch.start] = results
                finished += len(results)
                done(finished)
        return [result for start in sorted(found) for result in found[start]]

    def keep_busy(self, worker: Worker) -> None:
        """Send batches to a worker until none is left or the worker is lost."""
        given: deque[slice] = deque()
        try:
            with suppress(Lost):
                while self._give(worker, given):
                    results = worker.answer(len(self._items[given[0]]))
                    self._replies.put((given.popleft(), results))
        finally:
            self._waiting.extend(given)
            self._replies.put(None)

    def _give(self, worker: Worker, given: deque[slice]) -> bool:
        """Send the worker as many batches as it may have in flight; return whether it has any."""
        while len(given) < _AHEAD and (batch := self._next()) is not None:
            given.append(batch)
            worker.ask((self._work, self._items[batch]))
        return bool(given)

    def _next(self) -> slice | None:
        try:
            return self._waiting.popleft()
        except IndexError:
            return None
