"""The notes view, driven by keys."""

from __future__ import annotations

import pytest

from kazreader.model import Comparison
from kazreader.store import Review, Verdict
from tests.flood import DEATHS, WHEN
from tests.tui.reader import Reader, drive


def test_verdicts_are_given_and_taken_back_in_the_list() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("6")
        await reader.press("n")
        assert reader.session.review_desk.review(DEATHS) == Review(Verdict.CONFLICT)
        assert "you: real conflict: people killed by the flood" in reader.status()
        assert "1 verdict · 3 to decide" in reader.status()
        assert "real conflict    ≠1  people killed" in reader.text()
        await reader.press("y")
        assert reader.session.review_desk.review(WHEN) == Review(Verdict.SAME)
        await reader.press("U")
        await reader.press("U")
        assert reader.session.review_desk.review(DEATHS) is None
        await reader.press("u")
        assert reader.session.review_desk.review(DEATHS) == Review(Verdict.UNSURE)
        await reader.press("U")
        assert "no verdicts · 4 to decide" in reader.status()

    drive(play)


def test_a_verdict_before_the_comparison_says_that_there_is_none_yet() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("6", "y")
        assert reader.status().startswith(" nothing to judge yet: comparing…")
        await reader.press("enter")
        assert reader.status().startswith(" nothing to open yet: comparing…")

    drive(play, compared=False)


def test_a_note_belongs_to_the_line_under_the_cursor_and_enter_reads_it_there() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("6")
        await reader.press("j", "a")
        await reader.type("call them")
        await reader.press("enter")
        assert reader.session.review_desk.review(WHEN) == Review(note="call them")
        assert "≠2  when the dam failed  you: call them" in reader.text()
        await reader.press("enter")
        assert reader.status().startswith(" ≠2 when the dam failed")

    drive(play)


@pytest.mark.parametrize("keys", [("right_square_bracket", "tab"), ("6", "j")])
def test_a_note_behind_a_verdict_is_on_what_was_judged(keys: tuple[str, ...]) -> None:
    async def play(reader: Reader) -> None:
        review = reader.session.review_desk.review
        await reader.press(*keys, "n")
        assert "a notes why, U undoes it" in reader.status()
        await reader.press("a")
        assert " note on ≠2 when the dam failed (tab: ≠" in reader.text()
        await reader.type("see the log")
        await reader.press("enter")
        assert review(WHEN) == Review(Verdict.CONFLICT, "see the log")
        assert reader.status().startswith(" noted on ≠2 when the dam failed")

    drive(play)


def test_tab_or_any_key_after_the_verdict_turns_the_note_to_the_discrepancy_that_is_shown() -> None:
    async def play(reader: Reader) -> None:
        review = reader.session.review_desk.review
        await reader.press("right_square_bracket", "tab", "n", "a")
        await reader.type("call")
        await reader.press("tab")
        assert " note on ≠1 people killed by the flood (tab: ≠2): call" in reader.text()
        await reader.press("enter", "n", "j", "a")
        assert " note on ↑4 people without a home:" in reader.text()
        assert review(DEATHS) == Review(Verdict.CONFLICT, "call")

    drive(play)


def test_a_mark_is_opened_where_it_stands() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("J", "m", "x", "K", "6")
        await reader.press("g", "enter")
        assert "B Courier" in reader.titles()

    drive(play)


def test_a_verdict_stays_when_an_answer_leaves_and_is_listed_when_its_discrepancy_is_gone() -> None:
    fewer = DEATHS._replace(id="fig-other", sides=DEATHS.sides[1:])

    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket", "tab", "y")
        assert reader.session.review_desk.review(DEATHS) == Review(Verdict.SAME)
        await reader.hear(Comparison((fewer,)))
        await reader.press("6")
        assert "you: the same (answers then: 12, 14" in reader.text()
        await reader.hear(Comparison((WHEN,)))
        assert "Decided earlier, not found in the present reports (1)" in reader.text()
        assert "the same         people killed by the flood  of 12, 14 and at least 19" in reader.text()

    drive(play)
