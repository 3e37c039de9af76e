"""Reports for tests of the finders: give a text, get what a finder reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kazreader.clean import clean
from kazreader.extract.reading import Reading, read
from kazreader.model import Article, Claim, CleanArticle, Role


def article_of(text: str) -> CleanArticle:
    """Return the one article of a folder."""
    (article,) = clean([Article("a", "a.txt", text)])
    return article


def reading_of(text: str) -> Reading:
    """Return what a finder is given of a report."""
    return read(article_of(text))


def roles_told(find: Callable[[Reading], Iterable[Claim]], text: str) -> list[tuple[str, str]]:
    """Return the holders and the roles that a finder finds."""
    values = [claim.mention.value for claim in find(reading_of(text))]
    return [(value.holder, value.role) for value in values if isinstance(value, Role)]
