"""Claims one by one, as the JSON lines that data tools read: flat where a column is wanted, exact places."""

from __future__ import annotations

from typing import Any

from kazreader.model import Claim, CleanArticle
from kazreader.model.topic_keys import key_of
from kazreader.present.exports.report_json import claim_object, value_object


def claim_line(claim: Claim, article: CleanArticle, source: str) -> dict[str, Any]:
    """Return one claim of the article, as the source of this name: where it stands, what it says, its limits.

    `topic` is the key under which claims of one kind meet; lists are in the order of the alphabet, so that
    the same claim is the same line in every run.
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
