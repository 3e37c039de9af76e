"""The command group: a bare path reads, as `kazreader read PATH` does; commands load when they are called."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from kazreader import __version__
from kazreader.cli.exits import Exit
from kazreader.model.errors import KazreaderError

COMMANDS = {
    "read": "Open the reader on folders and files.",
    "check": "Print where the articles disagree.",
    "clean": "Print the cleaned text and what was removed.",
    "config": "Show, locate or begin your settings.",
}
"The commands and their one-line help: `--help` imports none of them."


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
        """Put `read` before arguments that name no command."""
        first = next((n for n, a in enumerate(args) if a not in ("--debug",)), len(args))
        head, rest = args[:first], args[first:]
        if not rest or (rest[0] not in COMMANDS and rest[0] not in ("--help", "-h", "--version", "-V")):
            rest = ["read", *rest]
        return super().parse_args(ctx, [*head, *rest])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="Show a traceback when something goes wrong.")
@click.version_option(__version__, "-V", "--version", prog_name="kazreader")
def kazreader(debug: bool) -> None:
    """Read several news reports of one event and see where they disagree.

    `kazreader` opens the bundled sample; `kazreader PATH...` opens folders and files.
    """
    from kazreader.config import use_lexicon

    use_lexicon()


def run_command(arguments: list[str]) -> int:
    """Run the command line and return the exit code; errors go to standard error in one line."""
    debug = "--debug" in arguments
    try:
        code = kazreader.main(arguments, prog_name="kazreader", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        error.show()
        return Exit.BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        return Exit.INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return Exit.DONE
    except KazreaderError as error:
        if debug:
            raise
        click.echo(f"kazreader: {error}", err=True)
        return Exit.BAD_INPUT
    return int(code or Exit.DONE)
