"""Find a query in the open article: the logical text is searched, so a wrapped phrase is found."""

from __future__ import annotations

import re

from kazreader.model import CleanArticle, Span


def find(article: CleanArticle, query: str) -> list[Span]:
    """Return every match in the text that is read; case counts only if the query has an upper-case letter."""
    words = query.split()
    if not words:
        return []
    flags = re.NOFLAG if any(c.isupper() for c in query) else re.IGNORECASE
    pattern = re.compile(r"\s+".join(map(re.escape, words)), flags)
    return [Span(*match.span()) for match in pattern.finditer(article.prose)]
