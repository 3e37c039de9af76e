"""A worker's own end: it works on what comes by standard input and tells what that gave, all as pickles.

Nothing but the process that started it ever writes what is unpickled here. When the input ends, it ends at
once, in the middle of its work. A task that fails ends it too: whoever gave the task does it then, and so
meets the error.
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
    """Tell which program this is, then do the tasks, one after the other."""
    # Ctrl-C in the terminal reaches every process; what follows is for the one that started this one to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # No stage makes cycles.
    try:
        files.use_folder(pickle.load(sys.stdin.buffer))
        _tell(kazreader.__file__)
        tasks: SimpleQueue[Task] = SimpleQueue()
        Thread(target=_take, args=(tasks,), daemon=True).start()
        while True:
            work, things = tasks.get()
            _tell([work(thing) for thing in things])
    finally:
        # Python would wait for the other thread, which waits for input.
        os._exit(1)


def _take(tasks: SimpleQueue[Task]) -> None:
    """Take tasks while they come: also while one is done, so that nobody waits for the pipe to empty."""
    try:
        while True:
            tasks.put(pickle.load(sys.stdin.buffer))
    finally:
        os._exit(0)


def _tell(answer: object) -> None:
    pickle.dump(answer, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
