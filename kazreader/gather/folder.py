"""The folder to which articles are added: the articles in it, and writing one more.

A file is written atomically, and never over another.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from kazreader import pipeline
from kazreader.gather.addresses import same_page
from kazreader.load import load
from kazreader.model import Article, CleanArticle, InputError
from kazreader.present.exports.report_json import kept_text

_SAVED = re.compile(rb"^saved: (?P<when>\S+)$", re.MULTILINE)
_OF_FEED = re.compile(rb"^taken_from: ", re.MULTILINE)
_FRONT = 4000
"Bytes of a file that are searched for its front matter."


class Folder:
    """A folder of articles, which need not exist yet. Raises InputError for a path that is no folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._of_page: dict[str, list[Article]] = defaultdict(list)
        self._of_text: dict[str, Article] = {}
        if path.exists():
            if not path.is_dir():
                raise InputError(f"{path}: is not a folder. Give the folder of the articles as --to.")
            for article in load([path]).articles:
                self._add(article)

    def same(self, article: Article) -> Article | None:
        """Return the same article: the newest version of the page if its report is equal, or one of the same
        text.
        """
        if article.declared.url is None:
            return self._of_text.get(_bare(article.text))
        newest = self.newest(article)
        return newest if newest is not None and _report(newest) == _report(article) else None

    def newest(self, article: Article) -> Article | None:
        """Return the version of the article's page that was saved last, or None."""
        versions = self._of_page.get(same_page(article.declared.url or ""), ())
        return max(versions, key=lambda version: (_saved(version.path), version.path), default=None)

    def is_of_feed(self, article: Article) -> bool:
        """Whether an article of the folder is a feed's text in place of its page."""
        return _OF_FEED.search(_front(article.path)) is not None

    def write(self, article: Article, content: bytes, names: Iterable[str]) -> Path:
        """Write an article under the first free name. Raises InputError on failure."""
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            file = next(file for name in names if _written(file := self._path / name, content))
        except OSError as error:
            raise InputError(
                f"{error.filename or self._path}: cannot be written: {error.strerror}. Choose another --to."
            ) from error
        self._add(article._replace(path=file.as_posix()))
        return file

    def _add(self, article: Article) -> None:
        if article.declared.url:
            self._of_page[same_page(article.declared.url)].append(article)
        self._of_text.setdefault(_bare(article.text), article)


def _written(file: Path, content: bytes) -> bool:
    """Write a new file atomically; return False if the name is taken."""
    if os.path.lexists(file):
        return False
    unfinished = next(
        path
        for n in count()
        if not (path := file.with_name(f".{file.name[:100]}.{os.getpid()}-{n}")).exists()
    )
    try:
        with unfinished.open("xb") as begun:
            begun.write(content)
            begun.flush()
            os.fsync(begun.fileno())
        return _put(unfinished, file)
    finally:
        unfinished.unlink(missing_ok=True)


def _put(unfinished: Path, file: Path) -> bool:
    """Rename a finished file unless the name is taken; return False if it is."""
    try:
        file.hardlink_to(unfinished)
        return True
    except FileExistsError:
        return False
    except (OSError, NotImplementedError):
        # A file system without hard links: reserve the name, then rename the file.
        try:
            file.open("xb").close()
        except FileExistsError:
            return False
        try:
            unfinished.replace(file)
        except OSError:
            file.unlink(missing_ok=True)
            raise
        return True


def _report(article: Article) -> tuple[object, ...]:
    """Return what distinguishes versions of a page: changes around the report do not count."""
    read: CleanArticle = pipeline.labelled([article])[0]
    return read.metadata.title, article.declared.published, kept_text(read)


def _bare(text: str) -> str:
    return " ".join(text.split())


def _saved(path: str) -> str:
    """Return the time of saving in a file's front matter, in a form that sorts; empty if there is none."""
    match = _SAVED.search(_front(path))
    return match["when"].decode("ascii", "replace") if match else ""


def _front(path: str) -> bytes:
    """Return the front matter of a file; empty if it has none."""
    try:
        with Path(path).open("rb") as file:
            front = file.read(_FRONT)
    except OSError:
        return b""
    return front.partition(b"\n---\n")[0] if front.startswith(b"---\n") else b""
