"""Work something out in a copy of this process, while this one goes on importing.

The copy is free: it has all modules, and nothing is started anew. It must be made before the first thread.
Where a system makes no copies, or the copy fails, the work is done here when its result is wanted: what went
wrong goes wrong again, and is told as it was.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable
from typing import BinaryIO, Generic, TypeVar

T = TypeVar("T")


class Beside(Generic[T]):
    """Work under way; its result is made of nouns that can be pickled. Light work is done here."""

    def __init__(self, work: Callable[[], T], *, light: bool = False) -> None:
        self._work = work
        self._pipe: BinaryIO | None = None
        if hasattr(os, "fork") and not light:
            reading, writing = os.pipe()
            self._copy = os.fork()
            if not self._copy:
                os.close(reading)
                _tell(work, writing)
            os.close(writing)
            self._pipe = os.fdopen(reading, "rb")

    def result(self) -> T:
        """Wait for the result and return it; call it once.

        Raises what the work raises.
        """
        if self._pipe is None:
            return self._work()
        with self._pipe as pipe:
            content = pipe.read()
        _, state = os.waitpid(self._copy, 0)
        if state:
            return self._work()
        found: T = pickle.loads(content)
        return found

    def stop(self) -> None:
        """End the work; harmless when it has ended."""
        if self._pipe is not None and not self._pipe.closed:
            self._pipe.close()
            os.kill(self._copy, signal.SIGKILL)
            os.waitpid(self._copy, 0)


def _tell(work: Callable[[], object], writing: int) -> None:
    """Work as the copy, tell the result, and end without anything that this process would do at its end."""
    code = 1
    try:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(pickle.dumps(work(), protocol=pickle.HIGHEST_PROTOCOL))
        code = 0
    finally:
        # Also after an error: the original tells it.
        os._exit(code)
