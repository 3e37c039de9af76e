"""The entry point: `python -m kazreader` and the installed `kazreader` command."""

from __future__ import annotations

import gc
import sys

_OBJECTS = 200_000
"""New objects between two searches for cycles. Importing and reading five articles makes fewer, and nearly
all of them stay: after every 700, as Python does it, they would be searched a hundred times in vain."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(_OBJECTS)
    try:
        from kazreader.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        # While modules are still being imported.
        code = 130
    # Python searches all that is left for cycles when it ends, several times: a twentieth of a short run.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
