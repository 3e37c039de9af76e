"""From claims to discrepancies: topics, one judge a kind, ranking, independence."""

from __future__ import annotations

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
from kazreader.compare.independence import near_copies, strangers
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
    """Return what the articles disagree and agree on; the order of the arguments changes nothing."""
    copies, others = near_copies(articles), strangers(articles)
    context = context_of(articles, {copy.article: copy.of for copy in copies})
    elsewhere = {article for article, _ in others}
    told = context.in_order([claim for claim in claims if claim.mention.article not in elsewhere])
    topics: list[Discrepancy] = []
    for kind, judge in JUDGES.items():
        topics += judge([claim for claim in told if claim.kind is kind], context)
    ranked = ranking.ranked(near_misses.with_near_misses(topics, told, context), context)
    return Comparison(
        discrepancies=tuple(t for t in ranked if t.relation is not Relation.AGREEMENT),
        agreements=tuple(t for t in ranked if t.relation is Relation.AGREEMENT),
        only_in=only_in.only_in(told, ranked, context),
        copies=copies,
        strangers=others,
    )
