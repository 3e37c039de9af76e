"""The installed reader in a pseudo terminal: send keys, wait for words, keep every byte that it wrote."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from types import TracebackType

import pexpect

_KAZREADER = Path(sys.executable).with_name("kazreader")
_PATIENCE = 20


class Terminal:
    """A running `kazreader`."""

    def __init__(
        self, *arguments: str, home: Path, size: tuple[int, int] = (100, 30), **environment: str
    ) -> None:
        env = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLORTERM")}
        env |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home)}
        env |= {"TERM": "xterm-256color", **environment}
        self.written = ""
        self._child = pexpect.spawn(
            str(_KAZREADER), list(arguments), dimensions=(size[1], size[0]), env=env, encoding="utf-8"
        )
        self._child.logfile_read = self

    def write(self, text: str) -> None:
        """Keep what the reader writes."""
        self.written += text

    def flush(self) -> None:
        """Nothing is buffered here."""

    def see(self, words: str) -> None:
        """Wait until the words are painted, however the row is cut into styles."""
        between = r"(?:\x1b\[[0-9;?]*[A-Za-z])*"
        pattern = between.join(re.escape(character) for character in words)
        self._child.expect(pattern, timeout=_PATIENCE)

    def press(self, keys: str) -> None:
        """Send keys as they come from a keyboard."""
        self._child.send(keys)

    def signal(self, number: int) -> None:
        """Send a signal."""
        self._child.kill(number)

    def end(self) -> int | None:
        """Wait for the end and return the exit code."""
        self._child.expect(pexpect.EOF, timeout=_PATIENCE)
        self._child.close()
        return self._child.exitstatus

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.close(force=True)
