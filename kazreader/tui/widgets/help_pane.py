"""Help: every key that does something here, grouped by where it belongs; typed letters narrow the list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.binding import Binding
from textual.screen import Screen

from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.row_list import RowList

_GROUPS = {
    "pane": "Moving",
    "read": "Reading",
    "evidence": "Evidence",
    "list": "Lists",
    "panes": "Panes",
    "prompt": "While searching",
    "view": "Views",
    "app": "Everywhere",
}
_GLYPHS = {
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "right_curly_bracket": "}",
    "left_curly_bracket": "{",
    "slash": "/",
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


class HelpPane(RowList):
    """A list of keys."""

    def show_keys(self, screen: Screen[None]) -> None:
        """List the keys that work on the screen as it is."""
        rows = list(_rows(screen))
        self.set_items(len(rows), lambda number, width: [rows[number]], cursor=0)
        self.scroll_to_row(0)


def _rows(screen: Screen[None]) -> Iterable[Sequence[Run]]:
    actions: dict[str, dict[str, tuple[str, list[str]]]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.id is None or not binding.description:
            continue
        group = actions.setdefault(binding.id.partition(".")[0], {})
        group.setdefault(binding.id, (binding.description, []))[1].append(_key(binding))
    for name, title in _GROUPS.items():
        if name not in actions:
            continue
        yield [(f" {title}", "headline")]
        for description, keys in actions[name].values():
            yield [("   ", ""), (f"{'  '.join(keys):<18}", "accent"), (description, "")]
        yield []


def _key(binding: Binding) -> str:
    return _GLYPHS.get(binding.key, binding.key)
