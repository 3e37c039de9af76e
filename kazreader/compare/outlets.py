"""The names of articles and speakers in explanations.

An article is cited by its outlet, with a day or an id if it has several articles.

Several articles of one outlet are cited with their days, "Herald, 3 Jun" and "Herald (undated)", or with
their ids if they share a day, "Herald (0412)". An article without outlet is cited by its id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kazreader.model import CleanArticle
from kazreader.model.months import SHORT_MONTHS

_OPENERS = frozenset(("The", "A", "An", "His", "Her", "Its", "Their", "One", "Another", "Some"))


def cited_names(articles: Iterable[CleanArticle]) -> dict[str, str]:
    """Return the unique name of each article, by id."""
    listed = list(articles)
    outlets = Counter(a.metadata.source for a in listed)
    days = Counter((a.metadata.source, a.metadata.published) for a in listed)
    names: dict[str, str] = {}
    for article in listed:
        outlet, published = article.metadata.source, article.metadata.published
        if outlet is None:
            names[article.article.id] = in_words(article.article.id)
        elif outlets[outlet] == 1:
            names[article.article.id] = outlet
        elif days[outlet, published] > 1:
            names[article.article.id] = f"{outlet} ({article.article.id})"
        elif published is None:
            names[article.article.id] = f"{outlet} (undated)"
        else:
            names[article.article.id] = f"{outlet}, {published.day} {SHORT_MONTHS[published.month - 1]}"
    return names


def in_words(name: str) -> str:
    """Return a path or an id for readers: "standard input" for "-"."""
    return "standard input" if name == "-" else name


def within(speaker: str) -> str:
    """Return a speaker as written within a sentence: "the mayor" for "The mayor"."""
    first, _, rest = speaker.partition(" ")
    return f"{first.lower()} {rest}" if rest and first in _OPENERS else speaker
