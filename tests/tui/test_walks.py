"""Wherever the keys have led, a few of them lead out again."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest

from kazreader.tui import outside
from kazreader.tui.app import ReaderApp
from tests.tui.reader import Reader, drive

STATES = {
    "help": "question_mark",
    "a search of the keys": "question_mark slash x",
    "the prompt": "slash d a m",
    "a search of all": "F d a m",
    "a note": "right_square_bracket a x",
    "an export": "e",
    "a mark that waits": "m",
    "debris": "r x",
    "a zoomed pane": "tab z",
    "only disagreeing": "ampersand",
    "the palette": "colon x",
    **{f"view {key}": f"{key} right_square_bracket slash" for key in "23456"},
}


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[int]:
    """Return the exit codes with which the reader was left; it stays open."""
    codes: list[int] = []

    def leave(app: ReaderApp, result: int | None = None, return_code: int = 0) -> None:
        codes.append(return_code)

    monkeypatch.setattr(ReaderApp, "exit", leave)
    monkeypatch.setattr(ReaderApp, "suspend", nullcontext)
    monkeypatch.setattr(outside, "edit", lambda article, offset: "")
    monkeypatch.chdir(tmp_path)
    return codes


def test_a_few_keys_lead_out_of_everything(left: list[int]) -> None:
    async def play(reader: Reader) -> None:
        for state, keys in STATES.items():
            await reader.press(*keys.split())
            await out(reader, left)
            assert left == [0], state

    drive(play)


async def out(reader: Reader, left: list[int]) -> None:
    """Press esc, then q until the reader is left."""
    left.clear()
    for key in ("escape", "q", "q", "q"):
        await reader.press(key)
        if left:
            return


def test_what_is_asked_keeps_the_keys_until_it_is_answered() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash", "d", "shift+tab", "a")
        await reader.pilot.click("#text", offset=(9, 3))
        await reader.press("m")
        assert reader.screen.prompt.text == "dam"
        await reader.press("escape")
        assert not reader.screen.prompt.display

    drive(play)
