"""Help: the keys that work here, then all others with the view they belong to; a search narrows the list."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from kazreader.tui.actions import GROUPS, VIEW_OF, Action
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.row_list import RowList

_KEYS_WIDTH, _WORDS_WIDTH = 16, 42


class HelpPane(RowList):
    """A list of keys."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._actions: Sequence[Action] = ()
        self._here: Collection[str] = ()

    def show_keys(self, actions: Sequence[Action], here: Collection[str]) -> None:
        """List all keys, first those of the actions that work here."""
        self._actions, self._here = actions, here
        self.narrow("")

    def narrow(self, query: str) -> None:
        """List only what has every word of a query in its name, its group or its keys."""
        words = query.casefold().split()
        chosen = [action for action in self._actions if all(word in _searched(action) for word in words)]
        rows = list(_rows(chosen, self._here))
        self.set_items(len(rows), lambda number, width: [rows[number]], cursor=0)
        self.scroll_to_row(0)


def _searched(action: Action) -> str:
    return f"{action.words} {GROUPS[action.group]} {action.keys} {action.id}".casefold()


def _rows(actions: Sequence[Action], here: Collection[str]) -> Iterable[Sequence[Run]]:
    if not actions:
        yield [(" no key for that", "muted")]
        return
    yield [(" / searches the keys, q closes; the names on the right are for your settings", "muted")]
    for title, wanted in (("", True), ("elsewhere", False)):
        chosen = [action for action in actions if (action.id in here) == wanted]
        for group, name in GROUPS.items():
            yield from _group([a for a in chosen if a.group == group], name, title)


def _group(actions: Sequence[Action], name: str, where: str) -> Iterator[Sequence[Run]]:
    if not actions:
        return
    view = VIEW_OF.get(actions[0].group)
    told = f"   {where}{f', view {view}' if view else ''}" if where else ""
    yield []
    yield [(f" {name}", "headline"), (told, "muted")]
    for action in actions:
        yield [
            ("   ", ""),
            (f"{action.keys:<{_KEYS_WIDTH - 1}} ", "accent"),
            (f"{action.words:<{_WORDS_WIDTH}}", ""),
            (f" {action.id}", "muted"),
        ]
