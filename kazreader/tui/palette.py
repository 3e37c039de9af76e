"""The command palette: every action by name, with its keys; one that works elsewhere is taken there first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from kazreader.tui.screens.bindings import actions
from kazreader.tui.state.actions import GROUPS, Action

if TYPE_CHECKING:
    from kazreader.tui.screens.frame import Frame


class Commands(Provider):
    """The reader's actions."""

    async def discover(self) -> Hits:
        """Yield all actions."""
        for action in self._actions():
            yield DiscoveryHit(_named(action), partial(self.app.run_action, _do(action)), help=action.keys)

    async def search(self, query: str) -> Hits:
        """Yield the actions whose name matches."""
        matcher = self.matcher(query)
        for action in self._actions():
            score = matcher.match(_named(action))
            if score > 0:
                shown = matcher.highlight(_named(action))
                yield Hit(score, shown, partial(self.app.run_action, _do(action)), help=action.keys)

    def _actions(self) -> list[Action]:
        return [action for action in actions(cast("Frame", self.screen).keymap) if action.group != "prompt"]


def _named(action: Action) -> str:
    return f"{GROUPS[action.group]}: {action.words}"


def _do(action: Action) -> str:
    return f"do('{action.id}')"
