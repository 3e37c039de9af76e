"""Judge where somebody is from: two reports that name one person and two places of one level.

Refused: a place that the other report names too (a village and its town), names alike, and a report that
gives two homes to the name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, of_the_related
from kazreader.compare.places.told import names_one_report
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import articles_of, as_written, of_most_articles, topic_of
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation
from kazreader.model.topics import Home

_RULE = "place.home"
_MOST = 12
"Homes of one name that are set against each other: those that most reports tell."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each name to which reports give two homes."""
    homes: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        home = topic_of(claim, Home)
        homes[home.who, home.sort].append(claim)
    for (who, sort), told in sorted(homes.items()):
        places: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in told:
            places[topic_of(claim, Home).name].append(claim)
        yield from _topic(who, sort, of_most_articles(places, _MOST), context)


def _topic(who: str, sort: str, sides: Sequence[Sequence[Claim]], context: Context) -> Iterator[Discrepancy]:
    relations = [
        PairRelation(n, m, Relation.CONFLICT, "Neither report names the other's place.", _RULE)
        for (n, a), (m, b) in combinations(enumerate(sides), 2)
        if articles_of(a).isdisjoint(articles_of(b)) and _exclude(_place(a), _place(b), context)
    ]
    heading = Heading(Kind.PLACE, (_RULE, who, sort), f"where {who.title()} is from")
    yield from of_the_related(heading, [as_written(side, context) for side in sides], relations, context)


def _place(side: Sequence[Claim]) -> str:
    return topic_of(side[0], Home).name


def _exclude(one: str, other: str, context: Context) -> bool:
    """Whether two places are two homes: their names are not alike, and no report has both."""
    return not (names_alike(one, other) or names_one_report(one, other, context))
