"""The articles read before the first frame: all, or the first of many; the analysis brings the others."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kazreader import pipeline
from kazreader.load.files import find
from kazreader.pipeline import Readable
from kazreader.run_context import RunContext

_AT_ONCE = 600_000
"Bytes of articles that are loaded and cleaned before the first frame."


class FirstLook:
    """The first articles below some paths; raises InputError when a path does not exist."""

    def __init__(self, paths: Sequence[Path], run: RunContext) -> None:
        self._run = run
        files = [Path(file) for file in find(paths).files]
        first = _at_once(files)
        self.whole = len(first) == len(files)
        "Whether these are all articles."
        self._any = bool(first)
        self._paths: Sequence[Path] = paths if self.whole else first

    def known(self) -> Readable | None:
        """Return the articles if they are cached, else None."""
        if not self._any:
            return self.read() if self.whole else Readable((), ())
        return pipeline.reread(self._paths, self._run)

    def read(self) -> Readable:
        """Return the articles."""
        return pipeline.read(self._paths, self._run)


def _at_once(files: Sequence[Path]) -> Sequence[Path]:
    first: list[Path] = []
    size = 0
    for file in files:
        with suppress(OSError):
            size += file.stat().st_size
        if size > _AT_ONCE:
            break
        first.append(file)
    return first
