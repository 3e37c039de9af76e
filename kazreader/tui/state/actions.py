"""The actions of the reader by group, with the keys that they have in this sitting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kazreader.config import ACTIONS
from kazreader.model.named_tuple import NamedTuple

GROUPS = {
    "evidence": "Evidence",
    "compare": "Compare",
    "matrix": "Matrix",
    "search": "Search",
    "notes": "Notes",
    "list": "Lists",
    "read": "Reading",
    "pane": "Moving",
    "panes": "Panes",
    "view": "Views",
    "app": "Everywhere",
    "prompt": "In the prompt",
}
"Groups of single panes come first: help shows those of the focused pane on top."
VIEW_OF = {
    "read": "1",
    "evidence": "1",
    "panes": "1",
    "compare": "2",
    "matrix": "3",
    "search": "5",
    "notes": "6",
}
"The view in which a group's actions work; the others work in every view that has them."

_NAMES = (
    *("right_square_bracket", "left_square_bracket", "right_curly_bracket", "left_curly_bracket"),
    *("right_parenthesis", "left_parenthesis", "greater_than_sign", "less_than_sign", "slash", "backslash"),
    *("number_sign", "question_mark", "exclamation_mark", "colon", "semicolon", "comma", "full_stop"),
    *("apostrophe", "quotation_mark", "grave_accent", "circumflex_accent", "tilde", "asterisk", "ampersand"),
    *("equals_sign", "plus", "minus", "underscore", "vertical_line", "at", "dollar_sign", "percent_sign"),
)
_LABELS = dict(zip(_NAMES, "][}{)(></\\#?!:;,.'\"`^~*&=+-_|@$%", strict=True))
_LABELS |= {"pagedown": "PgDn", "pageup": "PgUp", "escape": "esc"}


class Action(NamedTuple):
    """An action."""

    id: str
    words: str
    keys: str
    "As labelled on the keyboard, separated by spaces."

    @property
    def group(self) -> str:
        """The first part of the id."""
        return self.id.partition(".")[0]


class Keys:
    """The keys of all actions; `own` has the user's, separated by commas, by action id."""

    def __init__(self, own: Mapping[str, str] = MappingProxyType({})) -> None:
        self.own = own
        self.troubles: Sequence[str] = ()
        "What is wrong with the user's keys, in sentences."

    def names(self, action_id: str) -> tuple[str, ...]:
        """Return the names of an action's keys."""
        keys = self.own.get(action_id) or ACTIONS[action_id][0]
        return tuple(key.strip() for key in keys.split(","))

    def label(self, action_id: str) -> str:
        """Return an action's first key as labelled on the keyboard."""
        return label(self.names(action_id)[0])

    def actions(self) -> tuple[Action, ...]:
        """Return all actions by group."""
        found = [
            Action(action_id, words, "  ".join(map(label, self.names(action_id))))
            for action_id, (_, words) in ACTIONS.items()
        ]
        return tuple(sorted(found, key=lambda action: list(GROUPS).index(action.group)))


def label(key: str) -> str:
    """Return the label on the keyboard of a key with this name."""
    return _LABELS.get(key, key)
