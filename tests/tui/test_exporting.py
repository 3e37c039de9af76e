"""Taking the findings out of the reader."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kazreader.present.exports import SUFFIXES
from kazreader.present.findings import anchors_of
from kazreader.store import Notebook, Review, Verdict
from kazreader.tui.exporting import Export, Refused
from kazreader.tui.state.session import Session
from tests.flood import DEATHS, FLOOD, MAYOR
from tests.tui.reader import Reader, drive


@pytest.fixture
def session() -> Session:
    session = Session((Path("articles/flood"),), Notebook(None))
    session.take_articles(FLOOD.articles, FLOOD.unreadable)
    session.take_comparison(FLOOD.comparison)
    return session


def test_before_the_reports_are_compared_there_is_nothing_to_export_and_the_key_says_so() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("e")
        assert reader.status().startswith(" comparing…; there is nothing to export yet")

    drive(play, compared=False)


def test_the_name_chooses_the_format(session: Session, tmp_path: Path) -> None:
    export = Export(session)
    assert (
        export.write(str(tmp_path / "brief.md"))
        == f"wrote 8 discrepancies and 1 agreement to {tmp_path / 'brief.md'}"
    )
    assert (tmp_path / "brief.md").read_text(encoding="utf-8").startswith("# 4 reports")
    export.write(f" {tmp_path / 'claims.csv'} ")
    assert (tmp_path / "claims.csv").read_text(encoding="utf-8").startswith("discrepancy,")


def test_what_is_written_cites_by_the_letters_of_the_reader(tmp_path: Path) -> None:
    session = Session((Path("articles/flood"),), Notebook(None))
    session.lettering.take(FLOOD.articles[1:])
    session.take_articles(FLOOD.articles, FLOOD.unreadable)
    session.take_comparison(FLOOD.comparison)
    assert [source.letter for source in session.sources.listed] == ["D", "A", "B", "C"]
    session.notebook.set_note(FLOOD.articles[1].article, "from the mayor")
    Export(session).write(str(tmp_path / "brief.md"))
    brief = (tmp_path / "brief.md").read_text(encoding="utf-8")
    assert all(f"{source.letter} {source.name}" in brief for source in session.sources.listed)
    assert f"**Note on A {session.sources.listed[1].name}: from the mayor**" in brief


def test_only_what_is_there_can_be_chosen(session: Session) -> None:
    assert Export(session).scopes == ("all",)
    session.anchor = anchors_of(DEATHS)[0]
    session.notebook.set_review(MAYOR.id, [FLOOD.articles[0].article], Review(Verdict.SAME))
    export = Export(session)
    assert export.scopes == ("all", "this topic", "reviewed")
    assert export.label == "export all (tab: this topic), to file:"
    export.turn()
    assert export.scope == "this topic"


@pytest.mark.parametrize(("turns", "written"), [(0, 8), (1, 1), (2, 1), (3, 8)])
def test_the_choice_is_what_is_written(session: Session, tmp_path: Path, turns: int, written: int) -> None:
    session.anchor = anchors_of(DEATHS)[0]
    session.notebook.set_review(MAYOR.id, [FLOOD.articles[0].article], Review(Verdict.SAME))
    export = Export(session)
    for _ in range(turns):
        export.turn()
    export.write(str(tmp_path / "report.json"))
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert len(report["discrepancies"]) == written


def test_a_file_that_is_no_export_is_never_written_over(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "brief.md"
    file.write_text("mine")
    export = Export(session)
    for _ in range(2):
        with pytest.raises(Refused, match="exists and is no export: give another name"):
            export.write(str(file))
    assert file.read_text() == "mine"


@pytest.mark.parametrize("name", ["brief", "brief.pdf", "", "   "])
def test_a_name_without_a_known_ending_is_refused(session: Session, name: str) -> None:
    with pytest.raises(Refused, match=r"ends in \.txt, \.json, \.jsonl, \.csv, \.md"):
        Export(session).write(name)


def test_a_folder_that_is_not_there_is_said(session: Session, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be written: No such file or directory"):
        Export(session).write(str(tmp_path / "none" / "brief.md"))


def test_the_folder_gives_the_name_to_begin_with(session: Session) -> None:
    assert Export(session).suggestion == "flood.md"


def test_e_asks_for_a_file_and_tab_for_what(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "e")
        assert "export all (tab: this topic), to file: flood.md" in reader.text()
        await reader.press("tab", "enter")
        assert reader.status().startswith(" wrote 1 discrepancy to flood.md")
        await reader.press("e", "enter")
        assert "flood.md exists: enter replaces it" in reader.text()
        await reader.press("enter")
        assert reader.status().startswith(" wrote 8 discrepancies")
        await reader.press("j")
        assert "export" not in reader.lines()[-1]

    drive(play)
    assert "### ≠2 when the dam failed" in (tmp_path / "flood.md").read_text(encoding="utf-8")


def test_what_is_selected_in_a_view_is_what_is_exported(tmp_path: Path) -> None:
    async def play(reader: Reader) -> None:
        await reader.press("3", "j", "j", "e", "tab", "ctrl+u")
        await reader.type(str(tmp_path / "topic.md"))
        await reader.press("enter")

    drive(play)
    assert "### ≠3 office of Ilse Varga" in (tmp_path / "topic.md").read_text(encoding="utf-8")


def test_the_question_names_the_endings_of_the_other_formats(session: Session) -> None:
    assert Export(session).others("brief.md") == ".txt .json .jsonl .csv .html"
    assert Export(session).others("brief.htm") == ".txt .json .jsonl .csv .md"


@pytest.mark.parametrize("ending", SUFFIXES)
def test_every_format_carries_what_the_user_noted(session: Session, tmp_path: Path, ending: str) -> None:
    session.notebook.set_review(MAYOR.id, [FLOOD.articles[0].article], Review(Verdict.SAME, "call the mayor"))
    file = tmp_path / f"a{ending}"
    Export(session).write(str(file))
    assert "call the mayor" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["~nosuchuser/brief.md", "{folder}/pipe.md"])
def test_what_is_no_file_to_write_is_refused_at_once(session: Session, tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(Refused):
        Export(session).write(name.format(folder=tmp_path))
