"""The matrix view, driven by keys."""

from __future__ import annotations

import pytest

from kazreader.tui.widgets.matrix_table import Grid, distinguishing_text, figure_first, fitted
from tests.flood import AUTHORITY, DEATHS, FLOOD, MAYOR
from tests.tui.reader import Reader, drive


def test_keys_walk_the_cells_sort_the_rows_and_enter_reads_the_claim() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3")
        assert "A Herald: 14" in reader.text()
        await reader.press("l")
        assert "B Courier: at least 19" in reader.text()
        await reader.press("l", "j", "j", "j", "j", "j")
        assert "C Wire: nothing found" in reader.text()
        assert "Silence is not a denial" in reader.text()
        await reader.press("enter")
        assert "topic 6 of 9" in reader.status()
        await reader.press("h", "s")
        assert "topics A to Z" in reader.status()
        assert "North Water Agency" in reader.text()
        await reader.press("enter")
        assert "B Courier" in reader.titles()
        assert any("▸" in line and "North Water Agency" in line for line in reader.lines())

    drive(play, size=(120, 36))


def test_the_matrix_opens_at_the_claim_that_was_looked_at() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket", "J", "3")
        assert "B Courier: at least 19" in reader.text()

    drive(play)


def test_the_matrix_waits_for_the_comparison() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3")
        await reader.press("j", "l", "enter", "s")
        assert "reading" in reader.status()

    drive(play, compared=False)


def test_columns_that_do_not_fit_follow_the_cursor() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3")
        await reader.press("l", "l", "l")
        assert "D Gazette" in reader.lines()[0]
        assert "A Herald" not in reader.lines()[0]
        await reader.press("h", "h", "h")
        assert "A Herald" in reader.lines()[0]

    drive(play, size=(40, 16))


def test_no_column_is_too_narrow_to_read() -> None:
    assert Grid.of(80, 4) == Grid(32, 12, 4)
    assert Grid.of(80, 4, 20) == Grid(25, 13, 4)
    assert Grid.of(80, 40).column >= 12
    assert Grid.of(20, 40).columns == 1
    assert Grid.of(200, 2).column == 32


def test_a_narrow_column_keeps_the_figure_of_a_bound() -> None:
    assert [figure_first("more than 3,800", width) for width in (15, 9)] == ["more than 3,800", ">3,800"]
    assert figure_first("about the same number", 9) == "about the same number"


def test_a_narrow_column_still_tells_two_spellings_apart() -> None:
    labels = ("Kassym-Jomart Tokayev", "Kassym-Jomart Tokaev")
    topic = MAYOR._replace(sides=tuple(MAYOR.sides[0]._replace(label=label) for label in labels))
    assert [distinguishing_text(label, topic, 12) for label in labels] == ["…Tokayev", "…Tokaev"]
    assert [distinguishing_text(label, topic, 30) for label in labels] == list(labels)
    assert distinguishing_text("Northern Water Authority", AUTHORITY, 10) == "Northern Water Authority"


def test_a_search_from_the_matrix_goes_to_all_articles_and_escape_comes_back() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3")
        await reader.press("slash")
        await reader.type("inquiry")
        assert "D Gazette" in reader.text()
        assert "/ all:" in reader.lines()[-1]
        await reader.press("escape")
        assert "topic 1 of 9" in reader.status()

    drive(play)


def test_several_answers_of_a_source_are_shortened_one_by_one() -> None:
    answers = "an estimated 128,000 / more than 1,700,000"
    assert fitted(answers, DEATHS, 60) == answers
    assert fitted(answers, DEATHS, 20) == "~128,000 / >1,700,000"
    assert fitted("as many as 44", DEATHS, 11) == "≤44"


def test_of_many_sources_a_row_lists_those_that_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.tui.widgets.matrix_table._MANY", 4)

    async def play(reader: Reader) -> None:
        await reader.press("3")
        lines = reader.lines()
        assert any("who answers, of 4 sources" in line for line in lines)
        (row,) = (line for line in lines if line.startswith("↑4"))
        assert " ".join(row.split()) == "↑4 people without a home A 2,030 B some 2,300 C =A"
        assert "·" not in "".join(line for line in lines[3:14])
        await reader.press("l", "l", "l", "l", "l")
        assert "D Gazette: 12" in reader.text()
        await reader.press("j", "j", "j")
        assert "C Wire: 2,030" in reader.text()
        await reader.press("h", "enter")
        assert "B Courier" in reader.titles()
        await reader.press("3")
        assert "B Courier: some 2,300" in reader.text()

    drive(play, size=(120, 36))


def test_the_sign_of_a_copy_is_explained_only_where_there_is_one() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3")
        assert ("=A: copy of A" in reader.status()) is bool(reader.session.findings.comparison.copies)
        await reader.hear(FLOOD.comparison._replace(copies=()))
        assert "· nothing found" in reader.status()
        assert "copy of" not in reader.status()

    drive(play, size=(120, 36))
