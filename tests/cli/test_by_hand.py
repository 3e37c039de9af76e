"""`--by-hand`: the text as the user keeps and removes it, in the commands that are asked to go by it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kazreader import cli, config, load
from kazreader.model import ByHand, HandSpan, Span
from kazreader.store import Notebook

TEXT = "Ferry turns back\n\nThe ferry turned back with 212 people on board.\n\nTwo crew members were hurt.\n"
HURT = Span(TEXT.index("Two crew"), len(TEXT) - 1)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of one report, of which the user removed the last sentence."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "a.txt").write_text(TEXT)
    (article,) = load.load([reports]).articles
    notebook = Notebook(config.data_folder())
    notebook.set_spans(article, [HandSpan(HURT, kept=False, text=HURT.of(TEXT))])
    notebook.save()
    return reports


def out(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[str, str]:
    assert cli.run(arguments) == 0
    captured = capsys.readouterr()
    return captured.out, captured.err


def test_without_the_option_the_same_files_give_everybody_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Two crew members were hurt." in out(capsys, "clean", str(folder))[0]
    assert "hurt" in out(capsys, "claims", str(folder))[0]


def test_with_it_what_was_removed_by_hand_is_neither_printed_nor_claimed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, told = out(capsys, "clean", str(folder), "--by-hand")
    assert "hurt" not in text
    assert "1 article changed as you set by hand." in told
    assert "hurt" not in out(capsys, "claims", str(folder), "--by-hand")[0]
    removed = json.loads(out(capsys, "clean", str(folder), "--by-hand", "--format", "json")[0])["removed"]
    assert [each["rule"] for each in removed] == ["user.remove"]


def test_it_holds_for_the_words_of_a_file_that_has_changed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text(f"A new first line about the harbour.\n\n{TEXT}")
    assert "hurt" not in out(capsys, "clean", str(folder), "--by-hand")[0]


def test_where_nothing_was_decided_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.txt").write_text("Another report altogether. It says very little.\n")
    _, told = out(capsys, "check", str(tmp_path), "--by-hand")
    assert "you set nothing by hand in these articles." in told


def test_a_day_a_source_and_a_title_set_by_hand_are_told_with_their_basis(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (article,) = load.load([folder]).articles
    notebook = Notebook(config.data_folder())
    notebook.set_facts(article, ByHand((), date(2031, 6, 30), "Harbour Post", "The ferry"))
    notebook.save()
    told = json.loads(out(capsys, "check", str(folder), "--by-hand", "--format", "json")[0])["articles"][0]
    assert (told["published"], told["published_basis"]) == ("2031-06-30", "hand")
    assert (told["source"], told["title"]) == ("Harbour Post", "The ferry")
    assert "30 Jun 2031 (by hand)" in out(capsys, "check", str(folder), "--by-hand")[0]
    plain = json.loads(out(capsys, "check", str(folder), "--format", "json")[0])["articles"][0]
    assert plain["published"] is None
