"""From claims to discrepancies: topics, one judge a kind, ranking, independence.

The judges are imported when something is compared: how an outlet is cited is asked by those who only show.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Claim, CleanArticle, Comparison


def compare(articles: Sequence[CleanArticle], claims: Sequence[Claim]) -> Comparison:
    """Return what the articles disagree and agree on; the order of the arguments changes nothing.

    Articles are compared with those of their own event only.
    """
    from kazreader.compare import judges

    return judges.compare(articles, claims)
