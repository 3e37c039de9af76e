"""The command group: a bare path means `read`; commands are imported when they are called."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Literal, TextIO

import click

from kazreader import __version__
from kazreader.cli import word_lists
from kazreader.cli.commands import COMMANDS
from kazreader.cli.exits import Exit
from kazreader.cli.trouble import report


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called, and whose default command is `read`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the command names in the order of the help page."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of this name, or None."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"kazreader.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the command list without importing the commands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Insert `read` before arguments that do not begin with a command."""
        if not args or args[0] not in (*COMMANDS, "--help", "-h", "--version", "-V"):
            _refuse_misspelt(args)
            args = ["read", *args]
        return super().parse_args(ctx, args)


def _refuse_misspelt(arguments: Sequence[str]) -> None:
    """Raise UsageError for a misspelt command, unless a file has this name: `kazreader chek FOLDER`."""
    if not arguments or not arguments[0].isalpha() or os.path.lexists(arguments[0]):
        return
    if arguments[0] == "help":
        raise click.UsageError("there is no command 'help'. Use kazreader --help.")
    from kazreader.model.errors import did_you_mean

    if near := did_you_mean(arguments[0], COMMANDS):
        raise click.UsageError(f"there is no command or file {arguments[0]!r}. {near}")


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, expose_value=False, help="Show a traceback when something goes wrong.")
@click.version_option(__version__, "-V", "--version", prog_name="kazreader")
def kazreader() -> None:
    """Read several news reports of one event and see where they disagree.

    `kazreader` opens the bundled sample; `kazreader --demo` shows you round in it; `kazreader PATH...` opens
    folders and files.
    """
    context = click.get_current_context()
    # `config` lists them itself, and help must be had whatever is wrong with them.
    helps = not {"-h", "--help"}.isdisjoint(context.args)
    word_lists.use_own(silently=helps or context.invoked_subcommand == "config")


def run_command(arguments: list[str]) -> int:
    """Run the command line and return the exit code; errors go to standard error in one line."""
    _open_missing_streams()
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    if "--debug" in options:
        # Accepted anywhere: users append it to the line that failed.
        arguments = [a for n, a in enumerate(arguments) if a != "--debug" or n >= len(options)]
        return _run(arguments)
    try:
        return _run(arguments)
    except Exception as error:
        # Users never get a traceback, not even of a bug.
        return report(error)


def _run(arguments: list[str]) -> int:
    try:
        code = kazreader.main(arguments, prog_name="kazreader", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        error.show()
        return Exit.BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        return Exit.INTERRUPTED
    except SystemExit as leaving:
        # How click exits, with 1, when its help is cut off, as in `kazreader --help | head -1`.
        return Exit.DONE if leaving.code == 1 else int(leaving.code or Exit.DONE)
    return int(code or Exit.DONE)


def _open_missing_streams() -> None:
    """Open streams that a daemon or `>&-` closed; writing to standard output then raises an error."""
    if sys.stdin is None:
        sys.stdin = _stream(os.O_RDONLY, "r")
    if sys.stdout is None:
        sys.stdout = _stream(os.O_RDONLY, "w")
    if sys.stderr is None:
        sys.stderr = _stream(os.O_WRONLY, "w")


def _stream(access: int, mode: Literal["r", "w"]) -> TextIO:
    """Return an unbuffered stream on the null device: a failed write is not repeated at exit."""
    raw = io.FileIO(os.open(os.devnull, access), mode)
    return io.TextIOWrapper(io.BufferedReader(raw) if mode == "r" else raw, "utf-8", write_through=True)
