"""A program in a pseudo terminal, timed: until words are painted, and from a key to the end of its frame."""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from fcntl import ioctl
from pathlib import Path

_PATIENCE = 240.0
_FRAME_END = b"\x1b[?2026l"
_WE_KNOW_FRAMES = b"\x1b[?2026;2$y"


class Program:
    """A running program with a screen of 120 by 40."""

    def __init__(self, command: Sequence[str], home: Path) -> None:
        self._terminal, side = pty.openpty()
        ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        environment = {name: told for name, told in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"TERM": "xterm-256color", "HOME": str(home), "XDG_DATA_HOME": str(home)}
        self._started = time.perf_counter()
        self._process = subprocess.Popen(
            command, stdin=side, stdout=side, stderr=side, env=environment, start_new_session=True
        )
        os.close(side)
        self.written = b""
        self._answered = False

    def seconds_until(self, words: bytes, since: float | None = None) -> float:
        """Return the seconds from the start, or since a moment, until the words were painted."""
        until = time.perf_counter() + _PATIENCE
        while words not in self.written:
            self._take(until)
        return time.perf_counter() - (since or self._started)

    def key(self, key: bytes) -> float:
        """Press a key and return the seconds to the end of the frame that follows."""
        self.settle()
        self.written = b""
        since = time.perf_counter()
        os.write(self._terminal, key)
        return self.seconds_until(_FRAME_END, since)

    def settle(self, pause: float = 0.02) -> None:
        """Take what is still painted, until nothing comes for a moment."""
        while select.select([self._terminal], [], [], pause)[0]:
            self._take(time.perf_counter() + _PATIENCE)

    def resident(self) -> float:
        """Return the memory in MB."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024

    def end(self) -> None:
        """End it and all that it has started: what goes on would slow down the next program."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._terminal)

    def _take(self, until: float) -> None:
        if not select.select([self._terminal], [], [], max(0.0, until - time.perf_counter()))[0]:
            raise TimeoutError(self.written[-300:])
        self.written += os.read(self._terminal, 65536)
        if not self._answered and b"\x1b[?2026$p" in self.written:
            self._answered = True
            os.write(self._terminal, _WE_KNOW_FRAMES)


def p95(times: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


PYTHON = sys.executable
EMPTY_APP = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self): yield Static("READY")
Empty().run()
"""
BARE_PANE = """
import sys
from rich.segment import Segment
from textual.app import App
from textual.binding import Binding
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
words = ("word " * int(sys.argv[1])).split()
lines = [" ".join(words[n : n + 14]) for n in range(0, len(words), 14)]
class Pane(ScrollView, can_focus=True):
    DEFAULT_CSS = "Pane { scrollbar-size: 0 0; }"
    BINDINGS = [Binding("j", "down"), Binding("k", "up")]
    def on_mount(self):
        self.virtual_size = Size(100, len(lines))
        self.focus()
    def render_lines(self, crop):
        self.ground = self.rich_style
        return super().render_lines(crop)
    def render_line(self, y):
        y += self.scroll_offset.y
        text = f"{y} {lines[y]}" if y < len(lines) else ""
        return Strip([Segment(text, self.ground)]).adjust_cell_length(self.size.width, self.ground)
    def action_down(self): self.scroll_to(y=self.scroll_offset.y + 1, animate=False, force=True)
    def action_up(self): self.scroll_to(y=self.scroll_offset.y - 1, animate=False, force=True)
class Bare(App):
    def compose(self): yield Pane()
Bare().run()
"""
