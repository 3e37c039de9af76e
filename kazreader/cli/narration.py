"""Messages on standard error: unreadable files, repairs, and progress.

Progress appears on a terminal only, and only after a second of work.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from kazreader.compare.outlets import in_words
from kazreader.model import CleanArticle, InputError, Report, Unreadable
from kazreader.pipeline import Readable
from kazreader.present.display import one_line
from kazreader.present.wording import counted, progress

_QUIET = 1.0
_PAUSE = 0.2
"Seconds before the first progress line, and between two."
_MOST_FILES = 10
"Files that are listed; the others are only counted."


class Progress:
    """A context manager and progress callback, for calls from one thread."""

    def __init__(self) -> None:
        self._at = ("", 0, 0)
        self._done = threading.Event()
        self._drawn = False
        self._drawing = threading.Lock()
        self._thread = threading.Thread(target=self._draw_now_and_then, daemon=True)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Report the stage, the number of articles done and of all articles."""
        self._at = (stage, done, total)

    def __enter__(self) -> Progress:
        if sys.stderr.isatty():
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        if self._thread.is_alive():
            self._thread.join()
        self._wipe()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Pause the progress line while something is printed."""
        with self._drawing:
            self._wipe()
            yield

    def _wipe(self) -> None:
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._drawn = False

    def _draw_now_and_then(self) -> None:
        pause = _QUIET
        while not self._done.wait(pause):
            stage, done, total = self._at
            pause = _PAUSE
            if stage:
                with self._drawing:
                    sys.stderr.write(f"\r\x1b[K{progress(stage, done, total)}")
                    sys.stderr.flush()
                    self._drawn = True


def say(text: str) -> None:
    """Write one line to standard error, without control characters."""
    print(f"kazreader: {one_line(text)}", file=sys.stderr, flush=True)


def names_a_file(paths: Sequence[Path]) -> bool:
    """Whether some path is a file and not a folder."""
    return any(not path.is_dir() for path in paths)


def list_unreadable(files: Sequence[Unreadable]) -> None:
    """List the files that could not be read, with the reasons; beyond a few only their number."""
    for file in files[:_MOST_FILES]:
        say(f"{in_words(file.path)}: {file.reason}")
    if len(files) > _MOST_FILES:
        say(f"{counted(len(files) - _MOST_FILES, 'more file')} could not be read.")


def list_repaired(articles: Sequence[CleanArticle]) -> None:
    """List the articles whose characters were repaired when decoded; beyond a few only their number."""
    repaired = [article.article for article in articles if article.article.repaired]
    for article in repaired[:_MOST_FILES]:
        say(f"{in_words(article.path)}: {article.repaired}. Offsets refer to the repaired text.")
    if len(repaired) > _MOST_FILES:
        say(f"{counted(len(repaired) - _MOST_FILES, 'more article')} were repaired in the same way.")


def require_articles(readable: Readable | Report, paths: Sequence[Path], *, strict: bool = False) -> None:
    """Raise InputError if there is no article, except for folders whose files were merely unreadable.

    strict: raise in that case, too, since there is nothing else to show.
    """
    if not readable.articles:
        from kazreader.load import LOOKED_FOR

        if readable.unreadable and not (strict or names_a_file(paths)):
            return
        if readable.unreadable:
            raise InputError("no article could be read.")
        where = ", ".join(in_words(str(path)) for path in paths[:_MOST_FILES])
        more = len(paths) - _MOST_FILES
        where += f" and {counted(more, 'other')}" if more > 0 else ""
        raise InputError(
            f"no article found in {where}. Searched for {LOOKED_FOR}, except hidden and read-me files."
        )
