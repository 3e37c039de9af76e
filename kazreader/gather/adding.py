"""Save the reports that are found: new ones, and new versions of those that are there already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from kazreader import pipeline
from kazreader.gather import addresses, names
from kazreader.gather.folder import Folder
from kazreader.gather.found import Failed, Found, PassedOver, Walk
from kazreader.gather.written import as_markdown
from kazreader.index import Finder
from kazreader.model import Ground
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.work import Progress


class Saved(NamedTuple):
    """An article was written."""

    what: str
    file: Path
    before: str | None = None
    "The file of the version before, when the page has changed since."
    note: str | None = None
    "What the user should know of it, in words."


class Unchanged(NamedTuple):
    """The folder holds the same report of this page already."""

    what: str
    file: str


Outcome: TypeAlias = Saved | Unchanged | Failed | PassedOver


def add(
    wanted: Sequence[str],
    to: Path,
    *,
    now: datetime,
    about: Finder | None = None,
    piped: bytes = b"",
    progress: Progress | None = None,
) -> Iterator[Outcome]:
    """Save what the addresses and files hold in a folder, and yield what became of each as it is done.

    about: which entries of feeds are wanted; None: all. `-` among the wanted is what came through a pipe.
    Raises InputError when the folder cannot be read or written.
    """
    folder = Folder(to)
    for finding in Walk(wanted, about, progress).findings(piped):
        yield _saved(folder, finding, now) if isinstance(finding, Found) else finding


def _saved(folder: Folder, found: Found, now: datetime) -> Outcome:
    article = found.article
    if (same := folder.same(article)) is not None:
        return Unchanged(found.what, same.path)
    before = folder.newest(article)
    if found.feed is not None and before is not None and not folder.is_of_feed(before):
        # What a feed gives is no new version of a page, only less of it.
        return Failed(found.what, f"{found.note}. {before.path} is what it said before.")
    known = pipeline.labelled([article])[0].metadata
    if known.source is None and article.declared.url is not None:
        known = known._replace(source=addresses.outlet(article.declared.url))
        article = article._replace(declared=article.declared._replace(source=known.source))
    taken_from = None if found.feed is None else f"the feed {found.feed}"
    content = found.copied or as_markdown(article, saved=now, taken_from=taken_from).encode(
        "utf-8", "replace"
    )
    own = PurePosixPath(article.path)
    if found.copied and found.called:
        fitting = names.numbered(found.called, own.suffix)
    elif known.source_basis is Ground.FILE_NAME and found.called:
        # The name may tell the outlet to whoever loads the file.
        fitting = names.numbered(found.called, ".md")
    else:
        ending = ".txt" if found.copied else ".md"
        fitting = names.names(known.published, known.source, known.title or found.called, ending)
    note = found.note if found.feed is None else f"{found.note}. Saved is what the feed itself gives"
    file = folder.write(article, content, fitting)
    return Saved(found.what, file, before.path if before is not None else None, note)
