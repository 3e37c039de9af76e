"""Debris kept or the article's text removed by hand, driven by keys."""

from __future__ import annotations

from pathlib import Path

from kazreader.store import Notebook
from tests.tui.reader import Reader, drive

_SUBSCRIBE = "Write a reply"


def barred(reader: Reader) -> str:
    """Return the text beside the bar."""
    pane = reader.read.panes.text.region
    rows = [line[pane.x : pane.right] for line in reader.lines()[pane.y : pane.bottom]]
    return " ".join(row[2:].strip() for row in rows if row.startswith("┃"))


def test_the_bar_begins_at_debris_and_braces_walk_the_stretches() -> None:
    async def play(reader: Reader) -> None:
        assert barred(reader) == ""
        await reader.press("r")
        assert "Home | Weather" in barred(reader)
        await reader.press("right_curly_bracket")
        assert barred(reader).startswith("Dam gives way above Oxley")
        await reader.press("left_curly_bracket", "left_curly_bracket")
        assert "Home | Weather" in barred(reader)
        await reader.press("r")
        assert barred(reader) == ""

    drive(play, size=(120, 50))


def test_x_keeps_and_removes_and_capital_x_takes_it_back() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("r", "x")
        assert "[kept by hand] Home | Weather" in reader.text()
        await reader.press("X")
        assert "[removed: a navigation bar] Home | Weather" in reader.text()
        await reader.press("right_curly_bracket", "right_curly_bracket", "right_curly_bracket", "x")
        assert "[removed: you removed it] The dam above Oxley" in reader.text()
        await reader.press("r")
        assert "The dam above Oxley" not in reader.text()
        await reader.press("X")
        assert "The dam above Oxley" in reader.text()
        await reader.press("X")
        assert reader.session.notebook.all_by_hand() == {}

    drive(play, size=(120, 50))


def test_without_debris_x_decides_nothing_but_shows_what_it_is_about() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("x")
        assert "Home | Weather" in reader.text()
        assert reader.session.notebook.all_by_hand() == {}

    drive(play)


def test_turning_a_stretch_twice_leaves_no_decision() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("r", "x", "x")
        assert "[removed: a navigation bar] Home | Weather" in reader.text()
        assert reader.session.notebook.all_by_hand() == {}

    drive(play)


def test_a_selection_by_mouse_is_removed() -> None:
    async def play(reader: Reader) -> None:
        await reader.pilot.mouse_down("#text", offset=(5, 4))
        await reader.pilot.hover("#text", offset=(13, 4))
        await reader.pilot.mouse_up("#text", offset=(17, 4))
        await reader.press("x")
        article = reader.session.article
        assert article is not None
        removed = {r.rule: r.span.of(article.article.text) for r in article.removals}
        assert removed["user.remove"] == "The dam above"
        assert "The dam above" not in reader.text()

    drive(play)


def test_what_was_removed_by_hand_is_not_found_by_a_search() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("slash")
        await reader.type("railway")
        await reader.press("enter")
        assert "hit 1 of 2" in reader.status()
        await reader.press("g", "r", "right_curly_bracket", "right_curly_bracket", "right_curly_bracket", "x")
        await reader.press("g")
        assert "hit 1 of 1" in reader.status()

    drive(play, size=(120, 50))


def test_decisions_hold_when_the_reader_is_opened_again(tmp_path: Path) -> None:
    async def first(reader: Reader) -> None:
        await reader.press("r", *["right_curly_bracket"] * 12, "x")
        assert "[kept by hand] Write a reply" in reader.text()

    async def second(reader: Reader) -> None:
        assert _SUBSCRIBE in reader.text()
        await reader.press("J", "r", "x")
        assert "[removed: you removed it] Oxley flood" in reader.text()

    drive(first, size=(120, 50), notebook=Notebook(tmp_path))
    drive(second, size=(120, 50), notebook=Notebook(tmp_path))
