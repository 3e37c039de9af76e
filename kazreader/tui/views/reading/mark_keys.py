"""Marks: `m` and a letter mark a place, `'` and the letter go there."""

from __future__ import annotations

from typing import Literal, TypeAlias

from kazreader.tui.state.history import Spot
from kazreader.tui.state.session import Session
from kazreader.tui.views.view import View

Waiting: TypeAlias = Literal["", "set", "go"]


class MarkKeys:
    """A key that waits for its letter."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._session: Session = view.session
        self.waiting: Waiting = ""

    def letter(self, letter: str | None) -> Spot | None:
        """Take a letter, None for a key that is none; return where to go."""
        waiting, self.waiting = self.waiting, ""
        if not waiting or not letter:
            return None
        if waiting == "set":
            trouble = self._session.set_mark(letter, self._view.top())
            self._view.tell(f"marked {letter}", trouble)
            return None
        spot = self._session.marked(letter)
        if spot is None:
            self._view.notify(f"no mark {letter}: m sets one", markup=False)
        return spot
