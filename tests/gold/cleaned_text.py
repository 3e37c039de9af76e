"""What the evaluation compares: the body of a cleaned page."""

from __future__ import annotations

from kazreader.model import BlockKind, CleanArticle


def shown(article: CleanArticle) -> str:
    """Return the body and the sub-headings of an article, a paragraph a line, as its reader sees them."""
    blocks = article.reading(BlockKind.BODY, BlockKind.SUBHEAD)
    return "\n".join(" ".join(block.span.of(article.prose).split()) for block in blocks)
