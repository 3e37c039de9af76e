"""An action of the reader: its id, what it does, its keys, and the group that it belongs to."""

from __future__ import annotations

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
    "prompt": "While something is typed",
}
"What belongs to one pane comes first: of these, only what the focused pane knows is at the top of the help."
VIEW_OF = {
    "read": "1",
    "evidence": "1",
    "panes": "1",
    "compare": "2",
    "matrix": "3",
    "search": "5",
    "notes": "6",
}
"The key of the view in which a group's actions work; the others work wherever they can."


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
