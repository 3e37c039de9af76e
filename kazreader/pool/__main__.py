"""The worker: reads pickled tasks from standard input and writes pickled results to standard output.

Only the parent process writes what is unpickled here. The worker exits at once when its input closes, even in
the middle of a task, and when a task fails: the parent then does that task itself, and so gets the error.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

import kazreader
from kazreader.lexicon import files

if TYPE_CHECKING:
    from kazreader.pool.worker import Task


def main() -> None:
    """Report which program this is, then do the tasks one after the other."""
    # Ctrl-C in the terminal reaches every process; the parent decides what to do about it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # No stage makes cycles.
    try:
        files.use_folder(pickle.load(sys.stdin.buffer))
        _reply(kazreader.__file__)
        tasks: SimpleQueue[Task] = SimpleQueue()
        Thread(target=_queue_tasks, args=(tasks,), daemon=True).start()
        while True:
            work, items = tasks.get()
            _reply([work(item) for item in items])
    finally:
        # A normal exit would wait for the other thread, which waits for input.
        os._exit(1)


def _queue_tasks(tasks: SimpleQueue[Task]) -> None:
    """Read tasks as they arrive, also while one is being done, so that the parent never blocks on a full
    pipe.
    """
    try:
        while True:
            tasks.put(pickle.load(sys.stdin.buffer))
    finally:
        os._exit(0)


def _reply(answer: object) -> None:
    pickle.dump(answer, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
