"""Judge where it happened: two places of one sort that reports of one event give for one thing.

Refused: a report that gives two places of the sort, one that names the other's place somewhere (both are told
of), names alike, and what shares no name and no word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, of_the_related
from kazreader.compare.naming import naming_of
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import articles_of, as_written, of_most_articles, topic_of
from kazreader.lexicon.events import events
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation
from kazreader.model.topics import DEED, Site

_RULE = "place.other_site"
_HAPPENED = "it happened"
_MOST = 12
"Places of one sort that are set against each other: those that most reports tell."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each question that reports answer with two places of one sort."""
    questions: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        site = topic_of(claim, Site)
        questions[site.of, site.sort].append(claim)
    for (of, sort), answers in sorted(questions.items()):
        sides = _sides(answers)
        relations = [
            PairRelation(n, m, Relation.CONFLICT, f"Each names one {sort} and not the other's.", _RULE)
            for (n, a), (m, b) in combinations(enumerate(sides), 2)
            if not (_told_of(a, b, context) or _told_of(b, a, context)) and _differ(a, b)
        ]
        heading = Heading(
            Kind.PLACE, ("site", of, sort), f"where {events().happenings.get(of, _HAPPENED)} ({sort})"
        )
        yield from of_the_related(heading, [as_written(told, context) for told in sides], relations, context)


def _sides(answers: Sequence[Claim]) -> list[Sequence[Claim]]:
    """Return the claims by place, without the reports that give two places."""
    places: defaultdict[str, set[str]] = defaultdict(set)
    for claim in answers:
        places[claim.mention.article].add(topic_of(claim, Site).name)
    sides: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in answers:
        if len(places[claim.mention.article]) == 1:
            sides[topic_of(claim, Site).name].append(claim)
    return of_most_articles(sides, _MOST)


def _told_of(side: Sequence[Claim], other: Sequence[Claim], context: Context) -> bool:
    """Whether all reports of a side name the other side's place somewhere."""
    return articles_of(side) <= naming_of(context).articles(topic_of(other[0], Site).name)


def _differ(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether two sides give two places for one thing: their names are not alike, and they share words."""
    one, other = topic_of(a[0], Site), topic_of(b[0], Site)
    if names_alike(_own(one), _own(other)):
        return False
    names = (frozenset().union(*(claim.about for claim in side)) for side in (a, b))
    shared = frozenset.intersection(*names)
    return any(word[0].isupper() for word in shared) or (bool(shared) and one.of == DEED)


def _own(site: Site) -> str:
    """Return the name without the word that tells its sort."""
    return " ".join(word for word in site.name.split() if word != site.sort)
