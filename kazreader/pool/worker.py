"""The parent's end of a worker process."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import kazreader
from kazreader.lexicon import files
from kazreader.pool.child import Child

Task: TypeAlias = tuple[Callable[[Any], object], Sequence[Any]]
"A function, and the items to call it with."


class Lost(Exception):
    """The worker has died or replied with nonsense; it is stopped, and its tasks must be done here."""


class Worker(Child):
    """A worker process; the first task may find it still starting."""

    def __init__(self) -> None:
        """Start the process; raises OSError where the system refuses."""
        super().__init__("kazreader.pool")
        self._greeted = False

    def ask(self, task: Task) -> None:
        """Send a task; several may be in flight. Raises Lost."""
        try:
            if not self._greeted:
                self._greet()
            self._send(task)
        except (OSError, EOFError, ValueError, pickle.PickleError, AttributeError, TypeError) as error:
            # ValueError: another program. AttributeError and TypeError: something cannot be pickled.
            self.stop()
            raise Lost from error

    def answer(self, count: int) -> Sequence[Any]:
        """Wait for the `count` results of the oldest task; raises Lost."""
        try:
            received = self._received()
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            self.stop()
            raise Lost from error
        if not isinstance(received, list) or len(received) != count:
            self.stop()
            raise Lost
        return received

    def _greet(self) -> None:
        """Send the user's rule folder; refuse a worker of another installation of the program."""
        self._send(files.user_folder())
        if self._received() != kazreader.__file__:
            raise ValueError("another program")
        self._greeted = True
