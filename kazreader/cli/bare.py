"""The most frequent call, `kazreader [PATH...]` in a terminal, without the delay of an argument parser."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kazreader.cli.commands import COMMANDS


def paths_alone(arguments: Sequence[str]) -> tuple[Path, ...] | None:
    """Return the paths to read; None where the parser is needed.

    That is: for options, commands, names of no file (a misspelt command?), and without a terminal.
    """
    streams = (sys.stdin, sys.stdout, sys.stderr)
    if not all(stream is not None and stream.isatty() for stream in streams):
        return None
    if arguments and arguments[0] in COMMANDS:
        return None
    if any(argument.startswith("-") or not os.path.lexists(argument) for argument in arguments):
        return None
    return tuple(map(Path, arguments))


def read(paths: Sequence[Path]) -> int:
    """Open the reader and return the exit code; errors go to standard error in one line."""
    from kazreader import config
    from kazreader.cli import reading

    try:
        config.use_lexicon()
        return reading.read(paths, config.read())
    except Exception as error:
        # As in every command: users never get a traceback, not even of a bug.
        from kazreader.cli.trouble import report

        return report(error)
