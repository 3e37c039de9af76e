"""What goes to standard error while a command works: what could not be read, and how far the work is.

Progress appears on a terminal only, and only past a second of work.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import click

from kazreader.compare.outlets import in_words
from kazreader.model import CleanArticle, InputError, Report, Unreadable
from kazreader.pipeline import Readable
from kazreader.present.display import one_line
from kazreader.present.wording import counted

_QUIET = 1.0
_PAUSE = 0.2
"Seconds before the first line of progress, and between two."
_MOST_FILES = 10
"Files that are named; of more only the number is told."
_STAGES = {
    "fetch": "fetching",
    "load": "reading",
    "clean": "cleaning",
    "date": "dating",
    "extract": "looking for claims",
    "compare": "comparing",
}


class Progress:
    """A context in which the work may tell how far it is; safe to tell from one thread."""

    def __init__(self) -> None:
        self._at = ("", 0, 0)
        self._done = threading.Event()
        self._drawn = False
        self._drawing = threading.Lock()
        self._thread = threading.Thread(target=self._draw_now_and_then, daemon=True)

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Tell the stage, the articles done and the articles in all."""
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
        """Hold the progress while something is printed: nothing is drawn into it or left behind it."""
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
                share = (
                    f" {done:,} of {total:,}" if done else f" {counted(total, 'article')}" if total else ""
                )
                with self._drawing:
                    sys.stderr.write(f"\r\x1b[K{_STAGES.get(stage, stage)}{share}")
                    sys.stderr.flush()
                    self._drawn = True


def say(text: str) -> None:
    """Write one line to standard error; nothing of it can command the terminal."""
    click.echo(f"kazreader: {one_line(text)}", err=True)


def names_a_file(paths: Sequence[Path]) -> bool:
    """Whether some path is a file, and not a folder of files that happen to lie there."""
    return any(not path.is_dir() for path in paths)


def tell_unreadable(files: Sequence[Unreadable]) -> None:
    """Name the files that could not be read, with the reasons, and count those beyond a few."""
    for file in files[:_MOST_FILES]:
        say(f"{in_words(file.path)}: {file.reason}")
    if len(files) > _MOST_FILES:
        say(f"{counted(len(files) - _MOST_FILES, 'more file')} could not be read.")


def tell_repaired(articles: Sequence[CleanArticle]) -> None:
    """Name the articles whose characters were mended when they were decoded, as `tell_unreadable` does."""
    mended = [article.article for article in articles if article.article.repaired]
    for article in mended[:_MOST_FILES]:
        say(f"{in_words(article.path)}: {article.repaired}. Offsets refer to the repaired text.")
    if len(mended) > _MOST_FILES:
        say(f"{counted(len(mended) - _MOST_FILES, 'more article')} were repaired in the same way.")


def refuse_nothing(readable: Readable | Report, paths: Sequence[Path], *, strict: bool = False) -> None:
    """Raise InputError when there is no article at all below the paths.

    Files that lie in a folder and cannot be read are only listed: the user named none of them. When strict,
    they are refused too, since nothing else can be shown.
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
            f"no article found in {where}. Looked for {LOOKED_FOR}; not for hidden and read-me files."
        )
