"""Settings: defaults, and errors that name the place and the remedy."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from kazreader import config
from kazreader.config import COMMENTED_DEFAULT, Settings
from kazreader.lexicon import files
from kazreader.model import ConfigError


def read(tmp_path: Path, text: str) -> Settings:
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")
    return config.read(file)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert config.read(tmp_path / "none.toml") == Settings()


def test_what_is_given_replaces_the_default(tmp_path: Path) -> None:
    text = 'theme = "light"\nascii = true\n[keys]\n"read.next" = "f5,n"\n'
    assert read(tmp_path, text) == Settings(theme="light", ascii=True, keys={"read.next": "f5,n"})


def test_the_commented_default_says_the_defaults_of_every_setting(tmp_path: Path) -> None:
    bare = "\n".join(line.removeprefix("# ") for line in COMMENTED_DEFAULT.splitlines() if " = " in line)
    assert read(tmp_path, COMMENTED_DEFAULT) == Settings()
    settings = read(tmp_path, bare.replace('"read.next"', '[keys]\n"read.next"'))
    assert settings == Settings(keys={"read.next": "f5,right_square_bracket"})
    assert all(field in bare for field in Settings._fields if field != "keys")


def test_settings_shown_are_settings_read(tmp_path: Path) -> None:
    settings = Settings(theme="mono", mouse=False, processes=3, keys={"app.quit": "x"})
    assert read(tmp_path, config.as_toml(settings)) == settings
    assert tomllib.loads(config.as_toml(Settings()))["theme"] == "dark"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('ascii = true\nthem = "dark"', "line 2: them: no such setting. Did you mean theme?"),
        ("colour = 3", "line 1: colour: no such setting. The settings are: theme, ascii,"),
        ('# look\ntheme = "pink"', "line 2: theme: must be one of dark, light, ansi, mono, in quotes."),
        ('mouse = "no"', "line 1: mouse: must be true or false, without quotes."),
        ("mouse = 0", "line 1: mouse: must be true or false, without quotes."),
        ('processes = "2"', "line 1: processes: must be a number from 0 to 256, without quotes."),
        ("processes = true", "line 1: processes: must be a number from 0 to 256, without quotes."),
        ("processes = -1", "line 1: processes: must be a number from 0 to 256, without quotes."),
        ('keys = "f5"', "line 1: keys: must be a table"),
        ('[keys]\n"read.next" = 5', "line 2: read.next: must name keys in quotes"),
        ('[keys]\n"read.next" = "f5,,n"', "line 2: read.next: must name keys in quotes"),
        (
            '[keys]\n"read.next" = "f5"\n"read.nex" = "f6"',
            "line 3: read.nex: no such action. Did you mean read.next?",
        ),
        ('[keys]\n"fly" = "f5"', "line 2: fly: no such action. The reader's help page (?) names them all."),
        ('[keys]\nread.next = "f5"', "read: an action is written in quotes"),
        ("theme = dark", "at line 1, column 9). Correct the line or delete it."),
    ],
)
def test_an_error_names_file_line_and_remedy(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError) as error:
        read(tmp_path, text)
    assert str(error.value).startswith(str(tmp_path / "config.toml"))
    assert message in str(error.value)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="is not UTF-8 text: invalid start byte"):
        config.read(file)


def test_the_users_own_words_add_to_the_shipped_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = config.lexicon_folder()
    assert folder == tmp_path / "kazreader" / "lexicon"
    folder.mkdir(parents=True)
    (folder / "abbreviations.txt").write_text("approxx\n")
    before = files.lines("abbreviations")
    try:
        config.use_lexicon()
        assert files.lines("abbreviations") == (*before, "approxx")
    finally:
        files.use_folder(None)


def test_a_configuration_folder_that_is_no_folder_leaves_the_defaults() -> None:
    assert config.read(Path("/dev/null/kazreader/config.toml")) == Settings()


def test_a_folder_in_the_files_place_is_named_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as error:
        config.read(tmp_path)
    assert str(error.value) == f"{tmp_path}: cannot be read: Is a directory. Repair it or remove it."


def test_settings_with_odd_keys_are_shown_as_toml() -> None:
    keys = {'a"b\\c\x7f': "f5"}
    assert tomllib.loads(config.as_toml(Settings(keys=keys)))["keys"] == keys


def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "config.toml")
    with pytest.raises(ConfigError, match=r"config\.toml: is a pipe\. Replace it by a file"):
        config.read(tmp_path / "config.toml")
