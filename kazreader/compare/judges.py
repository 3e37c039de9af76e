"""The judges by topic, and the comparison as a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from kazreader.compare import near_misses, only_in, ranking
from kazreader.compare.acronyms import judging as acronyms
from kazreader.compare.context import Context, context_of
from kazreader.compare.dates import judging as dates
from kazreader.compare.echoes import without_echoes
from kazreader.compare.facts import described, traits
from kazreader.compare.figures import judging as figures
from kazreader.compare.figures import scores
from kazreader.compare.independence import near_copies
from kazreader.compare.names import compounds
from kazreader.compare.names import judging as names
from kazreader.compare.parallel import parallel
from kazreader.compare.places import homes
from kazreader.compare.places import judging as places
from kazreader.compare.question_words import with_distinct_names
from kazreader.compare.quotes import judging as quotes
from kazreader.compare.roles import capital_cities, kin, people
from kazreader.compare.stories import stories
from kazreader.model import Claim, CleanArticle, Comparison, Discrepancy, Relation, topics

_PLACE = attrgetter("mention.span")
Judge = Callable[[Sequence[Claim], Context], Iterable[Discrepancy]]

JUDGES: dict[type[topics.Topic], Judge] = {
    topics.Count: figures.judge,
    topics.Measure: figures.judge,
    topics.OpenFigure: figures.judge,
    topics.Score: scores.judge,
    topics.When: dates.judge,
    topics.OpenDate: dates.judge,
    topics.SpelledName: names.judge,
    topics.Compound: compounds.judge,
    topics.ShortFor: acronyms.judge,
    topics.Bearing: places.judge,
    topics.Inside: places.judge,
    topics.District: places.judge,
    topics.OpenSite: places.judge,
    topics.Home: homes.judge,
    topics.Office: people.judge,
    topics.Rank: people.judge,
    topics.Called: people.judge,
    topics.Kin: kin.judge,
    topics.Capital: capital_cities.judge,
    topics.Trait: traits.judge,
    topics.Young: described.judge,
    topics.Weapons: described.judge,
    topics.Quoted: quotes.judge,
}
"""Each judge gets the claims of its topics and returns discrepancies, and agreements (relation AGREEMENT) of
at least two articles."""


def compare(articles: Sequence[CleanArticle], claims: Sequence[Claim]) -> Comparison:
    """Return what the articles of each event disagree and agree on, in whatever order they are given."""
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
            told = [c for article in context.order for c in sorted(by_article[article], key=_PLACE)]
            found = _judged(told, context)
            ranked += found
            alone += only_in.only_in(told, found, context)
    return Comparison(
        discrepancies=tuple(d for d in ranked if d.relation is not Relation.AGREEMENT),
        agreements=tuple(d for d in ranked if d.relation is Relation.AGREEMENT),
        only_in=tuple(alone),
        copies=copies,
        events=events,
    )


def _judged(told: Sequence[Claim], context: Context) -> Sequence[Discrepancy]:
    """Return the discrepancies and agreements of one event, the gravest first."""
    before: dict[Judge, list[Claim]] = {judge: [] for judge in JUDGES.values()}
    for claim in told:
        before[JUDGES[type(claim.topic)]].append(claim)
    found = without_echoes(one for judge, claims in before.items() for one in judge(claims, context))
    found += parallel(told, found, context)
    return ranking.ranked(near_misses.with_near_misses(with_distinct_names(found), told, context), context)
