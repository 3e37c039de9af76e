"""Judge offices: two people said to hold an office that has one holder.

Compared only where the title says of what ("mayor of Kandor"), as of now, and where no report of the one
names the other: who tells of a successor knows both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.names.groups import Group
from kazreader.compare.roles.titles import title_words
from kazreader.compare.sides import one_an_article, role_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Severity, Side
from kazreader.model.topics import Office

_RULE = "role.two_holders"
_TIMES: tuple[tuple[str, ...], ...] = ((), ("incoming",), ("interim",), ("acting",))
"Who is to come and who stands in are as single as who is."
_MOST = 12
"People compared for one office; more of them hold it one after the other, or the title is no office."
_WHY = "One person holds this office at a time, and neither report names the other one."


def judge(people: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each office that two people are said to hold."""
    holders: dict[tuple[str, frozenset[str]], list[tuple[str, list[Claim]]]] = defaultdict(list)
    for person in people:
        by_office: dict[tuple[str, frozenset[str]], list[Claim]] = defaultdict(list)
        for claim in (c for written in person.full for c in written.claims):
            office = _office(claim)
            if office is not None:
                by_office[office].append(claim)
        for office, claims in by_office.items():
            holders[office].append((person.full[0].form.written, claims))
    for office in sorted(holders, key=lambda key: (key[0], sorted(key[1]))):
        for one, other in combinations(holders[office][:_MOST], 2):
            if not (_names(one[1], other[0], context) or _names(other[1], one[0], context)):
                yield _conflict(one, other, context)


def _office(claim: Claim) -> tuple[str, frozenset[str]] | None:
    """Return the office with what it is of; None for one of many, of another time, or of nothing named."""
    lists, topic = role_words(), claim.topic
    if not isinstance(topic, Office) or topic.office not in lists.one_holder or topic.statuses not in _TIMES:
        return None
    words = title_words(role_of(claim).role)
    of = frozenset(words - lists.modifiers - lists.office_parts)
    return (" ".join((*topic.statuses, topic.office)), of) if of else None


def _names(claims: Sequence[Claim], name: str, context: Context) -> bool:
    """Whether an article of the claims has the name's last word."""
    surname = name.split()[-1]
    return any(surname in context.articles[c.mention.article].prose for c in claims)


def _conflict(one: tuple[str, list[Claim]], other: tuple[str, list[Claim]], context: Context) -> Discrepancy:
    sides = tuple(
        Side(role_of(claims[0]), name, one_an_article(claims, context)) for name, claims in (one, other)
    )
    office = role_of(one[1][0]).role
    heading = Heading(Kind.ROLE, ("holder", office), f"who is {office}")
    relations = [PairRelation(0, 1, Relation.CONFLICT, _WHY, _RULE)]
    return built(heading, sides, relations, said_by(sides, context, "name"), severity=Severity.HIGH)
