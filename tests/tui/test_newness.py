"""What has come since the user closed the folder."""

from __future__ import annotations

from pathlib import Path

from kazreader.model import Comparison, Discrepancy, Report
from kazreader.store import Notebook
from kazreader.store.met import Met
from tests.flood import DEATHS, FLOOD, HOMELESS, WHEN
from tests.tui.reader import Reader, drive

CHANGED = DEATHS._replace(id="fig-later")
EDITED = CHANGED._replace(sides=(DEATHS.sides[0]._replace(label="13"), *DEATHS.sides[1:]))


def flood(*discrepancies: Discrepancy) -> Report:
    return FLOOD._replace(comparison=FLOOD.comparison._replace(discrepancies=discrepancies))


def visit(folder: Path, report: Report, *words: str, absent: str = "") -> None:
    """Open and close the folder, and look for words in the reading view and the notes."""

    async def play(reader: Reader) -> None:
        shown = reader.text()
        await reader.press("6")
        shown += reader.text()
        assert [word for word in words if word not in shown] == []
        assert not absent or absent not in shown
        reader.app.action_leave()

    drive(play, report=report, met=Met(folder))


def test_the_next_day_the_header_the_evidence_and_the_notes_tell_what_is_new(tmp_path: Path) -> None:
    visit(tmp_path, flood(DEATHS, WHEN), absent="new")
    visit(tmp_path, flood(DEATHS, WHEN), absent="new")
    visit(
        tmp_path,
        flood(CHANGED, HOMELESS, WHEN),
        "· 1 new, 1 changed",
        "people killed by the flood   changed   12  |  14",
        "people without a home  new  ",
    )
    visit(tmp_path, flood(CHANGED, HOMELESS, WHEN), absent="new")


def test_what_comes_while_the_folder_is_open_is_new_and_stands_first_in_the_notes() -> None:
    async def play(reader: Reader) -> None:
        assert "new" not in reader.text()
        await reader.hear(Comparison((DEATHS, HOMELESS)))
        assert "· 1 new" in reader.lines()[0]
        await reader.press("6")
        lines = reader.lines()
        first = next(n for n, line in enumerate(lines) if "To decide (2)" in line)
        assert "people without a home  new" in lines[first + 1]
        assert "people killed by the flood" in lines[first + 2]

    drive(play, report=flood(DEATHS))


def test_what_is_looked_at_says_that_it_is_new() -> None:
    async def play(reader: Reader) -> None:
        await reader.hear(Comparison((DEATHS, CHANGED._replace(topic="people drowned"))))
        await reader.press("number_sign", "2", "enter")
        assert "people drowned   conflict, high   new" in reader.text()

    drive(play, report=flood(DEATHS))


def test_a_figure_that_was_altered_without_a_word_says_what_it_was(tmp_path: Path) -> None:
    visit(tmp_path, flood(DEATHS, WHEN))
    changed = "people killed by the flood  changed: was 12, now 13 (Gazette)"
    visit(tmp_path, flood(EDITED, WHEN), "· 1 changed", changed)


def test_a_verdict_on_other_answers_waits_for_another_one_however_often_the_folder_is_closed(
    tmp_path: Path,
) -> None:
    notebook = Notebook(None)

    async def judge(reader: Reader) -> None:
        await reader.press("6", "n", "q", "Q")

    drive(judge, report=flood(DEATHS, WHEN), met=Met(tmp_path), notebook=notebook)

    async def look(reader: Reader) -> None:
        assert "· 1 changed" in reader.lines()[0]
        await reader.press("6")
        lines = reader.lines()
        first = next(n for n, line in enumerate(lines) if "To decide (2)" in line)
        assert "≠1  people killed by the flood  changed since you judged: was 12, now 13" in lines[first + 1]
        assert "no verdicts · 2 to decide" in reader.status()
        await reader.press("Q")

    for _ in range(3):
        drive(look, report=flood(EDITED, WHEN), met=Met(tmp_path), notebook=notebook)

    async def judge_again(reader: Reader) -> None:
        await reader.press("6", "a")
        await reader.type("they altered it")
        await reader.press("enter")
        assert "changed since you judged" in reader.text()
        await reader.press("y")
        assert "changed" not in reader.text()
        assert "the same         ≠1  people killed by the flood  they altered it" in reader.text()
        await reader.press("U")
        assert "changed since you judged" in reader.text()

    drive(judge_again, report=flood(EDITED, WHEN), met=Met(tmp_path), notebook=notebook)
