"""Reports for tests of the finders: give a text, get what a finder reads."""

from __future__ import annotations

from kazreader.clean import clean
from kazreader.extract.reading import Reading, read
from kazreader.model import Article, CleanArticle


def article_of(text: str) -> CleanArticle:
    """Return the one article of a folder."""
    (article,) = clean([Article("a", "a.txt", text)])
    return article


def reading_of(text: str) -> Reading:
    """Return what a finder is given of a report."""
    return read(article_of(text))
