"""The one writer of standard output and of `--output` files: what it can show, and where it goes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from kazreader.cli.exits import Exit
from kazreader.model import InputError
from kazreader.present.ink import Look

_BEGINNING = 1000
"Characters by which a report is known."
_WIDEST = 100
"Longer lines are hard to read, however wide the terminal is."


def look() -> Look:
    """Return how text may look on standard output: 80 columns without colour unless it is a terminal."""
    terminal = sys.stdout.isatty()
    return Look(
        width=min(_columns(), _WIDEST) if terminal else 80,
        colour=terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        ascii_only=not _shows("≠«»·…"),
    )


def write(text: str, file: Path | None) -> None:
    """Write the text to the file as UTF-8, or to standard output in its encoding.

    A character that standard output cannot encode becomes a backslash escape. A file is replaced only where
    it holds an older report. Raises InputError when the file or standard output cannot be written.
    """
    if file is not None:
        try:
            _refuse_to_replace(file)
            file.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise InputError(
                f"{file}: cannot be written: {error.strerror}. Give another --output."
            ) from error
        return
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError as error:
        # Who read us has seen enough, as `head` has; Python would complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(Exit.DONE) from error
    except OSError as error:
        raise InputError(f"standard output: cannot be written: {error.strerror}.") from error


def _refuse_to_replace(file: Path) -> None:
    """Raise InputError when the file holds something else than an older report."""
    if file.is_file() and file.stat().st_size:
        from kazreader.present.exports import is_export

        with file.open(encoding="utf-8", errors="replace") as there:
            if not is_export(there.read(_BEGINNING)):
                raise InputError(
                    f"{file}: is there already and is no report by kazreader. Give another --output."
                )


def _columns() -> int:
    from shutil import get_terminal_size

    return get_terminal_size((80, 24)).columns


def _shows(signs: str) -> bool:
    try:
        signs.encode(sys.stdout.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True
