"""Run what the README shows: each console block's commands must print what stands under them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from kazreader.cli import run

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```console\n(?P<lines>.*?)^```$", re.DOTALL | re.MULTILINE)


def documented() -> Iterator[tuple[str, str]]:
    """Yield the commands of the README, each with the output shown."""
    for block in BLOCK.finditer(README):
        for part in re.split(r"^\$ ", block["lines"], flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


@pytest.mark.parametrize(("command", "output"), list(documented()))
def test_the_readme_shows_what_the_command_prints(
    command: str, output: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    run(shlex.split(command)[1:])
    assert capsys.readouterr().out == output


def test_the_readme_shows_commands() -> None:
    assert len(list(documented())) >= 3


def test_the_two_commands_of_the_quick_start_are_those_of_ci() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    test_command = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev]' && .venv/bin/pytest"
    assert test_command in README
    for step in test_command.split(" && "):
        assert step in script
