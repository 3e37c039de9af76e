"""Feeds: the entries of RSS, Atom and JSON Feed, with the text that they contain.

feedparser reads the XML, however malformed; JSON Feed is plain JSON.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from kazreader.load import load_bytes
from kazreader.load.declared import metadata
from kazreader.load.encoding import decode
from kazreader.load.html import root_of
from kazreader.load.refusal import Refusal
from kazreader.model import Basis, Metadata
from kazreader.model.named_tuple import NamedTuple

_XML_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"'](?P<name>[A-Za-z0-9_:.-]{1,40})")
_ROOTS = (b"rss", b"feed", b"rdf:rdf")
_BEGINNING = 5000
_JSON_FEED = "https://jsonfeed.org/version/"


class Entry(NamedTuple):
    """An entry of a feed: one report."""

    declared: Metadata
    text: str | None
    "The entry's own text as HTML: the whole report, its first lines, or None."


def read_feed(content: bytes, charset: str | None = None) -> tuple[Entry, ...] | None:
    """Return the entries of a feed in its order, or None if the bytes are no feed.

    charset: the encoding given by the site. Raises Refusal for an empty feed, for other XML, and when the
    extra is not installed.
    """
    if root_of(content) in _ROOTS:
        entries = _of_xml(content, charset)
    elif (feed := _json_feed(content)) is not None:
        entries = tuple(_of_json(feed))
    elif content.lstrip().startswith(b"<?xml") and root_of(content) != b"html":
        raise Refusal("is XML, but neither a feed nor a page. Save its text as a .txt file and add that.")
    else:
        return None
    if not entries:
        raise Refusal("is an empty feed. Check it in a browser.")
    return entries


def own_text(entry: Entry) -> str | None:
    """Return the entry's own text without markup; None when it has none. Raises Refusal as HTML does."""
    if not entry.text:
        return None
    page = f'<!doctype html><meta charset="utf-8"><body>{entry.text}</body>'
    articles = load_bytes("entry.html", page.encode("utf-8", "replace"))
    if articles.articles:
        return articles.articles[0].text
    if "kazreader[" in articles.unreadable[0].reason:
        raise Refusal(articles.unreadable[0].reason)
    return None


def _of_xml(content: bytes, charset: str | None) -> tuple[Entry, ...]:
    try:
        import feedparser
    except ImportError as error:
        raise Refusal("is a feed, which needs the extra: pip install 'kazreader[web]'.") from error
    declared = _XML_ENCODING.search(content, 0, _BEGINNING)
    # feedparser trusts the declared encoding; sites declare Latin-1 and send UTF-8.
    text = decode(content, declared=charset or (declared["name"].decode("ascii") if declared else None)).text
    try:
        parsed = feedparser.parse(
            text.encode("utf-8", "replace"),
            sanitize_html=False,
            resolve_relative_uris=False,
            response_headers={"content-type": "application/xml; charset=utf-8"},
        )
    except (ValueError, OverflowError) as error:
        # A reference to a character that does not exist.
        raise Refusal("is a broken feed. Save the pages of its entries and add the files.") from error
    outlet, language = _plain(parsed.feed.get("title")), parsed.feed.get("language")
    return tuple(_entry(each, outlet, language) for each in parsed.entries)


def _entry(fields: Mapping[str, Any], outlet: str | None, language: str | None) -> Entry:
    contents = [part.get("value") for part in fields.get("content") or ()] + [fields.get("summary")]
    source = fields.get("source") or {}
    declared = metadata(
        {
            "title": _plain(fields.get("title")),
            "source": _plain(source.get("title")) or outlet,
            "author": (fields.get("author_detail") or {}).get("name") or fields.get("author"),
            "published": fields.get("published") or fields.get("updated"),
            "language": language,
            "url": fields.get("link"),
        }
    )
    if declared.published is None and (
        parts := fields.get("published_parsed") or fields.get("updated_parsed")
    ):
        declared = declared._replace(published=date(*parts[:3]), published_basis=Basis.METADATA)
    return Entry(declared, max((text for text in contents if text), key=len, default=None))


def _json_feed(content: bytes) -> Mapping[str, Any] | None:
    """Return the object of a JSON Feed, recognised by its version; else None."""
    if _JSON_FEED.encode() not in content[:_BEGINNING].replace(b"\\/", b"/"):
        return None
    try:
        feed = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    version = feed.get("version") if isinstance(feed, dict) else None
    return feed if isinstance(version, str) and version.startswith(_JSON_FEED) else None


def _of_json(feed: Mapping[str, Any]) -> Iterator[Entry]:
    items = feed.get("items")
    for item in items if isinstance(items, list) else []:
        if not isinstance(item, dict):
            continue
        plain = item.get("content_text") or item.get("summary")
        declared = metadata(
            {
                "title": item.get("title"),
                "source": feed.get("title"),
                "author": item.get("authors") or item.get("author"),
                "published": item.get("date_published") or item.get("date_modified"),
                "language": item.get("language") or feed.get("language"),
                "url": item.get("url") or item.get("external_url"),
            }
        )
        marked = item.get("content_html")
        text = marked if isinstance(marked, str) and marked.strip() else _marked(plain)
        yield Entry(declared, text)


def _marked(plain: object) -> str | None:
    """Return plain text as HTML."""
    if not isinstance(plain, str) or not plain.strip():
        return None
    paragraphs = re.split(r"\n\s*\n", plain.strip())
    return "".join(f"<p>{html.escape(p).replace(chr(10), '<br>')}</p>" for p in paragraphs)


def _plain(marked: object) -> str | None:
    """Return a title without the markup that some publishers put into it."""
    if not isinstance(marked, str):
        return None
    return html.unescape(re.sub(r"<[^<>]{0,500}>", "", marked)) or None
