"""The command palette: every action by name, with its keys; one that works elsewhere is taken there first.

What is typed is looked for word by word, each from the first letter of a word on: letters that are found
here and there in a whole name would offer what nobody meant.
"""

from __future__ import annotations

import re
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
            score = closeness(query, f"{_named(action)} {action.id}")
            if score > 0:
                shown = matcher.highlight(_named(action))
                yield Hit(score, shown, partial(self.app.run_action, _do(action)), help=action.keys)

    def _actions(self) -> list[Action]:
        return [action for action in actions(cast("Frame", self.screen).keymap) if action.group != "prompt"]


def closeness(query: str, name: str) -> float:
    """Return how well a name fits what was typed; 0: some word of that begins none of its."""
    words = re.findall(r"\w+", name.casefold())
    best = [max((_fit(typed, word) for word in words), default=0) for typed in query.casefold().split()]
    return sum(best) / len(best) if best and all(best) else 0


def _fit(typed: str, word: str) -> float:
    """Return 1 for the word or its beginning, less where letters are left out between."""
    if word.startswith(typed):
        return 1
    letters = iter(word[1:])
    skipped = word[:1] == typed[:1] and all(letter in letters for letter in typed[1:])
    return 0.5 if skipped and 2 * len(typed) > len(word) else 0


def _named(action: Action) -> str:
    return f"{GROUPS[action.group]}: {action.words}"


def _do(action: Action) -> str:
    return f"do('{action.id}')"
