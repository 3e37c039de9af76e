"""Agreements on a date: the same date of the same action in two reports, with a common word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.dates.pool import date_of, group_of
from kazreader.compare.dates.wording import known_phrase
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of
from kazreader.model import Claim, Discrepancy, Kind, Relation, Severity, Side
from kazreader.model.claim import Spot
from kazreader.model.grouped import grouped

_SAME = Rule("date.same", Relation.AGREEMENT)
_MOST_CLAIMS = 60
"The most claims of one action and date that are compared all with all."


def judge(claims: Sequence[Claim], shown: Collection[Spot], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each date of a known action in two reports, unless a discrepancy shows it."""
    told = ((group, claim) for claim in claims if (group := group_of(claim)) is not None)
    given = grouped(((group, date_of(c)), c) for group, c in told if c.spot not in shown)
    for (group, value), alike in sorted(given.items(), key=lambda one: (one[0][0], one[0][1].start)):
        for one in _of_one_event(alike) if 1 < len(alike) <= _MOST_CLAIMS else ():
            if len(articles_of(one)) > 1:
                side = Side(value, context.quoted(one[0].mention), context.in_order(one))
                heading = Heading(Kind.DATE, (group,), known_phrase(one, group, context))
                said = said_by([side], context, "give")
                yield build(heading, [side], [], said, severity=Severity.LOW, agreed=_SAME)


def _of_one_event(alike: Sequence[Claim]) -> list[list[Claim]]:
    """Return the claims in groups that share words or have none."""
    joined = DisjointSets(len(alike))
    for (n, a), (m, b) in combinations(enumerate(alike), 2):
        if a.about & b.about or not (a.about and b.about):
            joined.join(n, m)
    return joined.partition(alike)
