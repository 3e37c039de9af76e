"""The only writer of standard output and of `--output` files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kazreader.cli.exits import Exit
from kazreader.model import InputError
from kazreader.present.ink import Look

_WIDEST = 100
"Longer lines are hard to read, however wide the terminal is."


def look() -> Look:
    """Return the look of text on standard output: 80 columns without colour unless it is a terminal."""
    terminal = sys.stdout.isatty()
    return Look(
        width=min(_columns(), _WIDEST) if terminal else 80,
        colour=terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        ascii_only=not _shows("≠«»·…"),
    )


def write(text: str, file: Path | None) -> None:
    """Write the text to the file as UTF-8, or to standard output in its encoding.

    Characters that standard output cannot encode become backslash escapes. An existing file is replaced only
    if it is an older report. Raises InputError when the file or standard output cannot be written.
    """
    if file is not None:
        try:
            _refuse_to_replace(file)
            file.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise InputError(
                f"{file}: cannot be written: {error.strerror}. Choose another --output."
            ) from error
        return
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError as error:
        # The reader of the pipe has closed it, as `head` does; redirected so that Python's flush at exit
        # succeeds.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(Exit.DONE) from error
    except OSError as error:
        raise InputError(f"standard output: cannot be written: {error.strerror}.") from error


def _refuse_to_replace(file: Path) -> None:
    """Raise InputError if the file exists and is no older report."""
    if file.is_file():
        from kazreader.present.exports import may_be_replaced

        if not may_be_replaced(file):
            raise InputError(f"{file}: exists and is not a report by kazreader. Choose another --output.")


def _columns() -> int:
    from shutil import get_terminal_size

    return get_terminal_size((80, 24)).columns


def _shows(signs: str) -> bool:
    try:
        signs.encode(sys.stdout.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True
