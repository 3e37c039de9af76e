"""From articles to clean articles: every span is labelled with what it is and the rule that says so.

The rules are imported when something is cleaned: what is kept of an earlier run needs none of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean.by_hand import decided
from kazreader.model import Article, CleanArticle

__all__ = ["clean", "decided"]


def clean(articles: Sequence[Article]) -> tuple[CleanArticle, ...]:
    """Return the articles with their blocks labelled; files of one site are judged together.

    The result has the order of the argument.
    """
    from kazreader.clean import pages

    return pages.cleaned(articles)
