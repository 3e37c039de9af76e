"""HTML: the text of the page, and what its head and its JSON-LD declare.

Only elements that say themselves that they are no part of the report are left out here; whatever else
is debris the cleaner judges, so that it can be shown again. One parser serves text and head: the other
candidates, and this one's own search for the main content, take a minute for a page of nested elements.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kazreader.load.declared import metadata
from kazreader.load.drafts import Draft, Drafts
from kazreader.load.refusal import Refusal

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

_NO_REPORT = [
    *("nav", "footer", "aside", "button", "select", "dialog", "template", "svg", "noscript"),
    *("[hidden]", '[aria-hidden="true"]', '[role="navigation"]', '[role="search"]', '[role="contentinfo"]'),
]
_META = {
    "og:title": "title",
    "twitter:title": "title",
    "og:site_name": "source",
    "application-name": "source",
    "author": "author",
    "article:author": "author",
    "article:published_time": "published",
    "datepublished": "published",
    "dc.date": "published",
    "dc.date.issued": "published",
    "date": "published",
    "pubdate": "published",
    "parsely-pub-date": "published",
    "og:url": "url",
}
"Names and properties of <meta>, the trusted one first, and the fact that each gives."
_NEWS_TYPES = ("Article", "BlogPosting")
"Endings of the JSON-LD types that are reports, such as NewsArticle."
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_GAP = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")
_DEEPEST = 64
"Levels of JSON-LD that are looked into."


def declared_encoding(content: bytes) -> str | None:
    """Return the encoding that the page's head names, or None."""
    match = _CHARSET.search(content, 0, 4096)
    return match[1].decode("ascii") if match else None


def read_html(page: str, repaired: str | None) -> Drafts:
    """Return the one report of a page; raises Refusal when the extra is not installed."""
    try:
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.html import HTMLTree
    except ImportError as error:
        raise Refusal(
            "is HTML, which needs the extra: pip install 'kazreader[html]'. Or save its text as a .txt file."
        ) from error
    tree = HTMLTree.parse(page.replace("\0", "\ufffd"))
    text = extract_plain_text(tree, list_bullets=False, alt_texts=False, skip_elements=_NO_REPORT)
    text = _GAP.sub("\n\n", text).strip()
    if not text:
        raise Refusal("holds no text beside its markup. Save the page again, or its text as a .txt file.")
    return Drafts((Draft(text, metadata(_fields(tree)), repaired),))


def _fields(tree: HTMLTree) -> dict[str, object]:
    """Return the facts of the page's JSON-LD, which is written for machines, else those of its head."""
    report = next((one for script in _scripts(tree) for one in _reports(script, _DEEPEST)), {})
    fields: dict[str, object] = {
        "title": report.get("headline") or report.get("name"),
        "source": report.get("publisher"),
        "author": report.get("author"),
        "published": report.get("datePublished"),
    }
    metas = _metas(tree)
    for name, fact in _META.items():
        fields[fact] = fields.get(fact) or metas.get(name)
    fields["title"] = fields["title"] or tree.title
    root = tree.document.query_selector("html") if tree.document else None
    fields["language"] = root.getattr("lang") if root is not None else None
    return fields


def _metas(tree: HTMLTree) -> dict[str, str]:
    """Return what the <meta> elements of the head say, by name; the first of a name counts."""
    metas: dict[str, str] = {}
    for meta in tree.head.get_elements_by_tag_name("meta") if tree.head else ():
        name = meta.getattr("property") or meta.getattr("name") or meta.getattr("itemprop")
        told = meta.getattr("content")
        if name and told:
            metas.setdefault(name.strip().lower(), told)
    return metas


def _scripts(tree: HTMLTree) -> Iterator[object]:
    for script in tree.document.get_elements_by_tag_name("script") if tree.document else ():
        if (script.getattr("type") or "").strip().lower() == "application/ld+json":
            try:
                yield json.loads(script.text or "")
            except (ValueError, RecursionError):
                continue


def _reports(parsed: object, deepest: int) -> Iterator[dict[str, object]]:
    """Yield the objects of JSON-LD that describe a report, wherever they are nested."""
    if isinstance(parsed, list):
        for one in parsed if deepest else ():
            yield from _reports(one, deepest - 1)
    elif isinstance(parsed, dict):
        types = parsed.get("@type")
        if any(
            isinstance(t, str) and t.endswith(_NEWS_TYPES)
            for t in (types if isinstance(types, list) else [types])
        ):
            yield parsed
        elif deepest:
            yield from _reports(parsed.get("@graph"), deepest - 1)
