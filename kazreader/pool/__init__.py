"""A process pool that includes the caller and starts workers only where the work pays for them.

Results depend neither on the number of processes nor on whether a worker survives.

Workers are `python -m kazreader.pool`, with the priority of the process that starts them. A worker exits when
its standard input closes, so that it never outlives its parent, however that ends.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from kazreader.config import Settings

if TYPE_CHECKING:
    from kazreader.pool.worker import Worker

__all__ = ["ProcessPool", "pool_for"]

A = TypeVar("A")
B = TypeVar("B")

_WORTH = 300_000
"""Code points of text that pay for one more worker: starting it takes a quarter of a second, extracting the
claims of this much text three times as long."""
_MOST_PROCESSES = 16
"Upper limit unless the user asks for more: the caller could not keep more busy."


def pool_for(settings: Settings, asked: int | None = None) -> ProcessPool:
    """Return a pool of `asked` processes, else as many as the settings say; 0: one for each core."""
    processes = settings.processes if asked is None else asked
    return ProcessPool(processes or min(_cores(), _MOST_PROCESSES))


def _cores() -> int:
    """Return the number of processor cores that this process may use."""
    from kazreader.pool.quota import cores_granted

    there = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(there, cores_granted() or there)


class ProcessPool:
    """A context manager around at most `processes` processes, the caller counted."""

    def __init__(self, processes: int = 1) -> None:
        self.processes = processes
        "The upper limit; it falls when the system refuses to start more."
        self._workers: list[Worker] = []

    def __enter__(self) -> ProcessPool:
        """Start nothing: workers start when there is enough work."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Kill the workers, whatever they are doing."""
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def map(
        self,
        work: Callable[[A], B],
        items: Sequence[A],
        weigh: Callable[[A], int],
        done: Callable[[int], None],
    ) -> Sequence[B]:
        """Return the results of `work`, in the order of the items; re-raise what it raises.

        work: a function of a module; items and results must be picklable.
        weigh: the approximate number of code points of text to read for an item.
        done: called from this thread with the number of items done.
        """
        weights = list(map(weigh, items)) if self.processes > 1 else []
        others = min(self.processes - 1, sum(weights) // _WORTH)
        if others > 0:
            from kazreader.pool.shared import shared

            return shared(work, items, weights, self._started(others), done)
        results: list[B] = []
        for number, item in enumerate(items, 1):
            results.append(work(item))
            done(number)
        return results

    def _started(self, others: int) -> Sequence[Worker]:
        """Return `others` workers, or fewer if the system refuses to start more."""
        from kazreader.pool.worker import Worker

        try:
            while len(self._workers) < others:
                self._workers.append(Worker())
        except OSError:
            self.processes = 1 + len(self._workers)
        return self._workers[:others]
