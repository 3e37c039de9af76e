"""Start the reader in a terminal and leave the terminal as it was found."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import cast

from kazreader.config import Settings
from kazreader.model import InputError
from kazreader.pipeline import Readable
from kazreader.store import Notebook, data_folder
from kazreader.tui import prepaint
from kazreader.tui.state.session import Session


def launch(
    paths: Sequence[Path], readable: Readable, settings: Settings, *, hint: str = "", demo: bool = False
) -> int:
    """Run the reader, at first on what is readable already, and return its exit code.

    `hint` is one line to begin with; the demo gives a tour.

    Raises InputError when the terminal cannot show it.
    """
    if os.environ.get("TERM", "") in ("dumb", ""):
        raise InputError(
            "this terminal cannot show the reader (TERM is dumb or not set). Use `kazreader check`."
        )
    _take_keys_from_terminal()
    session = _session(paths, readable, settings)
    if session.article is not None:
        prepaint.prepaint(session.article, session.places.top_of(session.article))
    try:
        import_asyncio_without_ssl()
        from kazreader.tui.app import ReaderApp

        app = ReaderApp(session, settings, hint=hint, demo=demo)
    except BaseException:
        prepaint.undo()
        raise
    try:
        app.run(mouse=settings.mouse)
    finally:
        app.stop_analysis()
    return app.return_code or 0


def _session(paths: Sequence[Path], readable: Readable, settings: Settings) -> Session:
    """Return the session at the place where reading stopped last."""
    notebook = Notebook(data_folder() if settings.remember else None)
    session = Session(tuple(paths), notebook, ascii_only=settings.ascii)
    session.take_articles(readable.articles, readable.unreadable)
    session.reopen()
    return session


def import_asyncio_without_ssl() -> None:
    """Spare the reader, which opens no connection, what asyncio would need for a secret one.

    That is a thirtieth of the time to the first frame; asyncio does without where Python was built without.
    """
    if "ssl" in sys.modules or "asyncio" in sys.modules:
        return
    absent: dict[str, ModuleType | None] = {"ssl": None}
    sys.modules.update(cast("dict[str, ModuleType]", absent))
    try:
        import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]


def _take_keys_from_terminal() -> None:
    """Read keys from the terminal even where standard input is a pipe."""
    if not sys.stdin.isatty():
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, 0)
        os.close(terminal)
