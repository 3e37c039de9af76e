"""`kazreader config`: show the settings and their files; create a settings file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from kazreader import config
from kazreader.cli import narration, output
from kazreader.lexicon import files
from kazreader.model import ConfigError
from kazreader.present.display import one_line
from kazreader.present.wording import counted


@click.group(name="config", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """Show the settings in force, as TOML, and the files that they come from."""
    if context.invoked_subcommand is None:
        settings = config.as_toml(config.read())
        output.write("".join(f"# {line}\n" for line in _places()) + "\n" + settings, None)


@command.command()
def path() -> None:
    """Print the path of the settings file, which need not exist."""
    output.write(f"{config.config_file()}\n", None)


@command.command()
def init() -> None:
    """Write a settings file with every setting in it, commented out."""
    file = config.config_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as begun:
            begun.write(config.COMMENTED_DEFAULT)
    except FileExistsError as error:
        raise ConfigError(f"{file}: exists already. Edit it, or remove it first.") from error
    except OSError as error:
        raise ConfigError(f"{file}: cannot be written: {error.strerror}.") from error
    narration.say(f"wrote {file}")


def _places() -> Iterator[str]:
    file, notes = config.config_file(), config.data_folder() / "notebook.json"
    begun = "" if _is_there(file) else " (not found: defaults apply; `kazreader config init` creates it)"
    yield f"settings: {one_line(str(file))}{begun}"
    yield from _lexicon(config.lexicon_folder())
    yield f"notes:    {one_line(str(notes))}{'' if _is_there(notes) else ' (none yet)'}"


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except PermissionError:
        return False


def _lexicon(folder: Path) -> Iterator[str]:
    try:
        own = sorted(file.name for file in folder.iterdir() if file.is_file())
    except OSError:
        own = []
    read = [name for name in own if name in files.shipped()]
    yield f"lexicon:  {one_line(str(folder))} ({counted(len(read), 'file')} of your own)"
    yield from (f"          + {one_line(name)}" for name in read)
    for name in own:
        if name not in read:
            yield f"          ? {one_line(name)}: ignored, since no shipped file has this name"
