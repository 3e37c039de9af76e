"""Start the reader in a terminal and leave the terminal as it was found."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import TYPE_CHECKING, cast

from kazreader.config import Settings
from kazreader.model import InputError, KazreaderError
from kazreader.pipeline import Readable
from kazreader.result_cache import result_cache_for
from kazreader.run_context import RunContext
from kazreader.store import Notebook, data_folder
from kazreader.store.met import Met
from kazreader.tui import prepaint
from kazreader.tui.first_look import FirstLook
from kazreader.tui.forked import Beside
from kazreader.tui.state.session import Session

if TYPE_CHECKING:
    from kazreader.tui.app import ReaderApp

_FOR_SIGNALS = 2
"Seconds in which the signal of a lost terminal, where there is one, ends the reader in order."


def launch(
    paths: Sequence[Path],
    settings: Settings,
    *,
    check: Callable[[Readable], None],
    hint: str = "",
    demo: bool = False,
) -> int:
    """Run the reader, at first on what a first look gives, and return its exit code.

    `check` raises when there is nothing to read; `hint` is one line to begin with; the demo gives a tour.

    Raises InputError when a path does not exist, or when the terminal cannot show the reader.
    """
    if os.environ.get("TERM", "") in ("dumb", ""):
        raise InputError(
            "this terminal cannot show the reader (TERM is dumb or not set). Use `kazreader check`."
        )
    _take_keys_from_terminal()
    look = FirstLook(paths, RunContext(cache=result_cache_for(settings)))

    def checked(readable: Readable) -> Readable:
        if look.whole:
            check(readable)
        return readable

    def session(readable: Readable) -> Session:
        return _session(paths, readable, settings)

    known = look.known()
    if known is None:
        looking = Beside(partial(_read_and_paint, look, session, os.getpid()))
    else:
        looking = Beside(partial(checked, known), light=True)
        looking.result()
        _paint(session(known))
    try:
        app = _app(lambda: session(checked(looking.result())), settings, hint=hint, demo=demo)
    finally:
        looking.stop()
    Thread(target=_end_with_terminal, daemon=True).start()
    try:
        app.run(mouse=settings.mouse)
    finally:
        app.stop_analysis()
    return app.return_code or 0


def _app(session: Callable[[], Session], settings: Settings, *, hint: str, demo: bool) -> ReaderApp:
    """Return the app; without one, the screen is given back.

    Raises what asking for the session raises: that is asked for when half of the time until the first frame
    is over, that of importing.
    """
    try:
        import_asyncio_without_ssl()
        from kazreader.tui.app import ReaderApp

        return ReaderApp(session(), settings, hint=hint, demo=demo)
    except KazreaderError:
        # About what was to be read: nothing was painted yet.
        raise
    except BaseException:
        prepaint.undo()
        raise


def _read_and_paint(look: FirstLook, session: Callable[[Readable], Session], reader: int) -> Readable:
    """Read, and show the text unless the reader has gone: nobody would give the screen back."""
    readable = look.read()
    if reader in (os.getpid(), os.getppid()):
        _paint(session(readable))
    return readable


def _session(paths: Sequence[Path], readable: Readable, settings: Settings) -> Session:
    """Return the session at the place where reading stopped last."""
    folder = data_folder() if settings.remember else None
    session = Session(tuple(paths), Notebook(folder), met=Met(folder), ascii_only=settings.ascii)
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


def _paint(session: Session) -> None:
    """Show the text that is read first."""
    if session.article is not None:
        prepaint.prepaint(session.article, session.places.top_of(session.article))


def _end_with_terminal() -> None:
    """End once the terminal has gone without a signal, as that of a container or of nohup does.

    The framework would go on reading from it for ever, and wait to write to it. All that is the user's is
    written by then, whenever it changes. Where a terminal cannot be watched, as on macOS, nothing is done.
    """
    terminal = select.poll()
    terminal.register(0, 0)
    if any(event & select.POLLHUP for _, event in terminal.poll()):
        time.sleep(_FOR_SIGNALS)
        os._exit(128 + signal.SIGHUP)


def _take_keys_from_terminal() -> None:
    """Read keys from the terminal even where standard input is a pipe."""
    if not sys.stdin.isatty():
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, 0)
        os.close(terminal)
