"""Judge offices: two people in an office with one holder.

Compared are present offices of something named ("mayor of Kandor"), if no report of either person names the
other: reports about a successor name both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.names.groups import Group
from kazreader.compare.naming import naming_of
from kazreader.compare.phonetics import sound
from kazreader.compare.roles.titles import title_words
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, one_an_article, reaching_to, role_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, Relation, Severity, Side
from kazreader.model.grouped import grouped
from kazreader.model.topics import Office

_TIMES: tuple[tuple[str, ...], ...] = ((), ("incoming",), ("elect",), ("interim",), ("acting",))
"Statuses of an office that has one holder at a time."
_MOST_PEOPLE = 12
"The most people compared for one office; more are successive holders, or the title is no office."
_TWO_HOLDERS = Rule(
    "role.two_holders",
    Relation.CONFLICT,
    "One person holds this office at a time, and neither report names the other one.",
)


def judge(people: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each two holders of one office."""
    holders = grouped(
        (office, (person.full[0].form.written, claims))
        for person in people
        for office, claims in _offices(person).items()
    )
    for office in sorted(holders, key=lambda key: (key[0], sorted(key[1]))):
        for one, other in combinations(holders[office][:_MOST_PEOPLE], 2):
            known = _names(one[1], other[0], context) or _names(other[1], one[0], context)
            if not (known or _are_alike(one[0], other[0])):
                yield _conflict(one, other, context)


def _offices(person: Group) -> dict[tuple[str, frozenset[str]], list[Claim]]:
    """Return the claims of a person by office."""
    held = ((_office(claim), claim) for written in person.full for claim in written.claims)
    return grouped((office, claim) for office, claim in held if office is not None)


def _office(claim: Claim) -> tuple[str, frozenset[str]] | None:
    """Return the office and what it is of; None for one of many, of another time, or of nothing named."""
    lists, topic = role_words(), claim.topic
    if not isinstance(topic, Office) or topic.statuses not in _TIMES:
        return None
    words = title_words(role_of(claim).role)
    field = words & (lists.portfolios | lists.services)
    if topic.office not in lists.one_holder and not (field and topic.office in lists.one_holder_of_a_field):
        return None
    of = words - lists.modifiers - lists.office_parts
    return (" ".join((*topic.statuses, topic.office)), of | field) if of else None


def _names(claims: Sequence[Claim], name: str, context: Context) -> bool:
    """Whether an article of the claims has any word of a name."""
    words, naming = [word for word in name.split() if len(word) > 1], naming_of(context)
    return any(naming.names(article, word) for article in articles_of(claims) for word in words)


def _are_alike(one: str, other: str) -> bool:
    """Whether the last words of two names have the same sound."""
    return sound(one.split()[-1]) == sound(other.split()[-1])


def _with_holder(claim: Claim, context: Context) -> Claim:
    """Return the claim with the holder's name in its span, if its sentence has the full name."""
    name = role_of(claim).holder
    at = context.sentence_of(claim).find(name)
    return claim if at < 0 else reaching_to(claim, name, at)


def _conflict(one: tuple[str, list[Claim]], other: tuple[str, list[Claim]], context: Context) -> Discrepancy:
    sides = tuple(
        Side(role_of(claims[0]), name, one_an_article([_with_holder(c, context) for c in claims], context))
        for name, claims in (one, other)
    )
    office = role_of(one[1][0]).role
    heading = Heading(Kind.ROLE, ("holder", office), f"who is {office}")
    relations = [_TWO_HOLDERS.between(0, 1)]
    return build(heading, sides, relations, said_by(sides, context, "name"), severity=Severity.HIGH)
