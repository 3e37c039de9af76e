"""Keys of the user's own: what is wrong with them is said when the reader starts."""

from __future__ import annotations

import re
from itertools import product

import pytest

from kazreader.config import ACTIONS, Settings
from kazreader.store import Notebook
from kazreader.tui.screens.keymap import is_key, troubles
from kazreader.tui.state.actions import GROUPS, Keys
from kazreader.tui.state.session import Session
from kazreader.tui.state.tour import STEPS, Tour
from kazreader.tui.views.reading.keys import hints
from kazreader.tui.views.registry import VIEWS
from tests.tui.reader import Reader, drive


def test_every_usual_key_is_a_key() -> None:
    assert all(is_key(key) for keys, _ in ACTIONS.values() for key in keys.split(","))


@pytest.mark.parametrize(
    ("name", "known"),
    [("f5", True), ("ctrl+n", True), ("shift+f3", True), ("ü", True), ("at", True), ("nosuchkey", False)],
)
def test_a_key_is_known_by_its_name(name: str, known: bool) -> None:
    assert known is is_key(name)


@pytest.mark.parametrize(
    ("keymap", "told"),
    [
        ({}, []),
        ({"read.next": "f5,n", "read.next_hit": "f6"}, []),
        ({"read.next": "n"}, ["read.next_hit has no key left: n is read.next now"]),
        ({"read.debris": "right_square_bracket", "read.next": "f5"}, []),
        ({"matrix.sort": "nosuchkey"}, ["matrix.sort: nosuchkey is no key"]),
    ],
)
def test_an_action_without_a_key_and_a_key_that_is_none_are_told(
    keymap: dict[str, str], told: list[str]
) -> None:
    assert list(troubles(keymap)) == told


def test_they_are_told_in_the_status_line_and_always_in_help() -> None:
    async def play(reader: Reader) -> None:
        assert "? lists your wrong keys: read.next_hit has no" in reader.status()
        await reader.press("j", "question_mark")
        assert "read.next_hit has no key left" in reader.text()

    drive(play, settings=Settings(keys={"read.next": "n"}))


@pytest.mark.parametrize(
    ("keymap", "told"),
    [
        ({"notes.same": "u"}, ["notes.unsure has no key left: u is notes.same now"]),
        ({"read.next": "z"}, ["panes.zoom has no key left: z is read.next now"]),
        ({"read.next": "&"}, ["read.only has no key left: & is read.next now"]),
        ({"read.next": "f5", "read.previous": "f5"}, ["f5 is both read.next and read.previous"]),
        ({"read.next": "section_sign"}, []),
        ({"pane.down": "Q"}, ["app.quit has no key left: Q is pane.down now"]),
        ({"app.note": "j,x"}, []),
        ({"app.note": "j"}, ["app.note has no key left: j is pane.down now"]),
        ({"view.read": "t"}, ["app.theme has no key left: t is view.read now"]),
    ],
)
def test_keys_are_compared_in_every_view_and_by_every_name(keymap: dict[str, str], told: list[str]) -> None:
    assert list(troubles(keymap)) == told


OWN = {
    "read.next": "f9",
    "read.previous": "ctrl+b,f8",
    "app.search": "at",
    "app.help": "f2",
    "app.back": "f10",
    "panes.next": "f6",
    "evidence.conflict": "exclamation_mark",
    "evidence.undo": "f7",
    "app.kind": "f5",
    "view.notes": "f12",
}


def test_hints_and_messages_name_the_users_own_keys() -> None:
    async def play(reader: Reader) -> None:
        assert " f9 ctrl+b discrepancy " in reader.lines()[-1]
        assert " @ n N search " in reader.lines()[-1]
        assert reader.lines()[-1].endswith(" f2 help  f10 quit")
        assert "f9 goes to the next" in reader.text()
        await reader.press("n")
        assert "no search yet: press @" in reader.status()
        await reader.press("f9", "f6")
        assert reader.lines()[-1].startswith(" y same  d different  u unsure  ! conflict  w right?  f7 undo")
        await reader.press("exclamation_mark")
        assert "f7 undoes it" in reader.status()
        await reader.press("f5")
        assert "f5: the next kind" in reader.status()
        await reader.press("f6", "f6")
        await reader.resize(90, 24)
        assert "1-f12 views" in reader.lines()[-1]
        await reader.press("f2")
        assert "@ searches the keys, f10 closes" in reader.text()

    drive(play, size=(140, 36), settings=Settings(keys=OWN))


def test_the_tour_goes_on_with_the_users_own_keys() -> None:
    tour = Tour(Keys({"read.next": "f9,f8"}))
    assert tour.line().startswith("1/8  Five reports of one event. f9 goes")
    assert not tour.pressed("right_square_bracket")
    assert tour.pressed("f8")
    assert tour.line().startswith("2/8  The evidence (tab) says")


def test_every_hint_and_every_lesson_names_actions_and_every_action_is_in_a_group() -> None:
    session = Session((), Notebook(None))
    named = {action for step in STEPS for action in re.findall(r"{(.*?)}", step.text)}
    named |= {
        action for entry in VIEWS for actions, _ in entry.build(session).HINTS for action in actions.split()
    }
    for pane in ("list", "text", "evidence"):
        for debris, walks_hits in product((True, False), repeat=2):
            shown = hints(pane, "text", debris=debris, walks_hits=walks_hits)
            named |= {action for actions, _ in shown for action in actions.split()}
    assert named <= ACTIONS.keys()
    assert {action.partition(".")[0] for action in ACTIONS} == GROUPS.keys()
