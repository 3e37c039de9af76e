"""Drive the reader over the hand-built report: press keys, look at the screen as lines of text."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from textual import events
from textual.keys import key_to_character
from textual.message import Message
from textual.pilot import Pilot
from textual.strip import Strip

from kazreader.background import News
from kazreader.config import Settings
from kazreader.model import Report
from kazreader.store import Notebook
from kazreader.store.met import Met
from kazreader.tui.app import ReaderApp
from kazreader.tui.screens.main import MainScreen
from kazreader.tui.state.session import Session
from kazreader.tui.views.read import ReadView
from tests.flood import FLOOD

_PATIENCE = 20
"Seconds."


class Heard:
    """Counts what the widgets of an app are told."""

    def __init__(self) -> None:
        self.messages = 0

    def __call__(self, message: Message) -> None:
        # A callback is how a pause asks every widget whether it is done.
        self.messages += not isinstance(message, events.Callback)


class Reader:
    """A running reader."""

    def __init__(self, app: ReaderApp, pilot: Pilot[int], heard: Heard) -> None:
        self.app, self.pilot, self._heard = app, pilot, heard

    @property
    def screen(self) -> MainScreen:
        screen = self.app.screen
        assert isinstance(screen, MainScreen)
        return screen

    @property
    def session(self) -> Session:
        return self.app.session

    @property
    def has_quit(self) -> bool:
        return self.app.return_code is not None

    @property
    def read(self) -> ReadView:
        return self.screen.query_one(ReadView)

    async def press(self, *keys: str) -> None:
        """Press keys as fast as a script does: each is taken in its turn."""
        for key in keys:
            self.app.post_message(events.Key(key, key_to_character(key)))
        await self.settle()

    async def resize(self, width: int, height: int) -> None:
        await self.pilot.resize_terminal(width, height)
        await self.settle()

    async def hear(self, news: News) -> None:
        self.screen.hear(news)
        await self.settle()

    async def settle(self) -> None:
        """Wait until no widget has anything left to do and the frame is painted.

        The pilot's own ways wait for an idle processor, which takes 80 ms a key.
        """
        quiet = 0
        async with asyncio.timeout(_PATIENCE):
            while quiet < 2:
                before = self._heard.messages
                await self.pilot.pause(0)
                done = self._heard.messages == before and not self.app.message_queue_size
                quiet = quiet + 1 if done and self.app.main.keyboard.idle else 0

    async def until(self, words: str) -> None:
        """Wait for words that the framework draws in its own time."""
        async with asyncio.timeout(_PATIENCE):
            while words not in self.text():
                await self.pilot.pause(0.02)
        await self.settle()

    async def type(self, text: str) -> None:
        await self.press(*("space" if c == " " else c for c in text))

    def said(self) -> list[str]:
        """Return what stands in boxes of its own."""
        return [notice.message for notice in self.app._notifications]

    def strips(self) -> Sequence[Strip]:
        return self.app.screen._compositor.render_strips()

    def lines(self) -> list[str]:
        return ["".join(segment.text for segment in line).rstrip() for line in self.strips()]

    def text(self) -> str:
        return "\n".join(self.lines())

    def titles(self) -> str:
        """Return the line under the header."""
        return self.lines()[self.screen.query_one("#header").region.bottom]

    def status(self) -> str:
        status = self.screen.query_one("#status")
        return self.lines()[status.region.y]


def drive(
    play: Callable[[Reader], Awaitable[None]],
    *,
    size: tuple[int, int] = (120, 36),
    compared: bool = True,
    settings: Settings | None = None,
    notebook: Notebook | None = None,
    met: Met | None = None,
    demo: bool = False,
    report: Report = FLOOD,
    path: str = "flood",
) -> None:
    """Run the reader without its analysis, with the flood or another report on the screen."""

    async def run() -> None:
        session = Session((Path(path),), notebook or Notebook(None), met=met or Met(None))
        session.take_articles(report.articles, report.unreadable)
        session.reopen()
        app = ReaderApp(session, settings, analyse=False, demo=demo)
        heard = Heard()
        async with app.run_test(size=size, message_hook=heard) as pilot:
            reader = Reader(app, pilot, heard)
            await reader.settle()
            if compared:
                await reader.hear(report.comparison)
            await play(reader)

    asyncio.run(run())
