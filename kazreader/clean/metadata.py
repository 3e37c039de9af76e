"""What a report says about itself; nothing where nothing says so.

The day of publication is resolved later, from the datelines and bylines that are lifted here and the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kazreader.clean.dateline import dateline
from kazreader.clean.language import language
from kazreader.clean.source import source
from kazreader.model import Article, Block, BlockKind, Metadata, Removal

_BYLINE = re.compile(r"\bby\s+(?P<name>[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){1,3})", re.IGNORECASE)
_DATELINE_REACH = 120
_TRANSLATED = "clean.machine_translation"
_NO_AUTHORS = frozenset(
    (
        "admin",
        "administrator",
        "staff",
        "editor",
        "newsroom",
        "desk",
        "team",
        "agencies",
        "reporter",
        "webmaster",
    )
)


def lifted(article: Article, prose: str, blocks: Sequence[Block], removals: Sequence[Removal]) -> Metadata:
    """Return the metadata of an article; what its own markup declares goes before what its text says."""
    text, declared = article.text, article.declared
    first = _first(text, blocks, BlockKind.DATELINE, _DATELINE_REACH)
    line = dateline(first) if first else None
    agency = declared.agency or (line.agency if line else None)
    title = _first(text, blocks, BlockKind.HEADLINE, None)
    return replace(
        declared,
        title=declared.title or (" ".join(title.split()) if title else None),
        source=declared.source or agency or source(text, article.path, prose, blocks, removals),
        author=_named(declared.author) or _author(_first(text, blocks, BlockKind.BYLINE, None)),
        language=declared.language or language(_report(prose, blocks)),
        dateline_place=declared.dateline_place or (line.place if line else None),
        agency=agency,
        translated=declared.translated or any(b.rule == _TRANSLATED for b in blocks),
    )


def _first(text: str, blocks: Sequence[Block], kind: BlockKind, reach: int | None) -> str | None:
    """Return the text of the first block of a kind, or so many characters from its start."""
    for block in blocks:
        if block.kind is kind:
            return text[block.span.start : block.span.start + reach] if reach else block.span.of(text)
    return None


def _report(prose: str, blocks: Sequence[Block]) -> str:
    body = next((b.span.start for b in blocks if b.kind is BlockKind.BODY), len(prose))
    return prose[body : body + 20_000]


def _author(byline: str | None) -> str | None:
    match = _BYLINE.search(byline) if byline else None
    return _named(match["name"]) if match else None


def _named(author: str | None) -> str | None:
    """Return an author who is a person, or None."""
    if not author or not _NO_AUTHORS.isdisjoint(author.casefold().split()):
        return None
    return author
