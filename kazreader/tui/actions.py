"""Every action of the reader, with its keys as they are mapped now: for the help page and the palette.

An action is a binding with an id; its group is the id's first part. Nothing is listed twice here: the
bindings of the classes are the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from kazreader.model.named_tuple import NamedTuple
from kazreader.tui.views.registry import VIEWS

GROUPS = {
    "evidence": "Evidence",
    "compare": "Compare",
    "matrix": "Matrix",
    "notes": "Notes",
    "list": "Lists",
    "read": "Reading",
    "pane": "Moving",
    "panes": "Panes",
    "view": "Views",
    "app": "Everywhere",
    "prompt": "While something is typed",
}
"What belongs to one pane comes first: of these, only what the focused pane knows is at the top of the help."
VIEW_OF = {"read": "1", "evidence": "1", "panes": "1", "compare": "2", "matrix": "3", "notes": "6"}
"The key of the view in which a group's actions work; the others work wherever they can."
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


class Action(NamedTuple):
    """What a key does."""

    id: str
    words: str
    keys: str
    "As they are written on the keyboard, separated by spaces."

    @property
    def group(self) -> str:
        """The first part of the id."""
        return self.id.partition(".")[0]


def actions(keymap: Mapping[str, str]) -> tuple[Action, ...]:
    """Return all actions, group by group; `keymap` maps ids to other keys than the usual ones."""
    for entry in VIEWS:
        import_module(f"kazreader.tui.views.{entry.module}")
    found: dict[str, Action] = {}
    for binding in bindings():
        if binding.id and binding.description:
            keys = shown_keys(keymap.get(binding.id, binding.key))
            found.setdefault(binding.id, Action(binding.id, binding.description, keys))
    order = list(GROUPS)
    return tuple(sorted(found.values(), key=lambda action: order.index(action.group)))


def shown_keys(keys: str) -> str:
    """Return keys, separated by commas, as they are written on the keyboard."""
    return "  ".join(_NAMES.get(key.strip(), key.strip()) for key in keys.split(","))


def bindings() -> Iterator[Binding]:
    """Yield the bindings of this program's classes, in the order in which these were made."""
    for root in (Widget, Screen, App):
        for each in _below(root):
            if each.__module__.startswith("kazreader."):
                yield from (binding for binding in each.BINDINGS if isinstance(binding, Binding))


def _below(root: type[DOMNode]) -> Iterator[type[DOMNode]]:
    for each in root.__subclasses__():
        yield each
        yield from _below(each)
