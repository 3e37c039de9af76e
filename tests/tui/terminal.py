"""The installed reader in a pseudo terminal: send keys, wait for words on the screen, keep every byte."""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path
from types import TracebackType

import pexpect
from rich.cells import get_character_cell_size

_KAZREADER = Path(sys.executable).with_name("kazreader")
_PATIENCE = 60
"Seconds until a test gives up; a busy machine is slow, but what is waited for comes."
_PIECE = re.compile(
    r"\x1b\[(?P<numbers>[0-9;?<>=$]*)(?P<command>[ -/]*[@-~])"
    r"|\x1b[\]P_^X].*?(?:\x07|\x1b\\)|\x1b[^\[\]P_^X]|(?P<text>[^\x1b])",
    re.DOTALL,
)
"A command of the terminal, or a character."


class Screen:
    """What a terminal shows after what was written to it, as far as the reader's commands need it."""

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._cells = [[" "] * width for _ in range(height)]
        self._row = self._column = 0
        self._begun = ""

    def write(self, text: str) -> None:
        """Obey the commands and show the characters; a command that is not complete waits for its rest."""
        text = self._begun + text
        at = 0
        while found := _PIECE.match(text, at):
            at = found.end()
            if found["text"]:
                self._show(found["text"])
            elif found["command"] == "H":
                row, column = ([int(n or 1) for n in found["numbers"].split(";")] + [1, 1])[:2]
                self._row, self._column = row - 1, column - 1
            elif found["command"] == "J":
                self._cells = [[" "] * self._width for _ in range(self._height)]
        self._begun = text[at:]

    def _show(self, character: str) -> None:
        if character == "\r":
            self._column = 0
        elif character == "\n":
            self._row += 1
        elif self._row < self._height and self._column < self._width:
            self._cells[self._row][self._column] = character
            self._column += get_character_cell_size(character)

    def text(self) -> str:
        """Return the rows."""
        return "\n".join("".join(row).rstrip() for row in self._cells)


class Terminal:
    """A running `kazreader`."""

    def __init__(
        self, *arguments: str, home: Path, size: tuple[int, int] = (100, 30), **environment: str
    ) -> None:
        env = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLORTERM")}
        env |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home)}
        env |= {"TERM": "xterm-256color", **environment}
        self.written = ""
        self.screen = Screen(*size)
        self._child = pexpect.spawn(
            str(_KAZREADER),
            list(arguments),
            cwd=str(home),
            dimensions=(size[1], size[0]),
            env=env,
            encoding="utf-8",
        )

    def see(self, words: str) -> None:
        """Wait until the words stand on the screen."""
        self._wait_for(words, True)

    def hear(self, words: str, times: int = 1) -> None:
        """Wait until the words were written so many times, wherever they are now."""
        deadline = time.monotonic() + _PATIENCE
        while self.written.count(words) < times:
            if time.monotonic() > deadline or not self._read():
                raise AssertionError(f"{words!r} was not written {times} times:\n{self.screen.text()}")

    def leave(self, words: str) -> None:
        """Wait until the words are gone from the screen."""
        self._wait_for(words, False)

    def _wait_for(self, words: str, seen: bool) -> None:
        deadline = time.monotonic() + _PATIENCE
        while (words in self.screen.text()) != seen:
            if time.monotonic() > deadline or not self._read():
                told = "not" if seen else "still"
                raise AssertionError(f"{words!r} is {told} on the screen:\n{self.screen.text()}")

    def press(self, keys: str) -> None:
        """Send keys as they come from a keyboard."""
        self._child.send(keys)

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        self.screen = Screen(width, height)
        self._child.setwinsize(height, width)

    def signal(self, number: int) -> None:
        """Send a signal."""
        self._child.kill(number)

    def end(self) -> int | None:
        """Wait for the end and return the exit code."""
        while self._read():
            pass
        if self._child.isalive() and not self._child.eof():
            raise AssertionError(f"it did not end:\n{self.screen.text()}")
        self._child.close()
        return self._child.exitstatus

    def _read(self) -> bool:
        """Take what was written; return whether more may come."""
        try:
            new = self._child.read_nonblocking(1 << 16, timeout=_PATIENCE)
        except (pexpect.EOF, pexpect.TIMEOUT):
            return False
        self.written += new
        self.screen.write(new)
        return True

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.close(force=True)
