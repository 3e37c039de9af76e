"""The entry point: `python -m kazreader` and the installed `kazreader` command."""

from __future__ import annotations

import gc
import sys

_OBJECTS = 200_000
"""Allocations between two runs of the cycle collector. Importing the program and reading five articles makes
fewer, and nearly all of them survive: Python's default of 700 would scan them a hundred times in vain."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(_OBJECTS)
    try:
        from kazreader.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        # While modules are still being imported.
        code = 130
    # At exit Python collects all remaining objects several times: a twentieth of a short run.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
