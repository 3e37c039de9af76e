"""The screen at the head of the README is what the reader shows; `--snapshot-update` writes it anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazreader import load, pipeline
from tests.tui.reader import Reader, drive

README = Path(__file__).parents[2] / "README.md"
KEYS = ("J", "number_sign", "1", "enter")
"To the second report, and there to its claim in discrepancy 1."


def test_the_readme_shows_the_bundled_sample_as_the_reader_does(pytestconfig: pytest.Config) -> None:
    readme = README.read_text(encoding="utf-8")
    before, fence, rest = readme.partition("```text\n")
    documented, _, after = rest.partition("```\n")
    screens: list[str] = []

    async def play(reader: Reader) -> None:
        await reader.press(*KEYS)
        screens.append("".join(f"{line}\n" for line in reader.lines()).replace("\u00a0", " "))

    folder = load.sample_folder()
    drive(play, size=(103, 35), report=pipeline.report(pipeline.read([folder])), path=folder.name)
    if pytestconfig.option.update_snapshots:
        README.write_text(f"{before}{fence}{screens[0]}```\n{after}", encoding="utf-8")
        documented = screens[0]
    assert documented == screens[0]
