"""How long the commands take to start, against what they cannot do without."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.benchmarks.ratios import command_medians, for_the_first_time, holds

pytestmark = pytest.mark.benchmark

PYTHON = sys.executable
KAZREADER = [PYTHON, "-m", "kazreader"]


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_take_hardly_longer_than_importing_click(option: str) -> None:
    ours, click = command_medians([*KAZREADER, option], [PYTHON, "-c", "import click"])
    holds(f"kazreader {option} / import click", ours / click, must=1.5, aim=1.2)


def test_checking_five_articles_takes_hardly_longer_than_importing_textual(tmp_path: Path) -> None:
    check = [*KAZREADER, "check", "articles"]
    first, again, textual = command_medians(
        for_the_first_time(check, tmp_path), check, [PYTHON, "-c", "import textual.app"]
    )
    holds("kazreader check, again / import textual.app", again / textual, must=1.2, aim=0.7)
    holds("kazreader check, first time / import textual.app", first / textual, must=1.2, aim=0.7)
