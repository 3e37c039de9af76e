"""Actions by name, from the palette: run where their key works, in the right view and pane."""

from __future__ import annotations

from functools import partial

from kazreader.tui.screens.frame import Frame
from kazreader.tui.screens.keyboard import Keyboard
from kazreader.tui.state.actions import VIEW_OF

_PANES = ("evidence", "list")


class ActionRunner:
    """Runs actions by their ids."""

    def __init__(self, screen: Frame, keyboard: Keyboard) -> None:
        self._screen, self._keyboard = screen, keyboard

    async def run(self, action_id: str) -> None:
        """Run it here, or else in its view, in the pane that has the key."""
        if await self._do_here(action_id):
            return
        group = action_id.partition(".")[0]
        view = VIEW_OF.get(group, self._screen.shown)
        if view != self._screen.shown:
            self._screen.action_view(view)
        await self._keyboard.do(partial(self._do_in, group if group in _PANES else "text", action_id))

    async def _do_in(self, pane: str, action_id: str) -> None:
        """Run it in the current view; in the reading view, in this pane."""
        if self._screen.view is self._screen.read_view:
            self._screen.read_view.panes.focus(pane)
        await self._do_here(action_id)

    async def _do_here(self, action_id: str) -> bool:
        """Run it at the focus; return whether it is known there."""
        for active in self._screen.active_bindings.values():
            if active.binding.id == action_id:
                await self._screen.app.run_action(active.binding.action, active.node)
                return True
        return False
