"""The parent's end of a child process of this program: both ends speak in pickles."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any


class Child:
    """A module that runs in a process of its own.

    It has no current folder on its path, and only the two ends write to the pipes: what either unpickles
    comes from this program.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        """Start the process; raises OSError where the system refuses."""
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._input, self._output = self._process.stdin, self._process.stdout

    def stop(self) -> None:
        """Kill the process; harmless when it has ended."""
        self._process.kill()
        self._process.wait()

    def _send(self, value: object) -> None:
        pickle.dump(value, self._input, protocol=pickle.HIGHEST_PROTOCOL)
        self._input.flush()

    def _received(self) -> Any:
        return pickle.load(self._output)
