"""Bindings of keys to actions, from the table of all actions."""

from __future__ import annotations

from textual.binding import Binding

from kazreader.config import ACTIONS


def bound(action_id: str, action: str, *, show: bool = True, priority: bool = False) -> Binding:
    """Return the binding that runs an action; the user's settings may replace its keys by its id."""
    keys, words = ACTIONS[action_id]
    return Binding(keys, action, words, id=action_id, show=show, priority=priority)
