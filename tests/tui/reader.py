"""Drive the reader over the hand-built report: press keys, look at the screen as lines of text."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from kazreader.config import Settings
from kazreader.store import Notebook
from kazreader.tui.app import ReaderApp
from kazreader.tui.screens.main import MainScreen
from kazreader.tui.session import Session
from kazreader.tui.views.read import ReadView
from tests.flood import FLOOD


class Reader:
    """A running reader."""

    def __init__(self, app: ReaderApp, pilot: Pilot[int]) -> None:
        self.app, self.pilot = app, pilot

    @property
    def screen(self) -> MainScreen:
        screen = self.app.screen
        assert isinstance(screen, MainScreen)
        return screen

    @property
    def session(self) -> Session:
        return self.app.session

    @property
    def read(self) -> ReadView:
        return self.screen.query_one(ReadView)

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        await self.press(*("space" if c == " " else c for c in text))

    def lines(self) -> list[str]:
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in line).rstrip() for line in strips]

    def text(self) -> str:
        return "\n".join(self.lines())

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
    demo: bool = False,
) -> None:
    """Run the reader without its analysis, with the flood on the screen."""

    async def run() -> None:
        session = Session((Path("flood"),), notebook or Notebook(None))
        session.take_articles(FLOOD.articles, FLOOD.unreadable)
        session.reopen()
        app = ReaderApp(session, settings, analyse=False, demo=demo)
        async with app.run_test(size=size) as pilot:
            reader = Reader(app, pilot)
            await pilot.pause()
            if compared:
                reader.screen.hear(FLOOD.comparison)
                await pilot.pause()
            await play(reader)

    asyncio.run(run())
