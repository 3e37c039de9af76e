"""What a report says about itself; nothing where nothing says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kazreader.model import Article, Block, BlockKind, Metadata


def lifted(article: Article, blocks: Sequence[Block]) -> Metadata:
    """Return the metadata of an article; what its own markup declares goes before what its text says."""
    declared = article.declared
    title = next((_one_line(b.span.of(article.text)) for b in blocks if b.kind is BlockKind.HEADLINE), None)
    return replace(declared, title=declared.title or title)


def _one_line(text: str) -> str:
    return " ".join(text.split())
