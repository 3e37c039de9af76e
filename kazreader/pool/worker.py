"""A worker: another process that works for this one. Here is its end in this process."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import kazreader
from kazreader.lexicon import files

Task: TypeAlias = tuple[Callable[[Any], object], Sequence[Any]]
"Some work, and the things to do it with."


class Lost(Exception):
    """The worker has gone or answers nonsense; it is stopped, and what it was asked for must be done here."""


class Worker:
    """A process of its own; the first thing it is asked for finds it still starting."""

    def __init__(self) -> None:
        """Start it; raises OSError where the system refuses."""
        self._known = False
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "kazreader.pool"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, task: Task) -> None:
        """Give it a task; it may have several. Raises Lost."""
        try:
            if not self._known:
                self._meet()
            self._send(task)
        except (OSError, EOFError, ValueError, pickle.PickleError, AttributeError, TypeError) as error:
            # The last three: not everything can be pickled.
            self.stop()
            raise Lost from error

    def answer(self, count: int) -> Sequence[Any]:
        """Wait for what the things of the first task gave, so many; raises Lost."""
        try:
            received = self._received()
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            self.stop()
            raise Lost from error
        if not isinstance(received, list) or len(received) != count:
            self.stop()
            raise Lost
        return received

    def stop(self) -> None:
        """End it, whatever it is at; harmless when it has ended."""
        self._process.kill()
        self._process.wait()

    def _meet(self) -> None:
        """Hand it the user's own words, and hear whether it is this program: another may be installed."""
        _, *own = files.folders()
        self._send(own[0] if own else None)
        if self._received() != kazreader.__file__:
            raise ValueError("another program")
        self._known = True

    def _send(self, value: object) -> None:
        stream = self._process.stdin
        assert stream is not None
        pickle.dump(value, stream, protocol=pickle.HIGHEST_PROTOCOL)
        stream.flush()

    def _received(self) -> object:
        stream = self._process.stdout
        assert stream is not None
        return pickle.load(stream)
