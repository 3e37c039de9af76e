"""The user's verdicts and notes beside the discrepancies that they are about, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from kazreader.model import Article, Discrepancy, Report
from kazreader.store import Notebook, Review, Verdict

Reviews: TypeAlias = Mapping[str, Review]
"By the discrepancy's id; what is not reviewed is not in it."

VERDICTS = {
    Verdict.SAME: "the same",
    Verdict.UNSURE: "unsure",
    Verdict.CONFLICT: "real conflict",
}


def reviews_of(report: Report, notebook: Notebook) -> Reviews:
    """Return the reviews of the report's discrepancies and agreements."""
    articles = {a.article.id: a.article for a in report.articles}
    topics = report.comparison.topics
    found = ((topic.id, notebook.review(topic.id, parties(topic, articles))) for topic in topics)
    return {topic: review for topic, review in found if review is not None}


def parties(discrepancy: Discrepancy, articles: Mapping[str, Article]) -> tuple[Article, ...]:
    """Return the articles that take part in a discrepancy, each once."""
    ids = dict.fromkeys(c.mention.article for side in discrepancy.sides for c in side.claims)
    return tuple(articles[article] for article in ids)


def verdict_words(review: Review | None) -> str:
    """Return the verdict in words; empty where there is none."""
    return VERDICTS[review.verdict] if review and review.verdict else ""
