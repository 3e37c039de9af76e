"""Judge capitals: two cities called the capital of one country are a conflict.

"The capital" alone is that of the only country whose capital is told, if its report names that. Spellings of
one city are no conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.naming import naming_of
from kazreader.compare.phonetics import sound
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, one_an_article, role_of, topic_of
from kazreader.model import Claim, Discrepancy, Kind, Relation, Severity, Side
from kazreader.model.grouped import grouped
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import Capital

_TWO_CAPITALS = Rule("fact.two_capitals", Relation.CONFLICT, "{country} has one capital at a time.")
_SAME = Rule("fact.same_capital", Relation.AGREEMENT)
_MOST_CITIES = 6
"The most cities of one country that are compared."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each country with a capital in several articles."""
    by_country = grouped((topic_of(claim, Capital).country, claim) for claim in claims)
    unsaid = by_country.pop("", [])
    for country, known in by_country.items() if len(by_country) == 1 else ():
        known += [c for c in unsaid if naming_of(context).names(c.mention.article, country)]
    for country in sorted(by_country):
        if len(articles_of(by_country[country])) > 1:
            yield _topic(country, by_country[country], context)


def _topic(country: str, claims: Sequence[Claim], context: Context) -> Discrepancy:
    cities = grouped((sound(_city(claim)), claim) for claim in claims)
    found = sorted(cities.values(), key=lambda side: (-len(side), _city(side[0])))[:_MOST_CITIES]
    sides = tuple(Side(role_of(side[0]), _city(side[0]), one_an_article(side, context)) for side in found)
    pairs = combinations(range(len(sides)), 2)
    relations = [_TWO_CAPITALS.between(n, m, country=country) for n, m in pairs]
    heading = Heading(Kind.ROLE, key_of(Capital(country)), f"capital of {country}")
    severity = Severity.HIGH if relations else Severity.LOW
    said = said_by(sides, context)
    return build(heading, sides, relations, said, severity=severity, agreed=_SAME)


def _city(claim: Claim) -> str:
    return role_of(claim).holder
