"""The command line: parse, call the library, print. Data goes to standard output, messages to standard error.

- `main`, `commands`, `bare`: the command group, the command names, and the calls that need no parser
- `check`, `claims`, `clean`, `search`, `read`, `add`, `config`: the commands
- `options`, `at_work`, `inputs`, `reading`, `checking`, `word_lists`: shared by several commands and calls
- `output`, `narration`, `trouble`, `exits`: output, messages, errors and exit codes
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.cli import bare

__all__ = ["run"]


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    paths = bare.paths_alone(arguments)
    if paths is not None:
        return bare.read(paths)
    if checked := bare.paths_to_check(arguments):
        return bare.check(checked)
    from kazreader.cli.main import run_command

    return run_command(list(arguments))
