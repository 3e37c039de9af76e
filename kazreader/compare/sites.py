"""Judge where it happened: two places of one sort that reports of one event give for one thing.

Refused: a report that gives two places of the sort, one that names the other's place somewhere (both are told
of), names alike, and what shares no name and no word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.fuzz import ratio

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, related, said_by
from kazreader.compare.shared_words import shared_names, shared_words
from kazreader.compare.sides import topic_of
from kazreader.lexicon.events import events
from kazreader.lexicon.places import place_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side
from kazreader.model.topics import Site

_ALIKE = 75
"Names with a higher ratio of equal letters are one name spelled in two ways."
_RULE = "place.other_site"
_MOST = 12
"Places of one sort beyond which the reports tell of many things."
_DEED = "deed"


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each question that reports answer with two places of one sort."""
    questions: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        site = topic_of(claim, Site)
        questions[site.of, site.sort].append(claim)
    for (of, sort), answers in sorted(questions.items()):
        sides = _sides(answers)
        relations = [
            PairRelation(n, m, Relation.CONFLICT, _why(sort), _RULE)
            for (n, a), (m, b) in combinations(enumerate(sides), 2)
            if any(_differ(x, y, context) for x in a for y in b)
        ]
        if relations and len(sides) <= _MOST:
            shown = [
                Side(told[0].mention.value, context.quoted(told[0].mention), context.in_order(told))
                for told in sides
            ]
            kept, relations = related(shown, relations)
            phrase = "where it happened" if of == _DEED else events().topics[of].replace("when", "where")
            heading = Heading(Kind.PLACE, ("site", of, sort), f"{phrase} ({sort})")
            yield built(heading, kept, relations, said_by(kept, context))


def _sides(answers: Sequence[Claim]) -> list[list[Claim]]:
    """Return the claims by place, without the reports that give two places."""
    places: defaultdict[str, set[str]] = defaultdict(set)
    for claim in answers:
        places[claim.mention.article].add(topic_of(claim, Site).name)
    sides: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in answers:
        if len(places[claim.mention.article]) == 1:
            sides[topic_of(claim, Site).name].append(claim)
    return list(sides.values())


def _differ(a: Claim, b: Claim, context: Context) -> bool:
    one, other = topic_of(a, Site), topic_of(b, Site)
    if _alike(_own(one), _own(other)):
        return False
    if _knows(a, other.name, context) or _knows(b, one.name, context):
        return False
    return bool(shared_names(a, b)) or bool(shared_words(a, b) and one.of == _DEED)


def _own(site: Site) -> str:
    """Return the name without the word that tells its sort."""
    return " ".join(word for word in site.name.split() if word != site.sort)


def _alike(name: str, other: str) -> bool:
    """Whether two names may be one: one within the other, or spelled alike, if not by the compass."""
    if name in other or other in name:
        return True
    apart = {name, other} & place_words().qualifiers
    return ratio(name, other) >= _ALIKE and not apart


def _knows(claim: Claim, name: str, context: Context) -> bool:
    return name in context.articles[claim.mention.article].prose.lower()


def _why(sort: str) -> str:
    return f"Each names one {sort} and not the other's."
