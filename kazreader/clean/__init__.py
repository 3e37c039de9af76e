"""From articles to clean articles: every span is labelled with what it is and the rule that says so.

The rules are imported when something is cleaned: what is kept of an earlier run needs none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kazreader.clean.by_hand import decided
from kazreader.model import Article, CleanArticle

if TYPE_CHECKING:
    from kazreader.model.each import Each

__all__ = ["clean", "decided"]


def clean(articles: Sequence[Article], each: Each | None = None) -> tuple[CleanArticle, ...]:
    """Return the articles with their blocks labelled; files of one site are judged together.

    each: how they are worked through, which changes nothing. The result has the order of the argument.
    """
    if each is not None:
        from kazreader.clean import one_by_one

        return one_by_one.cleaned(articles, each)
    from kazreader.clean import pages

    return pages.cleaned(articles)
