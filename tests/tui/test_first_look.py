"""What the reader opens with."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.result_cache import ResultCache
from kazreader.run_context import ALONE, RunContext
from kazreader.tui import first_look
from kazreader.tui.first_look import FirstLook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ferry"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_text(f"Ferry {name} runs aground\n\n" + "It rained all night. " * 20)
    return folder


def seen(look: FirstLook) -> tuple[list[str], bool]:
    return [each.article.id for each in look.read().articles], look.whole


def test_of_many_files_the_first_are_read_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert seen(FirstLook([folder], ALONE)) == (["a", "b", "c"], True)
    monkeypatch.setattr(first_look, "_AT_ONCE", 1000)
    assert seen(FirstLook([folder], ALONE)) == (["a", "b"], False)
    monkeypatch.setattr(first_look, "_AT_ONCE", 10)
    none = FirstLook([folder], ALONE)
    assert (pipeline.Readable((), ()), False) == (none.known(), none.whole)


def test_what_was_kept_is_known_without_any_work(folder: Path, tmp_path: Path) -> None:
    run = RunContext(cache=ResultCache(tmp_path / "kept"))
    look = FirstLook([folder], run)
    assert look.known() is None
    assert look.read() == look.known()
    (folder / "d.txt").write_text("A tug pulled it free on Monday.\n")
    assert FirstLook([folder], run).known() is None


def test_a_folder_without_articles_is_known_at_once(tmp_path: Path) -> None:
    look = FirstLook([tmp_path], ALONE)
    assert (pipeline.Readable((), ()), True) == (look.known(), look.whole)
