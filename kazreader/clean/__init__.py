"""From articles to clean articles: every span is labelled with what it is and the rule that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kazreader.clean.prose import prose
from kazreader.model import Article, Block, BlockKind, CleanArticle, Span, Standing

_PARAGRAPH = re.compile(r"\S.*")


def clean(articles: Sequence[Article]) -> tuple[CleanArticle, ...]:
    """Return the articles with their blocks labelled; files of one site are judged together.

    The result has the order of the argument.
    """
    return tuple(_labelled(article) for article in articles)


def _labelled(article: Article) -> CleanArticle:
    blocks = tuple(
        Block(Span(*m.span()), BlockKind.BODY, Standing.KEPT, "clean.paragraph")
        for m in _PARAGRAPH.finditer(article.text)
    )
    return CleanArticle(article, blocks, (), replace(article.declared), prose(article.text, blocks, ()))
