"""The command line: parse, call the library, print. Standard output is data, standard error is talk.

- `main`, `commands`, `bare`: the command group, its commands by name, and the call without one
- `check`, `claims`, `clean`, `search`, `read`, `add`, `config`: the commands
- `options`, `at_work`, `inputs`, `reading`: what several of them share
- `output`, `narration`, `trouble`, `exits`: what they write, say and end with
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
    from kazreader.cli.main import run_command

    return run_command(list(arguments))
