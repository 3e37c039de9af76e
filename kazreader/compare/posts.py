"""Judge posts: two offices that the articles give one person.

Two offices of one body that nobody holds together are a conflict; another office in a report of weeks later
is an update; of other offices it is only said softly that each article tells one. An article that gives both
shows that both are held, and jobs ("the singer", "the analyst") are no posts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.identity import discrepancy_id
from kazreader.compare.name_groups import Group
from kazreader.compare.sides import one_an_article
from kazreader.compare.titles import title_words
from kazreader.compare.wording import sentences, who_writes
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Role, Severity, Side

_MOST = 6
"Offices of one person that are compared."
_LATER = timedelta(days=20)
"So long after the first report another office is news."
_SAME_PERSONS = frozenset(["deputy", "vice"])
"Statuses that make an office, not a time of it."
_WHY = {
    "role.other_post": "Nobody holds both offices of one body.",
    "role.later_post": "The later report gives another office.",
    "role.two_posts": "One may hold both; no article gives both.",
}
_STRENGTH = (Relation.CONFLICT, Relation.UPDATE, Relation.COMPATIBLE)


def judge(people: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each person with full name to whom different articles give different offices."""
    for person in people:
        by_office: dict[str, list[Claim]] = defaultdict(list)
        for claim in (c for written in person.full if written.form.full for c in written.claims):
            if _is_post(claim):
                by_office[" ".join((*claim.topic[3:], claim.topic[2]))].append(claim)
        offices = sorted(by_office.items(), key=lambda held: (-len(held[1]), held[0]))[:_MOST]
        relations = [
            PairRelation(n, m, relation, _WHY[rule], rule)
            for (n, (_, a)), (m, (_, b)) in combinations(enumerate(offices), 2)
            if not _articles(a) & _articles(b)
            for relation, rule in (_relate(a, b, context),)
        ]
        if relations:
            sides = [claims for _, claims in offices]
            yield _topic(person.full[0].form.written, sides, relations, context)


def _is_post(claim: Claim) -> bool:
    if claim.topic[1] != "office" or claim.topic[2] in role_words().jobs:
        return False
    if claim.topic[2] == "chief" and not _told(claim) & role_words().services:
        return False  # "the union's head" may be its president
    return frozenset(claim.topic[3:]) <= _SAME_PERSONS


def _told(claim: Claim) -> frozenset[str]:
    """Return the words of a title beside those that name an office."""
    return title_words(_role(claim).role) - role_words().office_parts


def _relate(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> tuple[Relation, str]:
    days = [[d for c in side if (d := _published(c, context)) is not None] for side in (a, b)]
    if all(days) and (min(days[1]) - max(days[0]) >= _LATER or min(days[0]) - max(days[1]) >= _LATER):
        return Relation.UPDATE, "role.later_post"
    pair = frozenset((a[0].topic[2], b[0].topic[2]))
    deputy = len(pair) == 1  # a minister here, a deputy minister there
    exclusive = deputy or any(pair <= line for line in role_words().exclusive)
    if exclusive and any(_of_one_body(x, y) for x in a for y in b):
        return Relation.CONFLICT, "role.other_post"
    return Relation.COMPATIBLE, "role.two_posts"


def _of_one_body(a: Claim, b: Claim) -> bool:
    """Whether both titles name one body, or one names none."""
    of = [_told(claim) - role_words().modifiers for claim in (a, b)]
    return not all(of) or bool(of[0] & of[1])


def _topic(
    name: str, offices: Sequence[list[Claim]], relations: Sequence[PairRelation], context: Context
) -> Discrepancy:
    kept = sorted({n for pair in relations for n in (pair.a, pair.b)})
    sides = tuple(
        Side(_role(offices[n][0]), _role(offices[n][0]).role, one_an_article(offices[n], context))
        for n in kept
    )
    strongest = min(relations, key=lambda pair: _STRENGTH.index(pair.relation))
    said = sentences(who_writes(side.label, side.claims, context) for side in sides)
    return Discrepancy(
        id=discrepancy_id(Kind.ROLE, ("post", name), (side.label for side in sides)),
        kind=Kind.ROLE,
        relation=strongest.relation,
        severity=Severity.MEDIUM if strongest.relation is Relation.CONFLICT else Severity.LOW,
        topic=f"post of {name}",
        explanation=f"{said} {strongest.why}",
        rule=strongest.rule,
        sides=sides,
        relations=tuple(
            PairRelation(kept.index(p.a), kept.index(p.b), p.relation, p.why, p.rule) for p in relations
        ),
    )


def _published(claim: Claim, context: Context) -> date | None:
    return context.articles[claim.mention.article].metadata.published


def _articles(claims: Sequence[Claim]) -> set[str]:
    return {c.mention.article for c in claims}


def _role(claim: Claim) -> Role:
    assert isinstance(claim.mention.value, Role)
    return claim.mention.value
