"""Judge bodies told without an office: "Quist of the Harbour Institute", "Quist, a nurse at Moss Institute".

An office in the same body only says more; a trade in another body of one kind is a conflict where no report
of the one names the other. Refused: all other offices, of which somebody may have several.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, of_the_related
from kazreader.compare.names.groups import Group
from kazreader.compare.roles.holders import claims_of
from kazreader.compare.roles.serving import bodies_differ
from kazreader.compare.roles.titles import title_words
from kazreader.compare.sides import articles_of, as_role, role_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation
from kazreader.model.topics import Office

AFFILIATE = "affiliate"
"The group of those whose office nobody tells."
_WHY = {
    "role.office_in_body": "One tells the body, the other the office in it.",
    "role.other_body": "They are of two bodies, and neither report names the other one.",
}
_RELATIONS = {"role.office_in_body": Relation.COMPATIBLE, "role.other_body": Relation.CONFLICT}


def judge(people: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each person who is of a body in one report and has an office in another."""
    for person in people:
        held = [claim for claim in claims_of(person) if isinstance(claim.topic, Office)]
        of_bodies = [claim for claim in held if _is_affiliate(claim)]
        titled = [claim for claim in held if not _is_affiliate(claim)] if of_bodies else []
        for body in of_bodies:
            yield from _judged(person, body, titled, context)
            break


def _is_affiliate(claim: Claim) -> bool:
    return isinstance(claim.topic, Office) and claim.topic.office == AFFILIATE


def _judged(person: Group, body: Claim, titled: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    sides, relations = [[body]], []
    for title in titled:
        rule = _rule(body, title, context)
        if rule is None or title.mention.article in articles_of([c for side in sides for c in side]):
            continue
        relations.append(PairRelation(0, len(sides), _RELATIONS[rule], _WHY[rule], rule))
        sides.append([title])
    name = person.full[0].form.written
    heading = Heading(Kind.ROLE, ("body", name), f"body of {name}")
    yield from of_the_related(heading, [as_role(side, context) for side in sides], relations, context)


def _rule(body: Claim, title: Claim, context: Context) -> str | None:
    assert isinstance(title.topic, Office)
    if title.topic.statuses:
        return None
    lists = role_words()
    shared = title_words(role_of(body).role) & title_words(role_of(title).role)
    if len(shared) > 1:
        return "role.office_in_body"
    trade = title.topic.office in lists.jobs and not shared.isdisjoint(lists.employers)
    return "role.other_body" if trade and bodies_differ([body], [title], context) else None
