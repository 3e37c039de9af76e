"""From judged pages to clean articles: the labels of lines as blocks, debris inside them as removals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.clean import labels, metadata
from kazreader.clean.page import Page, judged
from kazreader.clean.prose import prose
from kazreader.model import Article, Block, CleanArticle, Removal


def cleaned(articles: Sequence[Article]) -> tuple[CleanArticle, ...]:
    """Return the articles with their blocks labelled, in their order."""
    return tuple(labelled(page) for page in judged(articles))


def labelled(page: Page) -> CleanArticle:
    """Return the article of a page with its blocks labelled."""
    article = page.article
    blocks = tuple(labels.blocks(page))
    removals = tuple(_removals(page, blocks))
    shown = prose(article.text, blocks, removals)
    return CleanArticle(article, blocks, removals, metadata.lifted(article, shown, blocks, removals), shown)


def _removals(page: Page, blocks: Sequence[Block]) -> Iterator[Removal]:
    """Yield the debris inside the blocks that are read."""
    debris = (
        removal._replace(span=removal.span.shift(line.start))
        for line, found in zip(page.lines, page.debris, strict=True)
        for removal in found
    )
    removal = next(debris, None)
    for block in blocks:
        while removal is not None and removal.span.end <= block.span.end:
            if block.standing.is_read and block.span.covers(removal.span):
                yield removal
            removal = next(debris, None)
