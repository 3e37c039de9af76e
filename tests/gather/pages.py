"""Pages and feeds of an invented ferry, for the site of the tests."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

REPORT = (
    "The ferry turned back on Monday with 212 people on board, the operator said.",
    "Nobody was hurt, and the harbour of Lisse was closed for the night, a spokesman told the paper.",
    "The ship had left at noon and lost one engine an hour later, he said.",
)


def page(
    *paragraphs: str,
    title: str = "Ferry turns back",
    outlet: str = "The Harbour Post",
    published: str = "2024-03-05T23:30:00+06:00",
    around: str = "",
) -> str:
    """Return a page with a report."""
    told = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs or REPORT)
    return (
        f'<!doctype html><html lang="en"><head><title>{escape(title)} | {escape(outlet)}</title>'
        f'<meta property="og:title" content="{escape(title)}">'
        f'<meta property="og:site_name" content="{escape(outlet)}"><meta name="author" content="Ann Writer">'
        f'<meta property="article:published_time" content="{published}"></head>'
        f"<body><h1>{escape(title)}</h1>{told}{around}</body></html>"
    )


def rss(entries: Sequence[tuple[str, str, str]], title: str = "Harbour News") -> str:
    """Return a feed of (address, title, own text)."""
    items = "".join(
        f"<item><link>{escape(link)}</link><title>{escape(name)}</title>"
        f"<pubDate>Tue, 05 Mar 2024 23:30:00 +0600</pubDate><description>{escape(text)}</description></item>"
        for link, name, text in entries
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><!-- a feed --><rss version="2.0"><channel>'
        f"<title>{escape(title)}</title><language>en-gb</language>{items}</channel></rss>"
    )
