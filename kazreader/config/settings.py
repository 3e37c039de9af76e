"""The settings, their defaults, and the file that changes them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from kazreader.config.actions import ACTIONS
from kazreader.config.folders import config_folder
from kazreader.lexicon import files
from kazreader.model import ConfigError
from kazreader.model.errors import did_you_mean
from kazreader.model.named_tuple import NamedTuple

THEMES = ("dark", "light", "ansi", "mono")
"ansi: the terminal's own sixteen colours; mono: none."
MOST_PROCESSES = 256


class Settings(NamedTuple):
    """The settings; each field is a key of the file."""

    theme: str = THEMES[0]
    ascii: bool = False
    "Symbols and frames in ASCII only, for fonts without others."
    mouse: bool = True
    plain: bool = False
    "Text from top to bottom without panes, for screen readers."
    remember: bool = True
    "Whether verdicts, notes, the reading position and cached results are kept on disk."
    processes: int = 0
    "How many processes analyse many articles in parallel, the first one counted; 0: one for each core."
    keys: Mapping[str, str] = MappingProxyType({})
    "Action id to its keys, separated by commas."


_SWITCHES = ("ascii", "mouse", "plain", "remember")

COMMENTED_DEFAULT = """\
# kazreader: settings. Remove the # before a line to change it.

# The reader's colours: dark, light, ansi (the terminal's own) or mono (none).
# theme = "dark"

# Symbols and frames in ASCII only.
# ascii = false

# Whether the mouse works in the reader; off, the terminal selects text as usual.
# mouse = true

# Text from top to bottom without panes, for screen readers.
# plain = false

# Whether verdicts, notes, the reading position and cached results are kept on disk.
# remember = true

# How many processes analyse many articles in parallel; 0: one for each core.
# processes = 0

# Other keys: an action's id and its keys, separated by commas. The help page (?) names the ids.
# [keys]
# "read.next" = "f5,right_square_bracket"
"""


def config_file() -> Path:
    """Return the path of the settings file, which need not exist."""
    return config_folder() / "config.toml"


def lexicon_folder() -> Path:
    """Return the folder of the user's own rule and word files, which need not exist."""
    return config_folder() / "lexicon"


def use_lexicon() -> None:
    """Add the user's rule and word files to the shipped ones; call it before the first stage runs."""
    folder = lexicon_folder()
    with suppress(PermissionError):
        # A service may have no access to its user's home; then there are no such files.
        if folder.is_dir():
            files.use_folder(folder)


def read(path: Path | None = None) -> Settings:
    """Return the settings of a file, by default the user's; a missing file leaves the defaults.

    Raises ConfigError with file, line and remedy.
    """
    path = path or config_file()
    try:
        if path.is_fifo():
            # Reading it would block until somebody writes.
            raise ConfigError(f"{path}: is a pipe. Replace it by a file or remove it.")
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        # XDG_CONFIG_HOME=/dev/null is how one asks for the defaults.
        return Settings()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}. Repair it or remove it.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8 text: {error.reason}. Save it as UTF-8.") from error
    # Imported only for users who have settings of their own.
    import tomli

    try:
        given = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}. Correct the line or delete it.") from error
    return _settings(given, _File(path, text))


def as_toml(settings: Settings) -> str:
    """Return the settings in the format of the file."""
    lines = [f'theme = "{settings.theme}"']
    lines += [f"{name} = {str(getattr(settings, name)).lower()}" for name in _SWITCHES]
    lines.append(f"processes = {settings.processes}")
    if settings.keys:
        lines += [
            "",
            "[keys]",
            *(f"{_quoted(k)} = {_quoted(pressed)}" for k, pressed in settings.keys.items()),
        ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """Return the text as a TOML string; a JSON string is one."""
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


class _File(NamedTuple):
    path: Path
    text: str

    def wrong(self, key: str, what: str) -> ConfigError:
        """Return the error for a key, with its line number."""
        lines = self.text.splitlines()
        at = next((n for n, line in enumerate(lines, 1) if _key_of(line) == key), None)
        line = f", line {at}" if at else ""
        return ConfigError(f"{self.path}{line}: {key}: {what}")


def _settings(given: Mapping[str, object], file: _File) -> Settings:
    known = Settings._fields
    for key in given:
        if key not in known:
            listed = f"The settings are: {', '.join(known)}."
            raise file.wrong(key, f"no such setting. {did_you_mean(key, known) or listed}")
    switches = {name: _switch(given[name], name, file) for name in _SWITCHES if name in given}
    return Settings(
        theme=_theme(given.get("theme", THEMES[0]), file),
        processes=_processes(given.get("processes", 0), file),
        keys=_keys(given.get("keys", {}), file),
        **switches,
    )


def _key_of(line: str) -> str:
    """Return the key that a line sets, or the table that it begins."""
    return line.partition("=")[0].strip().strip("[]\"' ")


def _theme(value: object, file: _File) -> str:
    if not isinstance(value, str) or value not in THEMES:
        raise file.wrong("theme", f"must be one of {', '.join(THEMES)}, in quotes.")
    return value


def _switch(value: object, name: str, file: _File) -> bool:
    if not isinstance(value, bool):
        raise file.wrong(name, "must be true or false, without quotes.")
    return value


def _processes(value: object, file: _File) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST_PROCESSES:
        raise file.wrong("processes", f"must be a number from 0 to {MOST_PROCESSES}, without quotes.")
    return value


def _keys(value: object, file: _File) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise file.wrong("keys", 'must be a table: a line [keys], then lines such as "read.next" = "f5".')
    for action, pressed in value.items():
        if isinstance(pressed, dict):
            raise file.wrong(action, 'an action is written in quotes: "read.next" = "f5".')
        if action not in ACTIONS:
            listed = "The reader's help page (?) names them all."
            raise file.wrong(action, f"no such action. {did_you_mean(action, ACTIONS) or listed}")
        if not isinstance(pressed, str) or not all(key.strip() for key in pressed.split(",")):
            raise file.wrong(action, 'must name keys in quotes, separated by commas, such as "f5,n".')
    return value
