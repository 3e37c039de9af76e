"""An action of the reader: its id, description, keys and group."""

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
