"""All judges, one a kind, and the comparison that they make together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from kazreader.compare import (
    acronyms,
    dates,
    figures,
    names,
    near_misses,
    only_in,
    places,
    quotes,
    ranking,
    roles,
)
from kazreader.compare.context import Context, context_of
from kazreader.compare.independence import near_copies
from kazreader.compare.stories import stories, strangers
from kazreader.model import Claim, CleanArticle, Comparison, Discrepancy, Kind, Relation

Judge = Callable[[Sequence[Claim], Context], Iterable[Discrepancy]]

JUDGES: dict[Kind, Judge] = {
    Kind.ACRONYM: acronyms.judge,
    Kind.DATE: dates.judge,
    Kind.ROLE: roles.judge,
    Kind.FIGURE: figures.judge,
    Kind.NAME: names.judge,
    Kind.PLACE: places.judge,
    Kind.QUOTE: quotes.judge,
}
"""Each judge gets the claims of its kind and returns topics: discrepancies, and agreements
(relation AGREEMENT) where at least two articles give one value."""


def compare(articles: Sequence[CleanArticle], claims: Sequence[Claim]) -> Comparison:
    """Return what the articles disagree and agree on; the order of the arguments changes nothing.

    Articles are compared with those of their own event only.
    """
    copies, events = near_copies(articles), stories(articles)
    copy_of = {copy.article: copy.of for copy in copies}
    by_id = {article.article.id: article for article in articles}
    by_article: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.mention.article].append(claim)
    ranked: list[Discrepancy] = []
    alone: list[tuple[str, tuple[Claim, ...]]] = []
    for story in events:
        if len(story) > 1 or len(events) == 1:
            context = context_of([by_id[article] for article in story], copy_of)
            told = context.in_order([claim for article in story for claim in by_article[article]])
            topics = _judged(told, context)
            ranked += topics
            alone += only_in.only_in(told, topics, context)
    return Comparison(
        discrepancies=tuple(t for t in ranked if t.relation is not Relation.AGREEMENT),
        agreements=tuple(t for t in ranked if t.relation is Relation.AGREEMENT),
        only_in=tuple(alone),
        copies=copies,
        strangers=strangers(events),
    )


def _judged(told: Sequence[Claim], context: Context) -> Sequence[Discrepancy]:
    """Return the topics of one event, the weightiest first."""
    topics: list[Discrepancy] = []
    for kind, judge in JUDGES.items():
        topics += judge([claim for claim in told if claim.kind is kind], context)
    return ranking.ranked(near_misses.with_near_misses(topics, told, context), context)
