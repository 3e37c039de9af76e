"""Every action of the reader, with its present keys: for the help page and the palette.

An action is a binding with an id; its group is the first part of the id. Nothing is listed twice: actions are
collected from the bindings of the classes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from kazreader.tui.state.actions import GROUPS, Action
from kazreader.tui.views.registry import VIEWS

_NAMES = {
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "right_curly_bracket": "}",
    "left_curly_bracket": "{",
    "slash": "/",
    "number_sign": "#",
    "question_mark": "?",
    "colon": ":",
    "apostrophe": "'",
    "asterisk": "*",
    "ampersand": "&",
    "equals_sign": "=",
    "plus": "+",
    "minus": "-",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "semicolon": ";",
    "less_than_sign": "<",
    "greater_than_sign": ">",
}


def actions(keymap: Mapping[str, str]) -> tuple[Action, ...]:
    """Return all actions by group; `keymap` maps ids to the user's keys."""
    found: dict[str, Action] = {}
    for binding in bindings():
        if binding.id and binding.description:
            keys = shown_keys(keymap.get(binding.id, binding.key))
            found.setdefault(binding.id, Action(binding.id, binding.description, keys))
    order = list(GROUPS)
    return tuple(sorted(found.values(), key=lambda action: order.index(action.group)))


def shown_keys(keys: str) -> str:
    """Return comma-separated keys as they are labelled on the keyboard."""
    return "  ".join(_NAMES.get(key.strip(), key.strip()) for key in keys.split(","))


def bindings() -> Iterator[Binding]:
    """Yield the bindings of this program's classes, in order of definition; this imports all views."""
    for entry in VIEWS:
        import_module(f"kazreader.tui.views.{entry.module}")
    for root in (Widget, Screen, App):
        for each in _below(root):
            if each.__module__.startswith("kazreader."):
                own = vars(each).get("BINDINGS", ())
                yield from (binding for binding in own if isinstance(binding, Binding))


def _below(root: type[DOMNode]) -> Iterator[type[DOMNode]]:
    for each in root.__subclasses__():
        yield each
        yield from _below(each)
