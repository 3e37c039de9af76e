"""The most frequent calls without the delay of an argument parser: a third of the time of a short run.

They are `kazreader [PATH...]` in a terminal, and `kazreader check PATH...`, both without options.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kazreader.cli import word_lists
from kazreader.cli.commands import COMMANDS
from kazreader.cli.exits import Exit


def paths_alone(arguments: Sequence[str]) -> tuple[Path, ...] | None:
    """Return the paths to read; None where the parser is needed.

    That is: for options, commands, names of no file (a misspelt command?), and without a terminal.
    """
    streams = (sys.stdin, sys.stdout, sys.stderr)
    if not all(stream is not None and stream.isatty() for stream in streams):
        return None
    if arguments and arguments[0] in COMMANDS:
        return None
    return _existing(arguments)


def paths_to_check(arguments: Sequence[str]) -> tuple[Path, ...] | None:
    """Return the paths of `check PATH...`; nothing for options, missing paths, and no path."""
    if arguments[:1] != ["check"] or None in (sys.stdin, sys.stdout, sys.stderr):
        return None
    return _existing(arguments[1:])


def _existing(arguments: Sequence[str]) -> tuple[Path, ...] | None:
    if any(argument.startswith("-") or not os.path.lexists(argument) for argument in arguments):
        return None
    return tuple(map(Path, arguments))


def read(paths: Sequence[Path]) -> int:
    """Open the reader and return the exit code."""

    def work() -> int:
        from kazreader import config
        from kazreader.cli import reading

        return reading.read(paths, config.read())

    return _run(work)


def check(paths: tuple[Path, ...]) -> int:
    """Print where the articles below the paths disagree, and return the exit code."""

    def work() -> int:
        from kazreader.cli import checking

        return checking.check(paths)

    return _run(work)


def _run(work: Callable[[], int]) -> int:
    """Return the exit code of some work; errors go to standard error in one line."""
    try:
        word_lists.use_own()
        return work()
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception as error:
        # As in every command: users never get a traceback, not even of a bug.
        from kazreader.cli.trouble import report

        return report(error)
