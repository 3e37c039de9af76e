"""Which claims of a side are kept: one an article, or a name used thirty times would fill the screen."""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.compare.context import Context
from kazreader.model import Claim


def one_an_article(claims: Iterable[Claim], context: Context) -> tuple[Claim, ...]:
    """Return the fullest claim of each article, the first of several equally full, in the articles' order.

    The longer mention is the fuller: "Ada Quist" before "Quist".
    """
    fullest: dict[str, Claim] = {}
    for claim in context.in_order(list(claims)):
        known = fullest.get(claim.mention.article)
        if known is None or len(claim.mention.span) > len(known.mention.span):
            fullest[claim.mention.article] = claim
    return tuple(fullest.values())
