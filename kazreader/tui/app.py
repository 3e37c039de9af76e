"""The app: holds the session, starts the analysis and shows the screen."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.command import Provider
from textual.notifications import SeverityLevel

from kazreader.config import Settings
from kazreader.present.display import one_line
from kazreader.tui.background_work import BackgroundWork
from kazreader.tui.screens.main import MainScreen
from kazreader.tui.state.actions import Keys
from kazreader.tui.state.session import Session
from kazreader.tui.themes import MONO, NAMES, THEMES
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import LinePane

if TYPE_CHECKING:
    from kazreader.tui.state.tour import Tour

_STYLES: list[str | PurePath] = [
    "app.tcss",
    "widgets/line_pane.tcss",
    "widgets/status_line.tcss",
    "widgets/help_pane.tcss",
    "widgets/prompt.tcss",
    "views/read.tcss",
    "screens/main.tcss",
]
"The styles of the first frame; those of other views are read when these are first shown."


def _commands() -> type[Provider]:
    """Return the provider of the command palette, imported on first use."""
    from kazreader.tui.palette import Commands

    return Commands


def _tour(keys: Keys) -> Tour:
    from kazreader.tui.state.tour import Tour

    return Tour(keys)


class ReaderApp(App[int]):
    """The reader."""

    TITLE = "kazreader"
    AUTO_FOCUS = None
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_commands}
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("app.palette", "command_palette"),
        bound("app.theme", "next_theme"),
        bound("app.again", "compare_again"),
        bound("app.quit", "leave"),
    ]

    def __init__(
        self,
        session: Session,
        settings: Settings | None = None,
        *,
        hint: str = "",
        demo: bool = False,
        analyse: bool = True,
    ) -> None:
        settings = settings or Settings()
        super().__init__(
            css_path=[*_STYLES, "views/read_in_ascii.tcss"] if settings.ascii else _STYLES,
            ansi_color=True if "NO_COLOR" in os.environ else None,
        )
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        self._begin_with(MONO if "NO_COLOR" in os.environ else f"kazreader-{settings.theme}")
        self.set_keymap(dict(settings.keys))
        session.keys = Keys(settings.keys)
        LinePane.ascii_only = settings.ascii
        self.session = session
        self._work = BackgroundWork(self, session, off=not analyse)
        session.searching.claims.fetch = self._work.fetch_claims
        self._hint, self._tour = hint, _tour(session.keys) if demo else None

    def _begin_with(self, theme: str) -> None:
        """Set the first theme; the usual one without notifying its watchers.

        They would parse all styles and lay everything out a second time: 10 ms before the first frame. This
        requires a theme as dark as the framework's default.
        """
        if theme == NAMES[0]:
            self.set_reactive(App.theme, theme)
            self.stylesheet.set_variables(self.get_css_variables())
        else:
            self.theme = theme

    def get_default_screen(self) -> MainScreen:
        """Return the reader's one screen, which begins with what is wrong with the user's own keys."""
        own = self.session.keys.own
        if own:
            # Imported only for users who have such keys.
            from kazreader.tui.screens.keymap import troubles

            wrong = self.session.keys.troubles = tuple(troubles(own))
            help_key = self.session.keys.label("app.help")
            self._hint = f"{help_key} lists your wrong keys: {'; '.join(wrong)}" if wrong else self._hint
        return MainScreen(self.session, hint=self._hint, tour=self._tour)

    def on_mount(self) -> None:
        """Handle signals by exiting cleanly, and start the analysis."""
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, self.exit, None, 128 + number)
        self._work.begin()
        self.call_after_refresh(_search_cycles_among_what_is_new)

    def on_background_work_claimed(self, message: BackgroundWork.Claimed) -> None:
        """Search again, now that all claims are known."""
        if message.articles is self.session.articles:
            self.session.searching.claims.take(message.claims or ())
            self.main.search_again()

    def on_background_work_seen(self, message: BackgroundWork.Seen) -> None:
        """Read the files again; report missing ones and go on."""
        from kazreader.tui.watching import Changed, in_words

        self.main.status_lines.announce(in_words(message.sight))
        if isinstance(message.sight, Changed):
            self._work.analyse()

    def on_view_decided(self) -> None:
        """Compare again after a pause of the user."""
        self._work.analyse_after_a_pause()

    def on_background_work_heard(self, message: BackgroundWork.Heard) -> None:
        """Pass the news to the screen."""
        again = self._work.is_asked_again(message.news)
        self.main.hear(message.news)
        if again:
            self._work.analyse()

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Show a message in the status line; only errors get a box over the text."""
        if severity == "information":
            self.main.status_lines.answer(one_line(message))
        else:
            super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    @property
    def main(self) -> MainScreen:
        """The reader's one screen, whatever is on top of it."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)
        return screen

    async def on_event(self, event: events.Event) -> None:
        """Pass keys to the screen, which handles them in order."""
        screen = self.screen_stack[-1] if self.screen_stack else None
        if isinstance(event, events.Key) and isinstance(screen, MainScreen):
            await screen.keyboard.press(event)
        else:
            await super().on_event(event)

    async def on_frame_settled(self) -> None:
        """Handle the keys that waited for a view."""
        await self.main.keyboard.begin()

    def on_unmount(self) -> None:
        """Stop all threads."""
        self.stop_analysis()

    def stop_analysis(self) -> None:
        """Stop the analysis, if it is running, and the watcher."""
        self._work.stop()

    def action_compare_again(self) -> None:
        """Read the files and compare again, after a failure or on request."""
        self.session.broken_off = False
        self.main.redraw()
        self.main.status_lines.draw()
        self.notify("reading and comparing again")
        self._work.analyse()

    def action_next_theme(self) -> None:
        """Show the next theme."""
        at = NAMES.index(self.theme) if self.theme in NAMES else -1
        self.theme = NAMES[(at + 1) % len(NAMES)]

    async def action_do(self, action_id: str) -> None:
        """Run an action by its id, in the view where its key works."""
        await self.main.runner.run(action_id)

    def action_leave(self) -> None:
        """Quit."""
        self.exit()

    def exit(self, result: int | None = None, return_code: int = 0, message: object = None) -> None:
        """Exit, storing the reading position."""
        screen = self.screen_stack[0]
        if isinstance(screen, MainScreen):
            self.session.close(screen.read_view.top())
        self.stop_analysis()
        super().exit(result, return_code)


def _search_cycles_among_what_is_new() -> None:
    """Freeze the objects created at start, so that garbage collection skips them."""
    gc.freeze()
    gc.set_threshold(700, 10, 10)
