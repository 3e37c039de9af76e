"""Keys, one after the other: each is done with before the next is looked at.

The framework hands a key down to the focus and up again, from queue to queue, so that of keys that are
typed fast, pasted or sent by a script a later one comes before an earlier one, or meets another focus.
Here a key goes to the prompt while it asks, to the view while it waits for a letter, else to what it is
bound to; keys that come while a view is being shown wait for it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from kazreader.tui.screens.main import MainScreen


class Keyboard:
    """The keys of a screen."""

    def __init__(self, screen: MainScreen) -> None:
        self._screen = screen
        self._waiting: deque[events.Key] = deque()
        self._held = self._busy = False

    async def press(self, key: events.Key) -> None:
        """Take a key in its turn."""
        self._waiting.append(key)
        await self._take_turns()

    def hold(self) -> None:
        """Let keys wait until `go_on`."""
        self._held = True

    async def go_on(self) -> None:
        """Take the keys that waited."""
        self._held = False
        await self._take_turns()

    async def _take_turns(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting and not self._held:
                await self._take(self._waiting.popleft())
                # However many wait, what a key did is drawn.
                await asyncio.sleep(0)
        finally:
            self._busy = False

    async def _take(self, key: events.Key) -> None:
        screen = self._screen
        if not screen.is_current:
            # A key before this one opened something over the screen.
            screen.app.post_message(key)
            return
        screen.status_lines.hear_key(key.key)
        letter = key.character if key.is_printable else None
        if (screen.questions.prompt if screen.questions.prompt.display else screen.view).take_letter(letter):
            return
        active = screen.active_bindings.get(key.key)
        if active is not None and active.enabled:
            await screen.app.run_action(active.binding.action, active.node)
