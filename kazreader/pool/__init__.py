"""Several processes that work through many things together: this one, and others where there is enough to do.

What they give does not depend on how many they are, nor on whether any of the others lives to the end.

The others are `python -m kazreader.pool`. They have the priority of the process that starts them, and end
with it however it ends: when their input does, and nobody else holds the other end of that.
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
"""Code points of text for which it pays to start one more process: that takes a quarter of a second, to look
for claims in so much text three times as long."""
_MOST = 16
"Processes that there are unless somebody asks for more: of more, this one could not keep all busy."


def pool_for(settings: Settings, asked: int | None = None) -> ProcessPool:
    """Return a pool of as many as are asked for, or as the settings say; 0: one for each core."""
    processes = settings.processes if asked is None else asked
    return ProcessPool(processes or min(_cores(), _MOST))


def _cores() -> int:
    """Return the number of processor cores that this process may use."""
    from kazreader.pool.quota import cores_granted

    there = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(there, cores_granted() or there)


class ProcessPool:
    """A context within which there are up to so many processes, this one counted; outside, only this one."""

    def __init__(self, processes: int = 1) -> None:
        self.processes = processes
        "How many there may be."
        self._workers: list[Worker] = []

    def __enter__(self) -> ProcessPool:
        """Start nothing: that waits until there is something to do."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the others, whatever they are at."""
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def map(
        self,
        work: Callable[[A], B],
        things: Sequence[A],
        weigh: Callable[[A], int],
        done: Callable[[int], None],
    ) -> Sequence[B]:
        """Return what the work makes of each thing, in their order; raise what it raises.

        work: a function of a module; things and results can be pickled.
        weigh: about how many code points of text are to be read for a thing.
        done: is told, from this thread, of how many things the result is there.
        """
        weights = list(map(weigh, things)) if self.processes > 1 else []
        others = min(self.processes - 1, sum(weights) // _WORTH)
        if others > 0:
            from kazreader.pool.shared import shared

            return shared(work, things, weights, self._with(others), done)
        results: list[B] = []
        for number, thing in enumerate(things, 1):
            results.append(work(thing))
            done(number)
        return results

    def _with(self, others: int) -> Sequence[Worker]:
        """Return so many workers, or as many as the system starts."""
        from kazreader.pool.worker import Worker

        try:
            while len(self._workers) < others:
                self._workers.append(Worker())
        except OSError:
            self.processes = 1 + len(self._workers)
        return self._workers[:others]
