"""Keys, strictly one after the other.

The framework passes a key down to the focus and up again, from queue to queue, so that of keys typed fast,
pasted or sent by a script a later one can overtake an earlier one, or reach another focus. Here a key goes to
the prompt while it is open, to the view while it waits for a letter, else to its binding, and is finished
when all messages that it caused in a pane have been handled. Keys that arrive while a view is being shown
wait for it, after the work pending there.
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
"Seconds after which an unresponsive pane no longer blocks keys."


class Keyboard:
    """The keys of a screen; the app handles them in order."""

    def __init__(self, screen: Frame) -> None:
        self._screen = screen
        self._waiting: deque[events.Key] = deque()
        self._first: deque[Callable[[], Awaitable[None]]] = deque()
        "Pending work in the view that is being shown, before any key."
        self._busy = False

    @property
    def idle(self) -> bool:
        """Whether no key is waiting or being handled."""
        return not (self._busy or self._screen.settling or self._waiting or self._first)

    async def press(self, key: events.Key) -> None:
        """Queue a key."""
        self._waiting.append(key)
        await self.take_turns()

    async def do(self, action: Callable[[], Awaitable[None]]) -> None:
        """Run an action as soon as the current view has the focus."""
        self._first.append(action)
        await self.take_turns()

    async def begin(self) -> None:
        """Handle the waiting keys once the panes of the view know their size."""
        for pane in self._screen.view.query(LinePane):
            await _heard(pane)
        self._screen.settling = False
        await self.take_turns()

    async def take_turns(self) -> None:
        """Run pending work, unless a view is being shown."""
        if self._busy:
            return
        self._busy = True
        try:
            while (self._first or self._waiting) and not self._screen.settling:
                if self._first:
                    await self._first.popleft()()
                else:
                    await self._take(self._waiting.popleft())
                # However many are waiting, the effect of each key is drawn.
                await asyncio.sleep(0)
        finally:
            self._busy = False

    async def _take(self, key: events.Key) -> None:
        screen = self._screen
        if not screen.is_current:
            # An earlier key opened another screen.
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
    """Wait until the messages of a pane have bubbled up to the screen."""
    for each in node.ancestors_with_self:
        done = asyncio.Event()
        if isinstance(each, MessagePump) and each is not each.app and each.call_later(done.set):
            try:
                await asyncio.wait_for(done.wait(), _PATIENCE)
            except TimeoutError:
                return
