"""From articles to clean articles: every span is labelled with what it is and the rule that says so."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean import labels, metadata
from kazreader.clean.page import Page, judged
from kazreader.clean.prose import prose
from kazreader.model import Article, CleanArticle


def clean(articles: Sequence[Article]) -> tuple[CleanArticle, ...]:
    """Return the articles with their blocks labelled; files of one site are judged together.

    The result has the order of the argument.
    """
    return tuple(_labelled(page) for page in judged(articles))


def _labelled(page: Page) -> CleanArticle:
    article = page.article
    blocks = tuple(labels.blocks(page))
    return CleanArticle(
        article, blocks, (), metadata.lifted(article, blocks), prose(article.text, blocks, ())
    )
