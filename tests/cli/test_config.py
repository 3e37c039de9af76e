"""`kazreader config`, as a shell sees it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kazreader import cli
from kazreader.lexicon import files


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(files, "_user_folder", None)
    return tmp_path


def test_the_settings_are_shown_as_toml_with_their_places(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["config"]) == 0
    out = capsys.readouterr().out
    assert tomllib.loads(out)["mouse"] is True
    assert f"# settings: {home}/config/kazreader/config.toml (not found: defaults apply" in out
    assert f"# notes:    {home}/data/kazreader/notebook.json (none yet)" in out


def test_init_begins_a_file_and_never_overwrites_one(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "config" / "kazreader" / "config.toml"
    assert cli.run(["config", "init"]) == 0
    assert '# theme = "dark"' in file.read_text()
    file.write_text("mouse = false\n")
    assert cli.run(["config", "init"]) == 2
    assert "exists already" in capsys.readouterr().err
    assert cli.run(["config", "path"]) == 0
    assert capsys.readouterr().out == f"{file}\n"
    assert cli.run(["config"]) == 0
    assert "mouse = false" in capsys.readouterr().out


def test_a_wrong_setting_is_said_in_one_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config" / "kazreader").mkdir(parents=True)
    (home / "config" / "kazreader" / "config.toml").write_text("mouse = 3\n")
    assert cli.run(["config"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_lexicon_file_that_is_never_read_is_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = home / "config" / "kazreader" / "lexicon"
    folder.mkdir(parents=True)
    (folder / "abbreviations.txt").write_text("approxx\n")
    (folder / "abreviations.txt").write_text("approxx\n")
    assert cli.run(["config"]) == 0
    out = capsys.readouterr().out
    assert "(1 file of your own)" in out
    assert "? abreviations.txt: ignored, since no shipped file has this name" in out


@pytest.mark.parametrize(
    ("name", "line", "told"),
    [
        ("synonyms.txt", "quay wharf =", "synonyms.txt, line 1: 'quay wharf =' is no entry"),
        ("synonims.txt", "quay wharf", "synonims.txt: ignored, since no word list has this name"),
    ],
)
def test_every_command_tells_a_mistake_in_a_word_list(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, line: str, told: str
) -> None:
    folder = home / "config" / "kazreader" / "lexicon"
    folder.mkdir(parents=True)
    (folder / name).write_text(f"{line}\n", encoding="utf-8")
    files.reset()
    article = tmp_path / "a.txt"
    article.write_text("The ferry sank off the quay.", encoding="utf-8")
    try:
        cli.run(["clean", str(article)])
    finally:
        files.use_folder(None)
    assert told in capsys.readouterr().err
