"""The call without a parser: what is left to the parser."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kazreader.cli import run
from kazreader.cli.bare import paths_alone, paths_to_check


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "check").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


class _Stream:
    def __init__(self, *, terminal: bool) -> None:
        self.isatty = lambda: terminal


def _in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, _Stream(terminal=True))


def test_paths_that_exist_and_no_paths_need_no_parser(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _in_a_terminal(monkeypatch)
    assert paths_alone([]) == ()
    assert paths_alone([str(folder), "./check"]) == (folder, Path("check"))


@pytest.mark.parametrize(
    "arguments", [["check"], ["--plain", "."], [".", "--debug"], [".", "missing"], ["-"]]
)
def test_commands_options_and_what_is_no_file_are_left_to_the_parser(
    folder: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _in_a_terminal(monkeypatch)
    assert paths_alone(arguments) is None


@pytest.mark.parametrize("closed", ["stdin", "stdout", "stderr"])
def test_without_a_terminal_the_parser_looks(
    folder: Path, closed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _in_a_terminal(monkeypatch)
    monkeypatch.setattr(sys, closed, _Stream(terminal=False))
    assert paths_alone([str(folder)]) is None
    monkeypatch.setattr(sys, closed, None)
    assert paths_alone([str(folder)]) is None


def test_a_check_without_options_needs_no_parser(folder: Path) -> None:
    assert paths_to_check(["check", str(folder), "./check"]) == (folder, Path("check"))


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["check", "missing"], ["check", "-"], ["check", ".", "--notes"], ["clean", "."], ["."], []],
)
def test_any_other_check_is_left_to_the_parser(folder: Path, arguments: list[str]) -> None:
    assert not paths_to_check(arguments)


def test_a_check_without_a_parser_prints_what_the_parser_has_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    sample = str(Path(__file__).parents[2] / "articles")
    assert run(["check", sample]) == 0
    alone = capsys.readouterr()
    assert run(["check", sample, "--format", "text"]) == 0
    assert alone == capsys.readouterr()
