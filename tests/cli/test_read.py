"""What the reader opens with."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazreader.cli import read


def test_of_many_files_the_first_are_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"Ferry {name} runs aground\n\n" + "It rained all night. " * 20)
    first, whole = read._first_look((tmp_path,), None)
    assert ([article.article.id for article in first.articles], whole) == (["a", "b", "c"], True)
    monkeypatch.setattr(read, "_AT_ONCE", 1000)
    first, whole = read._first_look((tmp_path,), None)
    assert ([article.article.id for article in first.articles], whole) == (["a", "b"], False)
    monkeypatch.setattr(read, "_AT_ONCE", 10)
    assert read._first_look((tmp_path,), None)[1] is False
