"""Start the reader in a terminal and leave the terminal as it was found."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kazreader.model import InputError
from kazreader.pipeline import Readable


def launch(paths: Sequence[Path], readable: Readable | None) -> int:
    """Run the reader and return its exit code.

    Raises InputError when the terminal cannot show it.
    """
    if os.environ.get("TERM", "") in ("dumb", ""):
        raise InputError("this terminal cannot show the reader (TERM=dumb). Use `kazreader check`.")
    _take_keys_from_terminal()
    from kazreader.tui.app import ReaderApp

    app = ReaderApp(paths, readable)
    try:
        app.run()
    finally:
        app.stop_analysis()
    return app.return_code or 0


def _take_keys_from_terminal() -> None:
    """Read keys from the terminal even where standard input is a pipe."""
    if not sys.stdin.isatty():
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, 0)
        os.close(terminal)
