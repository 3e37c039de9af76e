"""Run work in a forked child while this process keeps importing.

The fork is cheap: it has all modules already. It must happen before the first thread starts. If the
child fails, the work is done here when its result is needed: an error then occurs again, and is reported
as usual.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable
from typing import BinaryIO, Generic, TypeVar

T = TypeVar("T")


class Beside(Generic[T]):
    """Running work, whose result is made of picklable nouns. Light work is done here."""

    def __init__(self, work: Callable[[], T], *, light: bool = False) -> None:
        self._work = work
        self._pipe: BinaryIO | None = None
        if not light:
            reading, writing = os.pipe()
            self._copy = os.fork()
            if not self._copy:
                os.close(reading)
                _send(work, writing)
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
        """Stop the work; harmless when it has ended."""
        if self._pipe is not None and not self._pipe.closed:
            self._pipe.close()
            os.kill(self._copy, signal.SIGKILL)
            os.waitpid(self._copy, 0)


def _send(work: Callable[[], object], writing: int) -> None:
    """Run in the child: send the result, and exit without cleanup handlers."""
    code = 1
    try:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(pickle.dumps(work(), protocol=pickle.HIGHEST_PROTOCOL))
        code = 0
    finally:
        # Also after an error: the parent reports it.
        os._exit(code)
