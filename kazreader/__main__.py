"""The entry point: `python -m kazreader` and the installed `kazreader` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        from kazreader.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        # While modules are still being imported.
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
