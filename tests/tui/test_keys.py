"""Every key of every view does what help says: one table a view, and no binding without a row.

A row is pressed where the one before left the reader, so that one run shows many keys.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import NamedTuple

import pytest

from kazreader.config import ACTIONS
from kazreader.tui import outside
from kazreader.tui.app import ReaderApp
from kazreader.tui.views.compare import CompareView
from kazreader.tui.views.matrix import MatrixView
from kazreader.tui.widgets.row_list import RowList
from tests.tui.reader import Reader, drive


class Row(NamedTuple):
    """Keys, the last of which is the one that is shown, its action, and what holds then."""

    keys: str
    action: str
    holds: Callable[[Reader], bool]


def sees(*words: str) -> Callable[[Reader], bool]:
    return lambda reader: all(each in reader.text() for each in words)


def hides(words: str) -> Callable[[Reader], bool]:
    return lambda reader: words not in reader.text()


def told(words: str) -> Callable[[Reader], bool]:
    return lambda reader: any(words in said for said in (reader.status(), *reader.said()))


def pane(name: str) -> Callable[[Reader], bool]:
    return lambda reader: reader.read.panes.room.focused == name


def row(number: int) -> Callable[[Reader], bool]:
    return lambda reader: reader.read.panes.text.first_row == number


def bottom(reader: Reader) -> bool:
    text = reader.read.panes.text
    return text.first_row == text.row_count() - text.laid.height > 0


def article(number: int) -> Callable[[Reader], bool]:
    return lambda reader: reader.session.number == number


def copied(words: str) -> Callable[[Reader], bool]:
    return lambda reader: words in reader.app.clipboard


def width(of: str, at: int) -> Callable[[Reader], bool]:
    return lambda reader: reader.screen.query_one(of).size.width == at


def height(of: str, at: int) -> Callable[[Reader], bool]:
    return lambda reader: reader.screen.query_one(of).size.height == at


def column(number: int) -> Callable[[Reader], bool]:
    return lambda reader: reader.screen.query_one(CompareView).columns.here == number


def cursor(number: int) -> Callable[[Reader], bool]:
    def holds(reader: Reader) -> bool:
        focused = reader.screen.focused
        return isinstance(focused, RowList) and focused.cursor == number

    return holds


def source(number: int) -> Callable[[Reader], bool]:
    return lambda reader: reader.screen.query_one(MatrixView).table.column == number


def prompt(text: str, at: int | None = None) -> Callable[[Reader], bool]:
    def holds(reader: Reader) -> bool:
        asked = reader.screen.prompt
        return asked.text == text and (at is None or asked.caret == at)

    return holds


READING = (
    Row("right_square_bracket", "read.next", sees("Evidence  1 of 7")),
    Row("right_square_bracket left_square_bracket", "read.previous", sees("Evidence  1 of 7")),
    Row("J", "read.next_source", article(1)),
    Row("K", "read.previous_source", article(0)),
    Row("enter", "read.jump", article(3)),
    Row("ctrl+o", "read.back", article(0)),
    Row("O", "read.forward", article(3)),
    Row("backspace", "read.back", article(0)),
    Row("O", "read.forward", article(3)),
    Row("asterisk", "read.walk", sees("mention ")),
    Row("ctrl+o m x", "read.mark", told("marked x")),
    Row("K K apostrophe x", "read.go_to_mark", article(3)),
    Row("y", "read.copy", copied("Sunday night")),
    Row("c", "read.cite", copied("— Gazette")),
    Row("o", "read.original", told("no web address")),
    Row("v", "read.editor", told("the editor was called")),
    Row("K K K slash t h e enter n", "read.next_hit", sees("hit 2 of")),
    Row("N", "read.previous_hit", sees("hit 1 of")),
    Row("ampersand", "read.only", sees("only with a match", "only paragraphs with a match")),
    Row("ampersand escape", "app.escape", hides("hit 1 of")),
    Row("g right_curly_bracket", "read.next_paragraph", row(2)),
    Row("left_curly_bracket", "read.previous_paragraph", row(0)),
    Row("r", "read.debris", sees("[removed: ")),
    Row("x", "read.by_hand", sees("[kept by hand]")),
    Row("X", "read.by_hand_undo", hides("[kept by hand]")),
    Row("r z", "panes.zoom", lambda reader: not reader.screen.query_one("#sources-column").display),
    Row("z greater_than_sign", "panes.wider", width("#sources-column", 34)),
    Row("less_than_sign", "panes.narrower", width("#sources-column", 30)),
    Row("plus", "panes.more", height("#evidence-column", 13)),
    Row("minus", "panes.less", height("#evidence-column", 11)),
    Row("tab", "panes.next", pane("evidence")),
    Row("shift+tab", "panes.previous", pane("text")),
    Row("l", "panes.next", pane("evidence")),
    Row("h", "panes.previous", pane("text")),
)
MOVING = (
    Row("j", "pane.down", row(1)),
    Row("k", "pane.up", row(0)),
    Row("down", "pane.down", row(1)),
    Row("up", "pane.up", row(0)),
    Row("space", "pane.page_down", row(4)),
    Row("b", "pane.page_up", row(0)),
    Row("pagedown", "pane.page_down", row(4)),
    Row("pageup", "pane.page_up", row(0)),
    Row("ctrl+d", "pane.half_down", row(3)),
    Row("ctrl+u", "pane.half_up", row(0)),
    Row("G", "pane.bottom", bottom),
    Row("g", "pane.top", row(0)),
    Row("end", "pane.bottom", bottom),
    Row("home", "pane.top", row(0)),
)
DECIDING = (
    Row("right_square_bracket tab y", "evidence.same", told("you: the same: when the dam failed")),
    Row("u", "evidence.unsure", told("you: unsure: people killed")),
    Row("n", "evidence.conflict", told("you: real conflict: people without a home")),
    Row("U", "evidence.undo", told("undone: people without a home")),
    Row("d", "evidence.unrelated", told("you: different things: people without a home")),
    Row("U", "evidence.undo", told("undone: people without a home")),
    Row("j enter", "evidence.open", pane("text")),
    Row("tab tab j enter", "list.choose", pane("text")),
    Row("w", "app.right", sees("right in ↑4:")),
    Row("escape a", "app.note", sees("note on ↑4 people without a home:")),
)
COMPARING = (
    Row("2", "view.compare", sees("5 differences in 9 shared topics")),
    Row("right_square_bracket", "compare.next", sees("people killed by the flood  update")),
    Row("right_square_bracket left_square_bracket", "compare.previous", sees("people killed by the flood")),
    Row("J", "compare.next_source", sees("C Wire")),
    Row("K", "compare.previous_source", sees("B Courier")),
    Row("equals_sign", "compare.base", sees("B Courier  base")),
    Row("equals_sign s", "compare.sync", sees("each scrolls alone")),
    Row("s tab", "compare.side", column(1)),
    Row("shift+tab", "compare.previous_side", column(0)),
    Row("l", "compare.side", column(1)),
    Row("h", "compare.previous_side", column(0)),
    Row("slash p e o p l e enter n", "compare.next_hit", sees("hit 2 of 3")),
    Row("N", "compare.previous_hit", sees("hit 1 of 3")),
    Row("enter", "compare.read", lambda reader: reader.screen.shown == "1"),
)
TABLES = (
    Row("3", "view.matrix", sees("topic 1 of 9")),
    Row("l", "matrix.right", source(1)),
    Row("h", "matrix.left", source(0)),
    Row("right", "matrix.right", source(1)),
    Row("left", "matrix.left", source(0)),
    Row("s", "matrix.sort", sees("topics A to Z")),
    Row("f", "app.kind", sees("figures only", "people killed by the flood")),
    Row("5", "view.search", sees("type / to search all articles")),
    Row("slash v a l l e y enter n", "search.next_hit", sees("B Courier  Oxley")),
    Row("N", "search.previous_hit", sees("A Herald  Dam")),
    Row("4", "view.timeline", sees("Figures by report date")),
    Row("6", "view.notes", sees("no verdicts")),
    Row("y", "notes.same", sees("1 verdict")),
    Row("n", "notes.conflict", sees("real conflict")),
    Row("u", "notes.unsure", sees("unsure           ↑4")),
    Row("U", "notes.undo", hides("unsure           ↑4")),
    Row("d", "notes.unrelated", sees("different things ↑4")),
    Row("U", "notes.undo", hides("different things ↑4")),
    Row("1", "view.read", lambda reader: reader.screen.shown == "1"),
)
ASKING = (
    Row("slash", "app.search", lambda reader: reader.screen.prompt.display),
    Row("f l u d ctrl+t", "prompt.fuzzy", sees("fuzzy")),
    Row("ctrl+r", "prompt.regex", sees("pattern")),
    Row("ctrl+r ctrl+u", "prompt.clear", prompt("")),
    Row("t h e space d a m ctrl+w", "prompt.delete_word", prompt("the ")),
    Row("backspace", "prompt.delete", prompt("the")),
    Row("ctrl+h", "prompt.delete", prompt("th")),
    Row("e left", "prompt.left", prompt("the", 2)),
    Row("ctrl+b", "prompt.left", prompt("the", 1)),
    Row("right", "prompt.right", prompt("the", 2)),
    Row("ctrl+f", "prompt.right", prompt("the", 3)),
    Row("home", "prompt.start", prompt("the", 0)),
    Row("end", "prompt.end", prompt("the", 3)),
    Row("ctrl+a", "prompt.start", prompt("the", 0)),
    Row("ctrl+e", "prompt.end", prompt("the", 3)),
    Row("down", "prompt.next", sees("hit 2 of")),
    Row("up", "prompt.previous", sees("hit 1 of")),
    Row("ctrl+n", "prompt.next", sees("hit 2 of")),
    Row("ctrl+p", "prompt.previous", sees("hit 1 of")),
    Row("tab", "prompt.scope", lambda reader: reader.screen.shown == "5"),
    Row("enter", "prompt.enter", lambda reader: not reader.screen.prompt.display),
    Row("slash escape", "prompt.cancel", lambda reader: not reader.screen.prompt.display),
    Row("slash ctrl+g", "prompt.cancel", lambda reader: not reader.screen.prompt.display),
    Row("F", "app.search_all", sees("/ all:")),
    Row("escape 1 e", "app.export", sees("export all", "flood.md")),
    Row("escape number_sign", "app.number", sees("discrepancy, 1 to ")),
    Row("escape D", "app.facts", sees("date of A (tab: source name")),
    Row("escape question_mark", "app.help", sees("searches the keys")),
    Row("f1", "app.help", hides("searches the keys")),
    Row("t", "app.theme", lambda reader: reader.app.theme == "kazreader-light"),
    Row("2 q", "app.back", lambda reader: reader.screen.shown == "1"),
    Row("ctrl+c", "app.interrupt", told("left with 130")),
    Row("R", "app.again", told("reading and comparing again")),
    Row("Q", "app.quit", told("left with 0")),
    Row("colon", "app.palette", lambda reader: type(reader.app.screen).__name__ == "CommandPalette"),
    Row("escape ctrl+p", "app.palette", lambda reader: type(reader.app.screen).__name__ == "CommandPalette"),
)
WALKS = {
    "reading": READING,
    "moving": MOVING,
    "deciding": DECIDING,
    "comparing": COMPARING,
    "tables": TABLES,
    "asking": ASKING,
}
_LOW = (90, 8)
"A screen on which the article does not fit."


@pytest.mark.parametrize("name", WALKS)
def test_every_key_does_what_help_says(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(
        app: ReaderApp, result: int | None = None, return_code: int = 0, message: object = None
    ) -> None:
        app.notify(f"left with {return_code}")

    monkeypatch.setattr(ReaderApp, "exit", leave)
    monkeypatch.setattr(ReaderApp, "suspend", nullcontext)
    monkeypatch.setattr(outside, "edit", lambda article, offset: "the editor was called")

    async def play(reader: Reader) -> None:
        for keys, action, holds in WALKS[name]:
            await reader.press(*keys.split())
            assert holds(reader), f"{action}: {keys}\n{reader.text()}"

    drive(play, size=_LOW if name == "moving" else (120, 36))


def test_no_key_is_without_a_row() -> None:
    shown = {(row.action, row.keys.split()[-1]) for walk in WALKS.values() for row in walk}
    bound = {(action, key) for action, (keys, _) in ACTIONS.items() for key in keys.split(",")}
    letters = {(action, key) for action, key in bound if action in ("read.mark", "read.go_to_mark")}
    assert bound - letters - shown == set()
