"""Keys of the user's own: what is wrong with them is said when the reader starts."""

from __future__ import annotations

import pytest

from kazreader.config import Settings
from kazreader.tui.screens.bindings import actions, bindings
from kazreader.tui.screens.keymap import is_key, troubles
from tests.tui.reader import Reader, drive


def test_every_usual_key_is_a_key() -> None:
    assert actions({})
    assert all(is_key(key.strip()) for binding in bindings() for key in binding.key.split(","))


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


def test_they_are_told_in_the_status_line() -> None:
    async def play(reader: Reader) -> None:
        assert "read.next_hit has no key left" in reader.status()

    drive(play, settings=Settings(keys={"read.next": "n"}))


@pytest.mark.parametrize(
    ("keymap", "told"),
    [
        ({"notes.same": "u"}, ["notes.unsure has no key left: u is notes.same now"]),
        ({"read.next": "z"}, ["panes.zoom has no key left: z is read.next now"]),
        ({"read.next": "&"}, ["read.only has no key left: & is read.next now"]),
        ({"read.next": "f5", "read.previous": "f5"}, ["f5 is both read.next and read.previous"]),
        ({"read.next": "section_sign"}, []),
    ],
)
def test_keys_are_compared_in_every_view_and_by_every_name(keymap: dict[str, str], told: list[str]) -> None:
    assert list(troubles(keymap)) == told
