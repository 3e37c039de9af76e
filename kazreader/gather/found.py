"""Find the reports in the addresses and files that the user names.

Failures are reported with their reasons and never stop the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote, urlsplit

from kazreader import pipeline
from kazreader.gather import addresses, feeds
from kazreader.index import Finder, fold
from kazreader.load import files, load_bytes, suffix_of
from kazreader.load.html import root_of
from kazreader.load.refusal import Refusal
from kazreader.model import Article, InputError, Metadata
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.work import Progress
from kazreader.present.exports.report_json import kept_text

if TYPE_CHECKING:
    from kazreader.gather.web import Fetched, Web

_AS_IT_IS = ("", ".txt", ".text", ".md", ".markdown")
"Suffixes of files that are copied unchanged: they are readable as they are."
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "application/ld+json": ".json",
    "application/x-ndjson": ".jsonl",
    "text/markdown": ".md",
}
_LEAST_SHARE = 0.5
"A page with a smaller share of its feed's words is a notice about cookies or payment."
_FEW_WORDS = 40
"The shortest news items have more words; a notice in place of a page has fewer."
_FEW = "gives programs only a few words. Open it in a browser, and save it there if it has more"


class Found(NamedTuple):
    """A report to be saved."""

    what: str
    "Its name as given by the user or a feed."
    article: Article
    called: str | None = None
    "A name to use if it has no title."
    copied: bytes | None = None
    "The content of the user's own file, to copy unchanged."
    feed: str | None = None
    "The source of the text if it is not the page itself."
    note: str | None = None
    "A message for the user; for a feed's text, why it is not the page's."


class Failed(NamedTuple):
    """Nothing could be saved; the reason in words, with the remedy."""

    what: str
    reason: str


class PassedOver(NamedTuple):
    """Entries of a feed that the filter excludes."""

    what: str
    entries: int
    of: int


Finding: TypeAlias = Found | Failed | PassedOver


class Walk:
    """One pass over the names given by the user; no page is requested twice."""

    def __init__(self, wanted: Sequence[str], about: Finder | None, progress: Progress | None) -> None:
        self._wanted = tuple(dict.fromkeys(wanted))
        self._about = about
        self._progress = progress
        self._web: Web | None = None
        self._asked: set[str] = set()
        self._known = sum(map(addresses.is_address, self._wanted))

    def findings(self, piped: bytes) -> Iterator[Finding]:
        """Yield the reports in the order of the names; `-` stands for the piped input."""
        for what in self._wanted:
            try:
                if addresses.is_address(what):
                    yield from self._at_address(what)
                elif what == "-":
                    yield from self._in_file(what, piped)
                else:
                    yield from self._on_disk(what)
            except Refusal as refusal:
                yield Failed(what, str(refusal))

    def _at_address(self, address: str) -> Iterator[Finding]:
        fetched = self._fetched(address)
        feed = feeds.read_feed(fetched.content, fetched.charset)
        if feed is not None:
            yield from self._entries(address, feed, fetched.url)
            return
        for article in _page(fetched):
            few = None if len(_read_words(article)) >= _FEW_WORDS else _FEW
            yield Found(address, article, _last_part(fetched.url), note=few)

    def _on_disk(self, name: str) -> Iterator[Finding]:
        try:
            found = files.find([Path(name)])
        except InputError as error:
            raise Refusal("no such file. Write a page as https://SITE/PAGE.") from error
        yield from (Failed(file.path, file.reason) for file in found.unreadable)
        for path in found.files:
            try:
                yield from self._in_file(path, files.read_bytes(path))
            except Refusal as refusal:
                yield Failed(path, str(refusal))

    def _in_file(self, path: str, content: bytes) -> Iterator[Finding]:
        feed = feeds.read_feed(content)
        if feed is not None:
            yield from self._entries(path, feed, None)
            return
        loaded = load_bytes(path, content)
        plain = len(loaded.articles) == 1 and suffix_of(path, content) in _AS_IT_IS
        copied = content if plain else None
        for article in loaded.articles:
            yield Found(path, article, None if path == "-" else PurePosixPath(path).stem, copied)
        yield from (Failed(path, file.reason) for file in loaded.unreadable)

    def _entries(self, what: str, feed: Sequence[feeds.Entry], at: str | None) -> Iterator[Finding]:
        """Yield the findings of a feed's entries; `at` is the feed's address, None for a file."""
        entries = [
            entry._replace(declared=_at(entry.declared, at)) for entry in feed if self._is_wanted(entry)
        ]
        if len(entries) < len(feed):
            yield PassedOver(what, len(feed) - len(entries), len(feed))
        pages = {addresses.same_page(entry.declared.url) for entry in entries if entry.declared.url}
        self._known += len(pages - self._asked)
        for entry in entries:
            link = entry.declared.url
            if link is None or addresses.same_page(link) not in self._asked:
                name = link or entry.declared.title or what
                try:
                    yield self._entry(name, entry, at or what)
                except Refusal as refusal:
                    yield Failed(name, str(refusal))

    def _is_wanted(self, entry: feeds.Entry) -> bool:
        if self._about is None:
            return True
        passage = f"{entry.declared.title or ''}\n\n{feeds.own_text(entry) or ''}"
        return self._about.spans(fold(passage)) is not None

    def _entry(self, name: str, entry: feeds.Entry, feed: str) -> Found:
        """Return the page of an entry, or the feed's text if the page is unavailable or shorter."""
        own, why = feeds.own_text(entry), "has no page"
        if entry.declared.url is not None:
            try:
                page = _page(self._fetched(entry.declared.url))[0]
            except Refusal as refusal:
                why = str(refusal)
                if own is None:
                    raise
            else:
                if own is None or len(_read_words(page)) >= _LEAST_SHARE * len(own.split()):
                    page = page._replace(declared=_filled(page.declared, entry.declared))
                    return Found(name, page, _last_part(entry.declared.url))
                why = "has less text for programs than its feed"
        if own is None:
            raise Refusal("has neither a page nor a text. Check the feed in a browser.")
        return Found(name, Article("entry", "entry", own, entry.declared), feed=feed, note=why.rstrip("."))

    def _fetched(self, address: str) -> Fetched:
        if self._web is None:
            try:
                from kazreader.gather.web import Web
            except ImportError as error:
                raise Refusal(
                    "is on the web, which needs the extra: pip install 'kazreader[web]'."
                ) from error
            self._web = Web(tuple(filter(addresses.is_address, self._wanted)))
        if self._progress is not None:
            self._progress("fetch", len(self._asked), self._known)
        self._asked.add(addresses.same_page(address))
        return self._web.get(address)


def _page(fetched: Fetched) -> tuple[Article, ...]:
    """Return the articles of a page, usually one; raises Refusal when there is none."""
    ending = _ENDINGS.get(fetched.kind)
    if ending is None:
        ending = ".html" if root_of(fetched.content) == b"html" else ".txt"
    loaded = load_bytes(f"page{ending}", fetched.content, charset=fetched.charset)
    if not loaded.articles:
        raise Refusal(loaded.unreadable[0].reason)
    if len(loaded.articles) > 1:
        return loaded.articles
    (article,) = loaded.articles
    # Not the address that the page declares: on many sites that is the front page.
    return (article._replace(declared=article.declared._replace(url=fetched.url)),)


def _at(entry: Metadata, feed: str | None) -> Metadata:
    """Return an entry's metadata with an absolute address of its page, or None if it has none."""
    if entry.url is None:
        return entry
    try:
        link = addresses.joined(feed or "", entry.url)
    except Refusal:
        link = ""
    return entry._replace(url=link if addresses.is_address(link) else None)


def _filled(page: Metadata, entry: Metadata) -> Metadata:
    """Return the metadata of a page, completed from the feed's."""
    dated = page if page.published is not None else entry
    return page._replace(
        title=page.title or entry.title,
        source=page.source or entry.source,
        author=page.author or entry.author,
        language=page.language or entry.language,
        published=dated.published,
        published_basis=dated.published_basis,
    )


def _read_words(page: Article) -> list[str]:
    return kept_text(pipeline.labelled([page])[0]).split()


def _last_part(address: str) -> str:
    """Return the last part of an address without its suffix."""
    return PurePosixPath(unquote(urlsplit(address).path)).stem
