"""Whether an article belongs to a source that a query names."""

from __future__ import annotations

from kazreader.index.fold import fold
from kazreader.index.query import Query
from kazreader.model import CleanArticle


def names(article: CleanArticle) -> str:
    """Return the folded names that `source:` searches: the article's source and its id."""
    return fold(f"{article.metadata.source or ''}\n{article.article.id}").text


def is_named(article: CleanArticle, query: Query) -> bool:
    """Whether the query names no source, or this article's."""
    return not query.sources or any(source in names(article) for source in query.sources)
