"""Save the reports that were found: new ones, and new versions of known ones."""

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
from kazreader.model import Ground, Metadata
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.work import Progress


class Saved(NamedTuple):
    """An article was written."""

    what: str
    file: Path
    before: str | None = None
    "The file of the previous version, if the page has changed since."
    note: str | None = None
    "A message for the user."


class Unchanged(NamedTuple):
    """The folder already has the same report of this page."""

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
    """Save the articles of the addresses and files in a folder, and yield each outcome when it is known.

    about: the filter for entries of feeds; None: all. `-` stands for the piped input. Raises InputError when
    the folder cannot be read or written.
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
        # A feed's text is no new version of a page, only a shorter one.
        return Failed(found.what, f"{found.note}. {before.path} is the version saved before.")
    known, declared = pipeline.labelled([article])[0].metadata, article.declared
    if known.source is None and declared.url is not None:
        known = known._replace(source=addresses.outlet(declared.url))
        declared = declared._replace(source=known.source)
    if declared.title:  # As read: without the outlet behind it.
        behind = known.title != " ".join(declared.title.split())
        source = declared.source or (known.source if behind else None)
        declared = declared._replace(title=known.title, source=source)
    article = article._replace(declared=declared)
    note = found.note if found.feed is None else f"{found.note}. The feed's own text was saved"
    taken_from = None if found.feed is None else f"the feed {found.feed}"
    content = found.copied or as_markdown(article, saved=now, taken_from=taken_from).encode(
        "utf-8", "replace"
    )
    file = folder.write(article, content, _file_names(found, known))
    return Saved(found.what, file, before.path if before is not None else None, note)


def _file_names(found: Found, known: Metadata) -> Iterator[str]:
    """Yield names for the file of a report, the best first; a name given by the user may identify the outlet
    when the file is loaded.
    """
    if found.called and (found.copied or known.source_basis is Ground.FILE_NAME):
        return names.numbered(
            found.called, PurePosixPath(found.article.path).suffix if found.copied else ".md"
        )
    ending = ".txt" if found.copied else ".md"
    return names.names(known.published, known.source, known.title or found.called, ending)
