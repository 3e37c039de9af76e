"""Keys, one after the other: each is done with before the next is looked at.

The framework hands a key down to the focus and up again, from queue to queue, so that of keys that are
typed fast, pasted or sent by a script a later one comes before an earlier one, or meets another focus.
Here a key goes to the prompt while it asks, to the view while it waits for a letter, else to what it is
bound to, and is done with when all that it made a pane tell has been heard. Keys that come while a view is
being shown wait for it, behind what was to be done there.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from textual import events
from textual.dom import DOMNode
from textual.message_pump import MessagePump

from kazreader.tui.screens.frame import Frame
from kazreader.tui.widgets.line_pane import LinePane

_PATIENCE = 1.0
"Seconds after which a pane that does not answer holds up no key any more."


class Keyboard:
    """The keys of a screen; the app takes them in their turns."""

    def __init__(self, screen: Frame) -> None:
        self._screen = screen
        self._waiting: deque[events.Key] = deque()
        self._first: deque[Callable[[], Awaitable[None]]] = deque()
        "What is to be done in the view that is being shown, before any key."
        self._busy = False

    @property
    def idle(self) -> bool:
        """Whether no key waits or is being taken."""
        return not (self._busy or self._screen.settling or self._waiting or self._first)

    async def press(self, key: events.Key) -> None:
        """Take a key in its turn."""
        self._waiting.append(key)
        await self.take_turns()

    async def do(self, action: Callable[[], Awaitable[None]]) -> None:
        """Do something as soon as the view on the screen has the focus."""
        self._first.append(action)
        await self.take_turns()

    async def begin(self) -> None:
        """Take the keys that waited, when the panes of the view have heard of their size."""
        for pane in self._screen.view.query(LinePane):
            await _heard(pane)
        self._screen.settling = False
        await self.take_turns()

    async def take_turns(self) -> None:
        """Do what waits, unless a view is being shown."""
        if self._busy:
            return
        self._busy = True
        try:
            while (self._first or self._waiting) and not self._screen.settling:
                if self._first:
                    await self._first.popleft()()
                else:
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
        if (screen.prompt if screen.prompt.display else screen.view).take_letter(letter):
            return
        active = screen.active_bindings.get(key.key)
        if active is not None and active.enabled:
            focused = screen.focused
            await screen.app.run_action(active.binding.action, active.node)
            await _heard(focused or screen)


async def _heard(node: DOMNode) -> None:
    """Wait until the messages of a pane have come up to the screen, from queue to queue."""
    for each in node.ancestors_with_self:
        done = asyncio.Event()
        if isinstance(each, MessagePump) and each is not each.app and each.call_later(done.set):
            try:
                await asyncio.wait_for(done.wait(), _PATIENCE)
            except TimeoutError:
                return
