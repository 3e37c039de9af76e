"""What is read before the first frame: all articles, or of many the first; the analysis brings the rest."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kazreader import pipeline
from kazreader.load.files import find
from kazreader.pipeline import Readable
from kazreader.run_context import RunContext

_AT_ONCE = 600_000
"Bytes that are loaded and cleaned before the first frame."


class FirstLook:
    """A look at the articles below some paths; raises InputError when a path does not exist."""

    def __init__(self, paths: Sequence[Path], run: RunContext) -> None:
        self._run = run
        files = [Path(file) for file in find(paths).files]
        first = _at_once(files)
        self.whole = len(first) == len(files)
        "Whether it shows everything."
        self._any = bool(first)
        self._paths: Sequence[Path] = paths if self.whole else first

    def known(self) -> Readable | None:
        """Return what it shows where that takes no work; else None."""
        if not self._any:
            return self.read() if self.whole else Readable((), ())
        return pipeline.reread(self._paths, self._run)

    def read(self) -> Readable:
        """Return what it shows."""
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
