"""Every action has a key, is on the help page, in the palette, and can be given another key."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from textual.command import CommandPalette

from kazreader.config import Settings
from kazreader.store import Review, Verdict
from kazreader.tui.palette import closeness
from kazreader.tui.state.actions import GROUPS, Keys
from tests.flood import HOMELESS, WHEN
from tests.tui.reader import Reader, drive

_README = Path(__file__).parents[2] / "README.md"


def test_every_key_of_the_readme_is_an_action_of_the_reader() -> None:
    keys = {key for action in Keys().actions() for key in action.keys.split()}
    table = _README.read_text(encoding="utf-8").partition("## Keys")[2].partition("\n## ")[0]
    named = {
        key
        for row in table.splitlines()
        for key in re.findall(r"`([^`]+)`", row.split("|")[1] if "|" in row else "")
    }
    assert named - keys == {"…"} or named <= keys


def test_every_letter_that_does_something_while_reading_is_in_the_readme() -> None:
    table = _README.read_text(encoding="utf-8").partition("## Keys")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([^`]+)`", table))
    for action in Keys().actions():
        if action.group not in ("prompt", "view") and any(len(key) == 1 for key in action.keys.split()):
            assert named & set(action.keys.split()), action


def test_every_key_that_works_in_a_view_is_in_its_help_above_the_others() -> None:
    async def play(reader: Reader) -> None:
        for view in "123456":
            await reader.press(view)
            bindings = [active.binding for active in reader.screen.active_bindings.values()]
            await reader.press("question_mark")
            here = reader.text().partition("elsewhere")[0]
            known = {binding.id for binding in bindings if binding.id and binding.description}
            assert len(known) > 20
            assert {each for each in known if each not in here} == set(), view
            await reader.press("question_mark")

    drive(play, size=(100, 110))


def test_help_names_other_panes_too_and_is_searched() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("question_mark")
        assert "Next discrepancy" in reader.text()
        await reader.press("G")
        assert "elsewhere" in reader.text()
        await reader.press("slash")
        await reader.type("base")
        assert "Make the other source the base" in reader.text()
        assert "elsewhere, view 2" in reader.text()
        assert "Next discrepancy" not in reader.text()
        await reader.type("xx")
        assert "no key for that" in reader.text()
        await reader.press("escape")
        assert "Next discrepancy" in reader.text()
        await reader.press("q")
        assert "The dam above Oxley" in reader.text()

    drive(play)


def test_help_shows_the_pane_with_the_focus_and_keys_as_they_are_mapped() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("tab", "f1")
        text = reader.text()
        assert re.search(r"f9 +Next discrepancy", text)
        assert text.index("Verdict: the same") < text.index("Next discrepancy")
        await reader.press("slash")
        await reader.type("verdict unsure")
        assert re.search(r"Evidence *\n +u +Verdict: unsure", reader.text())

    drive(play, size=(120, 60), settings=Settings(keys={"read.next": "f9"}))


def test_the_palette_runs_an_action_here_or_in_its_view() -> None:
    async def choose(reader: Reader, query: str, words: str) -> None:
        await reader.press("colon")
        assert isinstance(reader.app.screen, CommandPalette)
        await reader.type(query)
        async with asyncio.timeout(20):
            while words not in reader.text():
                await reader.pilot.pause(0.02)
            await reader.press("enter")
            while isinstance(reader.app.screen, CommandPalette):
                await reader.pilot.pause(0.02)
        await reader.settle()

    async def play(reader: Reader) -> None:
        await choose(reader, "next disc", "Next discrepancy")
        assert reader.session.anchor is not None
        await choose(reader, "the base", "Make the other source the base")
        assert reader.screen.shown == "2"
        async with asyncio.timeout(20):
            while "D Gazette  base" not in reader.text():
                await reader.pilot.pause(0.02)
        await reader.screen.runner.run("evidence.unsure")
        async with asyncio.timeout(20):
            while reader.session.review_desk.review(WHEN) != Review(Verdict.UNSURE):
                await reader.pilot.pause(0.02)
        assert reader.screen.shown == "1"
        await choose(reader, "home", "↑4 people without a home")
        assert reader.session.anchor is not None
        assert reader.session.anchor.discrepancy is HOMELESS
        await choose(reader, "gazette", "Report: D Gazette")
        assert "D Gazette" in reader.titles()

    drive(play)


def test_the_palette_offers_what_is_meant_and_nothing_far_fetched() -> None:
    names = [f"{GROUPS[action.group]}: {action.words} {action.id}" for action in Keys().actions()]
    assert not any(
        "Mark this place" in name or "Verdict" in name for name in names if closeness("date", name)
    )
    assert any("Next source" in name for name in names if closeness("sorce", name))
    assert any("Undo the last verdict" in name for name in names if closeness("undo verdict", name))
    assert closeness("theme", "Everywhere: Next theme") > closeness("thme", "Everywhere: Next theme") > 0
    assert closeness("", "Everywhere: Next theme") == 0
