"""Claims as JSON lines for data tools: flat where a column is wanted, with exact offsets."""

from __future__ import annotations

from typing import Any

from kazreader.model import Claim, CleanArticle
from kazreader.model.topic_keys import key_of
from kazreader.present.exports.report_json import claim_object, value_object


def claim_line(claim: Claim, article: CleanArticle, source: str) -> dict[str, Any]:
    """Return one claim of an article as a JSON object: its span, value and scope.

    `topic` is the key that claims of one question share; lists are sorted, so that a claim gives the same
    line in every run.
    """
    meta, scope = article.metadata, claim.scope
    return {
        "kind": claim.kind.value,
        "topic": list(key_of(claim.topic)),
        "value": value_object(claim.mention.value, claim),
        **claim_object(claim, {article.article.id: article.article.text}),
        "headline": claim.headline,
        "scope": {
            "places": sorted(scope.places),
            "times": sorted(time.key for time in scope.times),
            "groups": sorted(group.key for group in scope.groups),
            "background": scope.background,
        },
        "path": article.article.path,
        "source": source,
        "published": meta.published.isoformat() if meta.published else None,
    }
