"""The app: a shell that holds the session, starts the analysis and shows the screen."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.message import Message

from kazreader import pipeline
from kazreader.background import Analysis, News
from kazreader.config import Settings
from kazreader.store import Notebook
from kazreader.tui.screens.main import MainScreen
from kazreader.tui.session import Session
from kazreader.tui.themes import MONO, NAMES, THEMES

_TERMINATED = 143
_STYLES: list[str | PurePath] = [
    "app.tcss",
    "widgets/line_pane.tcss",
    "widgets/status_line.tcss",
    "widgets/prompt.tcss",
    "views/read.tcss",
    "views/matrix.tcss",
    "screens/main.tcss",
]


class ReaderApp(App[int]):
    """The reader."""

    CSS_PATH = _STYLES
    TITLE = "kazreader"
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+p,colon", "command_palette", "Command palette", id="app.palette"),
        Binding("t", "next_theme", "Next theme", id="app.theme"),
        Binding("Q", "leave", "Quit", id="app.quit"),
    ]

    class Told(Message):
        """The analysis told something."""

        def __init__(self, news: News) -> None:
            super().__init__()
            self.news = news

    def __init__(
        self,
        paths: Sequence[Path],
        readable: pipeline.Readable | None = None,
        *,
        settings: Settings | None = None,
        notebook: Notebook | None = None,
        analyse: bool = True,
    ) -> None:
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.animation_level = "none"
        for each in THEMES:
            self.register_theme(each)
        settings = settings or Settings()
        self.theme = MONO if "NO_COLOR" in os.environ else f"kazreader-{settings.theme}"
        self.session = Session(tuple(paths), notebook or Notebook(None), ascii_only=settings.ascii)
        self.set_keymap(dict(settings.keys))
        if readable is not None:
            self.session.take_articles(readable.articles, readable.unreadable)
        self._analyse = analyse
        self._analysis: Analysis | None = None

    def get_default_screen(self) -> MainScreen:
        """Return the reader's one screen."""
        return MainScreen(self.session)

    def on_mount(self) -> None:
        """Leave the terminal in order when told to end, and start the analysis."""
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, self._terminated)
        if self._analyse:
            self._analysis = Analysis(self.session.paths)
            self.run_worker(self._listen, thread=True)

    def _terminated(self) -> None:
        self.exit(return_code=_TERMINATED)

    def _listen(self) -> None:
        assert self._analysis is not None
        for news in self._analysis.news():
            self.post_message(self.Told(news))

    def on_reader_app_told(self, message: Told) -> None:
        """Pass the news to the screen."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)
        screen.hear(message.news)

    def stop_analysis(self) -> None:
        """End the analysis, if one runs."""
        if self._analysis is not None:
            self._analysis.stop()

    def action_next_theme(self) -> None:
        """Show the next theme."""
        at = NAMES.index(self.theme) if self.theme in NAMES else -1
        self.theme = NAMES[(at + 1) % len(NAMES)]

    def action_leave(self) -> None:
        """Quit."""
        self.exit()
