"""Help: what is wrong with the user's keys, the keys that work here, then all others; a search narrows it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from kazreader.config import ACTIONS
from kazreader.model import Relation
from kazreader.present.columns import pad
from kazreader.present.wording import mark
from kazreader.tui.layout.article_sheet import Inset
from kazreader.tui.state.actions import GROUPS, VIEW_OF, Action, Keys
from kazreader.tui.widgets.line_pane import LinePane, Run, run_width
from kazreader.tui.widgets.row_list import RowList

_KEYS_WIDTH, _WORDS_WIDTH = 18, 42
_WORD = 14
"Width of the meaning of a symbol."
_NAMED = 72
"Minimum width for action ids beside the descriptions."
_LONGEST_ID = max(map(len, ACTIONS))
_ACTION_RUNS = 4
"Number of runs in a row that ends with an action id."
_SIGNS = (
    ((Relation.CONFLICT, "conflict"), (Relation.UPDATE, "update, later"), (Relation.SPELLING, "spelling")),
    (
        (Relation.REWORDING, "other words"),
        (Relation.COMPATIBLE, "both may hold"),
        (Relation.AGREEMENT, "agreed"),
    ),
)


class HelpPane(RowList):
    """A list of keys."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._keys = Keys()
        self._here: Collection[str] = ()

    def show_keys(self, keys: Keys, here: Collection[str]) -> None:
        """List all keys, first those of the actions that work here."""
        self._keys, self._here = keys, here
        self.narrow("")

    def narrow(self, query: str) -> None:
        """List only actions with every word of a query in their name, group or keys."""
        words = query.casefold().split()
        actions = self._keys.actions()
        chosen = [action for action in actions if all(word in _searched(action) for word in words)]
        wrong = [[(f" {trouble}", "update")] for trouble in self._keys.troubles]
        rows = [*wrong, *([] if words else _legend()), *_rows(chosen, self._here, self._keys.label)]
        self.set_items(len(rows), lambda number, width: [_spread(rows[number], width)], cursor=0)
        self.scroll_to_row(0)


def _searched(action: Action) -> str:
    return f"{action.words} {GROUPS[action.group]} {action.keys} {action.id}".casefold()


def _legend() -> Iterable[Sequence[Run]]:
    """Yield the legend of the symbols in the texts and in the header."""
    for signs in _SIGNS:
        row: list[Run] = []
        for relation, words in signs:
            row += [(f" {mark(relation)} ", f"mark-{relation.value}"), (pad(words, _WORD), "")]
        yield row
    conflict = Relation.CONFLICT
    sign = Inset.of(0, f"{mark(conflict)}3", conflict, ascii_only=LinePane.ascii_only)
    yield [(f" {sign.text}", sign.ink), (" after words: part of discrepancy 3", "")]
    yield []


def _spread(row: Sequence[Run], width: int) -> Sequence[Run]:
    """Return a row with its action id in a column, shifted left or dropped if necessary."""
    if len(row) != _ACTION_RUNS:
        return row
    *runs, (name, ink) = row
    if width < _NAMED:
        return runs
    column = min(_KEYS_WIDTH + _WORDS_WIDTH + 3, width - _LONGEST_ID)
    return [*runs, (" " * max(1, column - run_width(runs)), ""), (name, ink)]


def _rows(
    actions: Sequence[Action], here: Collection[str], key: Callable[[str], str]
) -> Iterable[Sequence[Run]]:
    if not actions:
        yield [(" no key for that", "muted")]
        return
    search, close, views = key("app.search"), key("app.back"), (key("view.read"), key("view.notes"))
    ids = "the names on the right are ids for your settings"
    yield [(f" {search} searches the keys, {close} closes; {ids}", "muted")]
    yield [(f" {'–'.join(views)} switch views; numeric prefixes are not supported", "muted")]
    syntax = f"view {key('view.search')} shows more of the query syntax"
    yield [(f" {search} killed~ finds killing and kills too; {syntax}", "muted")]
    for title, wanted in (("", True), ("elsewhere", False)):
        chosen = [action for action in actions if (action.id in here) == wanted]
        for group, name in GROUPS.items():
            yield from _group([a for a in chosen if a.group == group], name, title)


def _group(actions: Sequence[Action], name: str, where: str) -> Iterator[Sequence[Run]]:
    if not actions:
        return
    view = VIEW_OF.get(actions[0].group)
    elsewhere = f"   {where}{f', view {view}' if view else ''}" if where else ""
    yield []
    yield [(f" {name}", "headline"), (elsewhere, "muted")]
    for action in actions:
        yield [
            ("   ", ""),
            (f"{action.keys:<{_KEYS_WIDTH - 1}} ", "accent"),
            (action.words, ""),
            (action.id, "muted"),
        ]
