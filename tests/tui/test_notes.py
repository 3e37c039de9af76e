"""The notes view, driven by keys."""

from __future__ import annotations

from kazreader.store import Review, Verdict
from tests.flood import DEATHS, WHEN
from tests.tui.reader import Reader, drive


def test_verdicts_are_given_and_taken_back_in_the_list() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("6")
        await reader.press("n")
        assert reader.session.review(DEATHS) == Review(Verdict.CONFLICT)
        assert "1 verdict · 3 to decide" in reader.status()
        assert "real conflict  ≠ people killed" in reader.text()
        await reader.press("U")
        assert reader.session.review(DEATHS) is None
        assert "no verdicts · 4 to decide" in reader.status()

    drive(play)


def test_a_note_belongs_to_the_line_under_the_cursor_and_enter_reads_it_there() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("6")
        await reader.press("j", "a")
        await reader.type("call them")
        await reader.press("enter")
        assert reader.session.review(WHEN) == Review(note="call them")
        assert "≠ when the dam failed  call them" in reader.text()
        await reader.press("g", "enter")
        assert reader.status().startswith(" ≠ when the dam failed")

    drive(play)


def test_a_mark_is_opened_where_it_stands() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("J", "m", "x", "K", "6")
        await reader.press("g", "enter")
        assert "B Courier" in reader.lines()[1]

    drive(play)
