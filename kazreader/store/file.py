"""The files of the user's data: readable JSON, written atomically.

Whoever reads a file to rewrite it locks it, so that two readers never undo each other's changes.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from kazreader.model.named_tuple import NamedTuple

_VERSION = 1
_PATIENCE = 2.0
"Seconds to wait for another process that is writing; one write takes milliseconds."

Entries: TypeAlias = dict[str, dict[str, object]]
"Entries by name; values written by other releases are preserved."


class Form(NamedTuple):
    """The kind of a file, and the name of its table."""

    name: str
    table: str


class BrokenFile(Exception):
    """The file exists, but not in a form that this release can write to."""


def read(path: Path, form: Form) -> Entries:
    """Return the entries of the file, none when it does not exist.

    Raises BrokenFile when it is of another form, OSError when it cannot be read.
    """
    try:
        if path.is_fifo():
            # Reading it would block until somebody writes.
            raise OSError(None, "it is a pipe", str(path))
        text = path.read_text(encoding="utf-8")
        # Imported on demand: the notebook is read before the reader's first frame.
        import json

        content: object = json.loads(text)
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        # Not only JSONDecodeError: a number may exceed Python's limit of digits.
        raise BrokenFile(f"{path} is not valid JSON: {error}") from error
    if not isinstance(content, dict) or content.get("format") != f"kazreader/{form.name}":
        raise BrokenFile(f"{path} is not a kazreader {form.name}")
    if content.get("version") != _VERSION:
        raise BrokenFile(f"{path} was written by another version of kazreader")
    entries = content.get(form.table)
    if not isinstance(entries, dict):
        raise BrokenFile(f"{path} has no table of {form.table}")
    return {key: entry for key, entry in entries.items() if isinstance(entry, dict)}


def write(path: Path, form: Form, entries: Mapping[str, Mapping[str, object]]) -> None:
    """Replace the file, or the one that it links to, atomically.

    Raises OSError on failure; the old file is then unchanged.
    """
    path = path.resolve()
    # Imported on demand: reading comes before the reader's first frame.
    import json
    import tempfile

    content = {"format": f"kazreader/{form.name}", "version": _VERSION, form.table: entries}
    text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def set_aside(path: Path) -> Path:
    """Rename a broken file, to keep its content, and return its new name."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    return path.rename(aside)


def prepare(path: Path) -> Path:
    """Make the folder of a file and its lock, and return that. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = path.with_suffix(".lock")
    lock.touch()
    return lock


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Lock a file. Raises OSError when another process holds the lock too long."""
    with prepare(path).open("a", encoding="utf-8") as file:
        until = time.monotonic() + _PATIENCE
        while not _lock(file.fileno()):
            if time.monotonic() > until:
                raise TimeoutError(None, "another kazreader is writing to it", str(path))
            time.sleep(0.02)
        yield


def _lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
