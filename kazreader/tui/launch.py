"""Start the reader in a terminal, and restore the terminal at the end."""

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

from kazreader.config import Settings, data_folder
from kazreader.model import InputError, KazreaderError
from kazreader.pipeline import Readable
from kazreader.result_cache import result_cache_for
from kazreader.run_context import RunContext
from kazreader.store import Notebook
from kazreader.store.met import Met
from kazreader.tui import prepaint
from kazreader.tui.first_look import FirstLook
from kazreader.tui.forked import Beside
from kazreader.tui.state.session import Session

if TYPE_CHECKING:
    from kazreader.tui.app import ReaderApp

_FOR_SIGNALS = 2
"Seconds in which the signal of a lost terminal, if there is one, ends the reader cleanly."


def launch(
    paths: Sequence[Path],
    settings: Settings,
    *,
    check: Callable[[Readable], None],
    hint: str = "",
    demo: bool = False,
) -> int:
    """Run the reader, first on the articles of a first look, and return its exit code.

    check: raises when there is nothing to read; hint: the first line to show; demo: start the tour.

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
    """Return the app; on failure, restore the screen.

    Raises what `session` raises: it is called halfway through importing the framework.
    """
    try:
        import_asyncio_without_ssl()
        from kazreader.tui.app import ReaderApp

        return ReaderApp(session(), settings, hint=hint, demo=demo)
    except KazreaderError:
        # An error in reading: nothing was painted yet.
        raise
    except BaseException:
        prepaint.undo()
        raise


def _read_and_paint(look: FirstLook, session: Callable[[Readable], Session], reader: int) -> Readable:
    """Read, and paint the text unless the reader has exited: nobody would restore the screen."""
    readable = look.read()
    if reader in (os.getpid(), os.getppid()):
        _paint(session(readable))
    return readable


def _session(paths: Sequence[Path], readable: Readable, settings: Settings) -> Session:
    """Return the session at the last reading position."""
    folder = data_folder() if settings.remember else None
    session = Session(tuple(paths), Notebook(folder), met=Met(folder), ascii_only=settings.ascii)
    session.take_articles(readable.articles, readable.unreadable)
    session.reopen()
    return session


def import_asyncio_without_ssl() -> None:
    """Import asyncio without ssl, which the reader never needs.

    That is a thirtieth of the time to the first frame; asyncio works without ssl, as in Pythons built without
    it.
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
    """Paint the text that is read first."""
    if session.article is not None:
        prepaint.prepaint(session.article, session.places.top_of(session.article))


def _end_with_terminal() -> None:
    """Exit once the terminal has gone without a signal, as a container's or nohup's does.

    The framework would read from it for ever, and block on writing to it. The user's data is saved by then:
    it is written at every change. On systems where a terminal cannot be polled, such as macOS, nothing is
    done.
    """
    terminal = select.poll()
    terminal.register(0, 0)
    if any(event & select.POLLHUP for _, event in terminal.poll()):
        time.sleep(_FOR_SIGNALS)
        os._exit(128 + signal.SIGHUP)


def _take_keys_from_terminal() -> None:
    """Read keys from the terminal even if standard input is a pipe."""
    if not sys.stdin.isatty():
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, 0)
        os.close(terminal)
