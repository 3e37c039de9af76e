"""Judge posts: two offices that the articles give one person.

Two walks of life (a nurse, a teacher) and two offices of one body that nobody holds together are a conflict;
another office in a report of weeks later is an update; of other offices it is only said softly that each
article tells one. An article that gives both shows that both are held; of jobs, only walks of life count.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, related, said_by
from kazreader.compare.names.groups import Group
from kazreader.compare.roles.titles import title_words
from kazreader.compare.sides import articles_of, one_an_article, role_of, topic_of
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side
from kazreader.model.topics import Office

_MOST = 6
"Offices of one person that are compared."
_LATER = timedelta(days=20)
"So long after the first report another office is news."
_SAME_PERSONS = frozenset(["deputy", "vice", "junior"])
"Statuses that make an office, not a time of it."
_CABINET = frozenset(["president", "prime_minister", "chancellor", "minister"])
"Of these a deputy may hold another one: the finance minister is often deputy prime minister."
_CABINET_TITLE = "Secretary"
"Alone before a name, a minister's title in some countries, and no club's secretary."
_WHY = {
    "role.other_post": "Nobody holds both offices of one body.",
    "role.later_post": "The later report gives another office.",
    "role.other_calling": "Nobody is both at once.",
    "role.two_posts": "One may hold both; no article gives both.",
    "role.general_word": "One is a general word for who heads it.",
    "role.appointed_for_now": "One is appointed for the time being only.",
    "role.for_now": "One says that it is for the time being.",
}
_RELATIONS = {
    "role.other_post": Relation.CONFLICT,
    "role.other_calling": Relation.CONFLICT,
    "role.later_post": Relation.UPDATE,
    "role.two_posts": Relation.COMPATIBLE,
    "role.general_word": Relation.REWORDING,
    "role.appointed_for_now": Relation.CONFLICT,
    "role.for_now": Relation.COMPATIBLE,
}
_OF_SERVICES = frozenset(["chief", "inspector"])
"Offices that are certain ones of the police, the army or the like only where a title says so."
_GENERAL = frozenset(["chief", "leader"])
"What news calls whoever heads a body."
_HEADS = frozenset(
    [
        *("president", "chairman", "director", "chief_executive"),
        *("secretary_general", "general_manager", "commissioner"),
    ]
)
_FOR_NOW = frozenset(["acting", "interim"])
"Statuses of an office that ends when the same person is confirmed in it."


def judge(people: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each person with full name to whom different articles give different offices."""
    for person in people:
        by_office: dict[str, list[Claim]] = defaultdict(list)
        for claim in (c for written in person.full if written.form.full for c in written.claims):
            if isinstance(claim.topic, Office) and _is_post(claim.topic):
                by_office[" ".join((*claim.topic.statuses, claim.topic.office))].append(claim)
        offices = sorted(by_office.items(), key=lambda held: (-len(held[1]), held[0]))[:_MOST]
        relations = [
            PairRelation(n, m, *related_by)
            for (n, (_, a)), (m, (_, b)) in combinations(enumerate(offices), 2)
            if not articles_of(a) & articles_of(b) and (related_by := _relate(a, b, context)) is not None
        ]
        if relations:
            sides, relations = related([_side(claims, context) for _, claims in offices], relations)
            name = person.full[0].form.written
            heading = Heading(Kind.ROLE, ("post", name), f"post of {name}")
            yield built(heading, sides, relations, said_by(sides, context))


def _is_post(topic: Office) -> bool:
    return frozenset(topic.statuses) <= _SAME_PERSONS | _FOR_NOW


def _is_certain(claims: Sequence[Claim]) -> bool:
    """Whether titles name a certain office: "the union's head" may be its president."""
    if topic_of(claims[0], Office).office not in _OF_SERVICES:
        return True
    return any(title_words(role_of(claim).role) & role_words().services for claim in claims)


def _told(claim: Claim) -> frozenset[str]:
    """Return the words of a title beside those that name an office."""
    return title_words(role_of(claim).role) - role_words().office_parts


def _relate(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> tuple[Relation, str, str] | None:
    rule = _rule(a, b, context)
    return None if rule is None else (_RELATIONS[rule], _WHY[rule], rule)


def _rule(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> str | None:
    """Return the rule by which two offices of one person stand apart; None for two jobs of one."""
    one, other = (topic_of(side[0], Office) for side in (a, b))
    later = _weeks_apart(a, b, context)
    if not later and _GENERAL & {one.office, other.office} and _HEADS & {one.office, other.office}:
        return "role.general_word" if one.statuses == other.statuses and _share_a_body(a, b) else None
    if not (_is_certain(a) and _is_certain(b)):
        return None
    if _FOR_NOW.intersection((*one.statuses, *other.statuses)):
        return _for_now(a, b, later=later) if one.office == other.office else None
    if role_words().of_two_callings(one.office, other.office):
        return "role.later_post" if later else "role.other_calling"
    pair, jobs = frozenset((one.office, other.office)), role_words().jobs
    exclusive = len(pair) == 1 or any(pair <= line for line in role_words().exclusive)
    if pair & jobs and not exclusive:
        return None
    if later:
        return "role.later_post"
    if _SAME_PERSONS.intersection((*one.statuses, *other.statuses)) and len(pair) > 1 and pair <= _CABINET:
        exclusive = False
    cabinet = any(all(role_of(c).role == _CABINET_TITLE for c in side) for side in (a, b))
    if exclusive and not cabinet and any(_of_one_body(x, y) for x in a for y in b):
        return "role.other_post"
    return None if pair & jobs else "role.two_posts"


def _for_now(a: Sequence[Claim], b: Sequence[Claim], *, later: bool) -> str:
    """Return how an office stands to the same one for the time being."""
    if later:
        return "role.later_post"
    appointed = all(any(c.mention.rule == "role.appointed" for c in side) for side in (a, b))
    return "role.appointed_for_now" if appointed else "role.for_now"


def _share_a_body(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether a title of each side names the same body."""
    one, other = (frozenset().union(*map(_told, side)) for side in (a, b))
    return bool(one & other - (role_words().modifiers - name_words().bodies))


def _weeks_apart(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> bool:
    """Whether all reports of one office are weeks later than those of the other."""
    days = [[d for c in side if (d := _published(c, context)) is not None] for side in (a, b)]
    return all(days) and (min(days[1]) - max(days[0]) >= _LATER or min(days[0]) - max(days[1]) >= _LATER)


def _of_one_body(a: Claim, b: Claim) -> bool:
    """Whether both titles name one body, or one names none; a body and a unit of it are two."""
    of = [_told(claim) - role_words().modifiers for claim in (a, b)]
    if bool(of[0] & role_words().parts) != bool(of[1] & role_words().parts):
        return False
    return not all(of) or bool(of[0] & of[1])


def _side(claims: Sequence[Claim], context: Context) -> Side:
    """Return the side, labelled with the title that most claims write."""
    counts = Counter(role_of(claim).role for claim in claims)
    told = max(
        (role_of(claim) for claim in claims), key=lambda role: (counts[role.role], role.role, role.holder)
    )
    return Side(told, told.role, one_an_article(claims, context))


def _published(claim: Claim, context: Context) -> date | None:
    return context.articles[claim.mention.article].metadata.published
