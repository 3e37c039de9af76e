"""From prose to claims: one finder a module, none of which sees what another found.

The finders are imported when the first article is read: the days on which articles were published are told
from their text long before.
"""

from __future__ import annotations

from kazreader.model import Claim, CleanArticle


def claims(article: CleanArticle) -> tuple[Claim, ...]:
    """Return every claim of the article, in the order of the text."""
    from kazreader.extract import finders

    return finders.claims(article)
