"""Judge where somebody is from: two reports that name one person and two places of one level.

Refused: a place that the other report names too (a village and its town), names alike, and a report that
gives two homes to the name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, related, said_by
from kazreader.compare.places.told import names_one_report
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import articles_of, as_written, topic_of
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation
from kazreader.model.topics import Home

_RULE = "place.home"
_MOST = 12
"Homes of one name beyond which it is that of many."


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
        if 1 < len(places) <= _MOST:
            yield from _topic(who, sort, places, context)


def _topic(who: str, sort: str, places: dict[str, list[Claim]], context: Context) -> Iterator[Discrepancy]:
    names = list(places)
    relations = [
        PairRelation(n, m, Relation.CONFLICT, "Neither report names the other's place.", _RULE)
        for (n, one), (m, other) in combinations(enumerate(names), 2)
        if articles_of(places[one]).isdisjoint(articles_of(places[other]))
        and not names_alike(one, other)
        and not names_one_report(one, other, context)
    ]
    if relations:
        kept, relations = related([as_written(told, context) for told in places.values()], relations)
        heading = Heading(Kind.PLACE, (_RULE, who, sort), f"where {who.title()} is from")
        yield built(heading, kept, relations, said_by(kept, context))
