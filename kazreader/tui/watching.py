"""Watch the open files and folders: report when something changes or disappears.

It does not interpret changes and reads no article. The watcher's library is imported after the first frame;
it runs in its own thread and only posts messages.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from stat import S_ISDIR
from threading import Event
from typing import TypeAlias, assert_never

from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line

_SETTLED = 800
"Milliseconds without another change before changes are reported: a copied folder is reported once."
_STEP = 200
"Milliseconds between two polls."
_ROUND = 2000
"Milliseconds between checks of whether the given paths exist and are still the same."


class Changed(NamedTuple):
    """Files were added, changed or removed, or are back."""


class Gone(NamedTuple):
    """A given file or folder no longer exists."""

    path: Path


class Back(NamedTuple):
    """A missing file or folder exists again."""

    path: Path


class Unwatched(NamedTuple):
    """Nothing can be watched; the reason is for the user."""

    reason: str


Sight: TypeAlias = Changed | Gone | Back | Unwatched

_Identity: TypeAlias = tuple[int, ...] | None
"""What distinguishes a folder from another of its name, and a file from its next version; None: it does not
exist."""


def sights(paths: Sequence[Path], stop: Event) -> Iterator[Sight]:
    """Yield changes of the paths until `stop` is set; blocks in between."""
    known = {path: _identity(path) for path in paths}
    while not stop.is_set():
        now = known
        try:
            for changed in _rounds([path for path in paths if path.is_dir()], stop):
                now = {path: _identity(path) for path in paths}
                if now != known:
                    break
                if changed:
                    yield Changed()
        except (OSError, RuntimeError) as error:
            yield Unwatched(f"file changes are not detected: {error}")
            return
        yield from (Gone(path) for path in paths if now[path] is None and known[path] is not None)
        yield from (Back(path) for path in paths if now[path] is not None and known[path] is None)
        if any(identity is not None and identity != known[path] for path, identity in now.items()):
            yield Changed()
        known = now


def in_words(sight: Sight) -> str:
    """Return the status message for a sight; empty for changes, which the new comparison announces."""
    match sight:
        case Changed():
            return ""
        case Gone(path):
            return f"{name_of(path)} is gone; its reports stay open"
        case Back(path):
            return f"{name_of(path)} is back"
        case Unwatched(reason):
            return one_line(reason)
        case _:
            assert_never(sight)


def name_of(path: Path) -> str:
    """Return the name of a file or folder; for "." and ".." that of the actual folder."""
    name = path.name if path.name.strip(".") else path.resolve().name
    return one_line(name or path.as_posix())


def _rounds(folders: Sequence[Path], stop: Event) -> Iterator[bool]:
    """Yield after every interval, and at once after a change below the folders: whether it was a change."""
    if not folders:
        while not stop.wait(_ROUND / 1000):
            yield False
        return
    import watchfiles

    roots = [os.path.realpath(folder) for folder in folders]
    watch = watchfiles.watch(
        *roots,
        watch_filter=lambda change, path: not _hidden(path, roots),
        debounce=_SETTLED,
        step=_STEP,
        rust_timeout=_ROUND,
        yield_on_timeout=True,
        stop_event=stop,
        raise_interrupt=False,
    )
    yield from (bool(changes) for changes in watch)


def _hidden(path: str, roots: Sequence[str]) -> bool:
    """Whether a path is never read: a hidden file, or one in a hidden folder, below a root."""
    return any(f"{os.sep}." in path[len(root) :] for root in roots if path.startswith(root))


def _identity(path: Path) -> _Identity:
    try:
        state = path.stat()
    except OSError:
        return None
    if S_ISDIR(state.st_mode):
        return state.st_dev, state.st_ino
    return state.st_dev, state.st_ino, state.st_mtime_ns, state.st_size
