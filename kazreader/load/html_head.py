"""What the head of a page and its JSON-LD declare: title, source, author, date, language.

selectolax parses a head in a thirtieth of resiliparse's time, but its time is quadratic in the depth of
nested elements (100,000 of them: two minutes). So it gets only the head, without scripts and style sheets and
limited in length; JSON-LD is cut out of the page by hand, since the content of a script contains no markup.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

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
}
"Names and properties of <meta>, the most trusted first, and the fact that each gives."
_NEWS_TYPES = ("Article", "BlogPosting")
"Suffixes of the JSON-LD types of reports, such as NewsArticle."
_ADDRESS = re.compile(r"https?://[^/?#\s]+/[^\s]+", re.IGNORECASE)
"The address of a page; a front page, which some themes declare on every page, is no report's address."
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(?P<url>\S{1,2000}) -->")
"What browsers write at the top of a page that they save."
_RAW = re.compile(r"<(script|style)\b([^>]{0,2000})>", re.IGNORECASE)
"The start tag of an element whose content is not markup."
_CLOSING = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
_BODY = re.compile(r"</head\b|<body\b", re.IGNORECASE)
_LONGEST_HEAD = 60_000
"In characters, without scripts and style sheets."
_DEEPEST = 64
"The maximum depth of JSON-LD."
_MOST_AUTHORS = 6


def declared_fields(page: str) -> dict[str, object]:
    """Return the facts of the page's JSON-LD, which is written for machines, else those of its head.

    Raises ImportError when selectolax is not installed.
    """
    from selectolax.lexbor import LexborHTMLParser

    markup, scripts = _without_scripts(page)
    body = _BODY.search(markup)
    head = LexborHTMLParser(markup[: min(body.start() if body else _LONGEST_HEAD, _LONGEST_HEAD)])
    report = next((one for script in scripts for one in _reports(_parsed(script), _DEEPEST)), {})
    fields: dict[str, object] = {
        "title": report.get("headline") or report.get("name"),
        "source": report.get("publisher"),
        "author": _authors(report.get("author")),
        "published": report.get("datePublished"),
    }
    metas = _metas(head)
    for name, fact in _META.items():
        fields[fact] = fields.get(fact) or metas.get(name)
    title, root = head.css_first("title"), head.css_first("html")
    fields["title"] = fields["title"] or (title.text() if title else None)
    canonical, saved = head.css_first('link[rel="canonical"]'), _SAVED_FROM.search(page, 0, 4000)
    fields["url"] = _address(
        metas.get("og:url"), canonical.attributes.get("href") if canonical else None, saved and saved["url"]
    )
    fields["language"] = root.attributes.get("lang") if root else None
    return fields


def _without_scripts(page: str) -> tuple[str, list[str]]:
    """Return the page without the content of scripts and style sheets, and its JSON-LD."""
    pieces, scripts, at = [], [], 0
    while opening := _RAW.search(page, at):
        closing = _CLOSING[opening[1].lower()].search(page, opening.end())
        pieces.append(page[at : opening.start()])
        end = closing.start() if closing else len(page)
        if "application/ld+json" in opening[2].lower():
            scripts.append(page[opening.end() : end])
        at = end
    return "".join([*pieces, page[at:]]), scripts


def _address(*values: str | None) -> str | None:
    """Return the first value that is the address of a page, or None."""
    return next((url for each in values if each and _ADDRESS.fullmatch(url := each.strip())), None)


def _metas(head: LexborHTMLParser) -> dict[str, str]:
    """Return the contents of the <meta> elements by name; the first of a name counts."""
    metas: dict[str, str] = {}
    for meta in head.css("meta"):
        attributes = meta.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content:
            metas.setdefault(name.strip().lower(), content)
    return metas


def _parsed(script: str) -> object:
    try:
        return json.loads(script)
    except (ValueError, RecursionError):
        return None


def _reports(parsed: object, deepest: int) -> Iterator[dict[str, object]]:
    """Yield the JSON-LD objects that describe a report, at any depth up to `deepest`."""
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


def _authors(value: object) -> object:
    """Return the names of a list of authors as one text; any other value unchanged."""
    if not isinstance(value, list):
        return value
    names = [one.get("name") if isinstance(one, dict) else one for one in value[:_MOST_AUTHORS]]
    return ", ".join(name for name in names if isinstance(name, str) and name) or value
