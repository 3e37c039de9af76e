"""Take what the user names, one after the other, and save the reports that it holds.

An address, a file or a page of a feed that fails is told with its reason and never stops the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from kazreader import pipeline
from kazreader.gather import addresses, feeds, names
from kazreader.gather.folder import Folder
from kazreader.gather.written import as_markdown
from kazreader.load import files, load_bytes
from kazreader.load.refusal import Refusal
from kazreader.model import Article, Ground, Metadata
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.report_json import kept_text

if TYPE_CHECKING:
    from kazreader.gather.web import Fetched, Web

_AS_IT_IS = ("", ".txt", ".text", ".md", ".markdown")
"Files that are copied byte for byte: whoever opens them reads them without help."
_ENDING = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "application/ld+json": ".json",
    "application/x-ndjson": ".jsonl",
    "text/markdown": ".md",
}
_LEAST_SHARE = 0.5
"A page that gives less of the words that its feed gives is a notice about cookies or payment."
_JSON = re.compile(rb"\s*(?:\{|\[\s*\{)")


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


class Failed(NamedTuple):
    """Nothing could be saved; the reason in words, with the remedy."""

    what: str
    reason: str


Outcome: TypeAlias = Saved | Unchanged | Failed
Progress = Callable[[str, int, int], None]
'Called with "fetch", the addresses done and the addresses known so far.'


def add(
    wanted: Sequence[str], to: Path, *, now: datetime, piped: bytes = b"", progress: Progress | None = None
) -> Iterator[Outcome]:
    """Save what the addresses and files hold in a folder, and yield what became of each as it is done.

    `-` is what came through a pipe. Raises InputError when the folder cannot be written.
    """
    adding = _Adding(Folder(to), tuple(filter(addresses.is_address, wanted)), now, progress)
    for one in dict.fromkeys(wanted):
        try:
            if addresses.is_address(one):
                yield from adding.address(one)
            else:
                yield from adding.file(one, piped)
        except Refusal as refusal:
            yield Failed(one, str(refusal))


@dataclass
class _Adding:
    """One call of `add`."""

    folder: Folder
    named: tuple[str, ...]
    now: datetime
    progress: Progress | None
    _web: Web | None = None
    _seen: set[str] = field(default_factory=set)
    "The pages that were asked for: two feeds may list one."
    _done: int = 0
    _known: int = 0

    def address(self, address: str) -> Iterator[Outcome]:
        """Save the page at an address, or the pages of the feed that it is."""
        self._known += 1
        fetched = self._get(address)
        feed = feeds.read_feed(fetched.content, fetched.kind)
        if feed is not None:
            yield from self._entries(feed, fetched.url)
            return
        for article in self._page(fetched):
            yield self._save(address, article)

    def file(self, name: str, piped: bytes) -> Iterator[Outcome]:
        """Save the articles of a file, or the pages of the feed that it holds."""
        if name != "-" and not Path(name).exists():
            raise Refusal("no such file. A page is written https://SITE/PAGE.")
        for path in [name] if name == "-" else files.find([Path(name)]).files:
            content = piped if name == "-" else files.read_bytes(path)
            feed = feeds.read_feed(content)
            if feed is not None:
                yield from self._entries(feed, None)
            else:
                yield from self._of_file(path, content)

    def _of_file(self, path: str, content: bytes) -> Iterator[Outcome]:
        loaded = load_bytes(_as_named(path, content), content)
        ending = PurePosixPath(path).suffix.lower()
        copied = (
            len(loaded.articles) == 1
            and ending in _AS_IT_IS
            and (ending or feeds.root_of(content) != b"html")
        )
        for article in loaded.articles:
            if copied:
                yield self._save(path, article, copied=content)
            else:
                yield self._save(path, article)
        for file in loaded.unreadable:
            yield Failed(path, file.reason)

    def _get(self, address: str) -> Fetched:
        if self._web is None:
            try:
                from kazreader.gather.web import Web
            except ImportError as error:
                raise Refusal(
                    "is on the web, which needs the extra: pip install 'kazreader[web]'."
                ) from error
            self._web = Web(self.named)
        if self.progress is not None:
            self.progress("fetch", self._done, self._known)
        self._done += 1
        self._seen.add(addresses.same_page(address))
        return self._web.get(address)

    def _page(self, fetched: Fetched) -> tuple[Article, ...]:
        """Return the articles of a page; raises Refusal when it holds none."""
        ending = _ENDING.get(fetched.kind) or (
            ".html" if feeds.root_of(fetched.content) == b"html" else ".txt"
        )
        loaded = load_bytes(f"page{ending}", fetched.content, charset=fetched.charset)
        if not loaded.articles:
            raise Refusal(loaded.unreadable[0].reason)
        if len(loaded.articles) > 1:
            return loaded.articles
        (article,) = loaded.articles
        return (article._replace(declared=article.declared._replace(url=fetched.url)),)

    def _entries(self, feed: feeds.Feed, at: str | None) -> Iterator[Outcome]:
        links = [_link(entry, at) for entry in feed.entries]
        self._known += len(links)
        for entry, link in zip(feed.entries, links, strict=True):
            if link is not None and addresses.same_page(link) in self._seen:
                self._known -= 1
                continue
            what = link or entry.declared.title or at or "an entry of the feed"
            try:
                yield self._entry(what, entry._replace(declared=entry.declared._replace(url=link)), at)
            except Refusal as refusal:
                yield Failed(what, str(refusal))

    def _entry(self, what: str, entry: feeds.Entry, at: str | None) -> Outcome:
        """Save the page of an entry, or its own text where the page cannot be had or says less."""
        own, reason = feeds.own_text(entry), "is listed without a page"
        if entry.declared.url is not None:
            try:
                page = self._page(self._get(entry.declared.url))[0]
                if own is None or _words(page) >= _LEAST_SHARE * len(own.split()):
                    return self._save(what, page._replace(declared=_filled(page.declared, entry.declared)))
                reason = "shows a program less than its feed does"
            except Refusal as refusal:
                if own is None:
                    raise
                reason = str(refusal)
        if own is None:
            raise Refusal("is listed without a page and without a text. Look at the feed in a browser.")
        article = Article("entry", "entry", own, entry.declared)
        outcome = self._save(what, article, taken=f"the feed {at}" if at else "a feed")
        if isinstance(outcome, Saved):
            return outcome._replace(note=f"{reason.rstrip('.')}. Saved is what the feed itself gives.")
        return outcome

    def _save(
        self, what: str, article: Article, *, copied: bytes | None = None, taken: str | None = None
    ) -> Outcome:
        if (same := self.folder.same(article)) is not None:
            return Unchanged(what, same.path)
        before = self.folder.newest(article)
        known = pipeline.labelled([article])[0].metadata
        url = article.declared.url
        if known.source is None and url is not None:
            known = known._replace(source=addresses.outlet(url))
            article = article._replace(declared=article.declared._replace(source=known.source))
        content = copied or as_markdown(article, saved=self.now, taken=taken).encode("utf-8", "replace")
        file = self.folder.write(article, content, _names(article, known, copied=copied is not None))
        return Saved(what, file, before.path if before is not None else None)


def _names(article: Article, known: Metadata, *, copied: bool) -> Iterator[str]:
    """Yield the names that fit; a user's own file keeps its stem where that may tell the outlet."""
    own = PurePosixPath(article.path)
    if copied and article.path != "-":
        return names.numbered(own.stem, own.suffix)
    if known.source_basis is Ground.FILE_NAME:
        return names.numbered(own.stem, ".md")
    return names.names(known.published, known.source, known.title, ".txt" if copied else ".md")


def _as_named(path: str, content: bytes) -> str:
    """Return the name under which `load` reads a file as what its content is."""
    if PurePosixPath(path).suffix.lower() in files.SUFFIXES[1:]:
        return path
    if feeds.root_of(content) == b"html":
        return f"{path}.html"
    return f"{path}.json" if path == "-" and _JSON.match(content) else path


def _link(entry: feeds.Entry, at: str | None) -> str | None:
    """Return the address of an entry's page, or None when it gives none."""
    if entry.declared.url is None:
        return None
    try:
        link = addresses.joined(at or "", entry.declared.url)
    except Refusal:
        return None
    return link if addresses.is_address(link) else None


def _filled(page: Metadata, entry: Metadata) -> Metadata:
    """Return what a page says of itself, and what the feed says where the page says nothing."""
    dated = page if page.published is not None else entry
    return page._replace(
        title=page.title or entry.title,
        source=page.source or entry.source,
        author=page.author or entry.author,
        language=page.language or entry.language,
        published=dated.published,
        published_basis=dated.published_basis,
    )


def _words(page: Article) -> int:
    return len(kept_text(pipeline.labelled([page])[0]).split())
