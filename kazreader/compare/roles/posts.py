"""Judge posts: two offices that the articles give one person.

Two walks of life (a nurse, a teacher) and two offices of one body that nobody holds together are a conflict;
another office in a report of weeks later is an update; two titles that name one body are a rewording. Of all
others it is only said softly that each article tells one, as of a former office beside a present one. An
article that gives both shows that both are held.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, related, said_by
from kazreader.compare.names.groups import Group
from kazreader.compare.roles.affiliations import AFFILIATE
from kazreader.compare.roles.called import LEADER
from kazreader.compare.roles.stand_ins import all_stand_in
from kazreader.compare.roles.titles import nation_words, title_words
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
    "role.of_another_time": "One says that it is over or to come.",
    "role.other_title": "They call somebody of one body by two titles.",
}
_RELATIONS = {
    "role.other_post": Relation.CONFLICT,
    "role.other_calling": Relation.CONFLICT,
    "role.later_post": Relation.UPDATE,
    "role.two_posts": Relation.COMPATIBLE,
    "role.general_word": Relation.REWORDING,
    "role.appointed_for_now": Relation.CONFLICT,
    "role.for_now": Relation.COMPATIBLE,
    "role.of_another_time": Relation.COMPATIBLE,
    "role.other_title": Relation.REWORDING,
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
_TIMES = frozenset(
    [
        *("former", "late", "then", "previous", "ousted", "deposed", "retired"),
        *("incoming", "outgoing", "future", "next", "elect", "designate"),
    ]
)
"Statuses that tell when an office was or will be held."
_FOR_NOW = frozenset(["acting", "interim"])
"Statuses of an office that ends when the same person is confirmed in it."


def judge(people: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each person with full name to whom different articles give different offices."""
    for person in people:
        by_office: dict[str, list[Claim]] = defaultdict(list)
        for claim in (c for written in person.full if written.form.full for c in written.claims):
            if isinstance(claim.topic, Office) and claim.topic.office != AFFILIATE:
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
    if (
        rule is not None
        and _RELATIONS[rule] is not Relation.COMPATIBLE
        and (all_stand_in(a) or all_stand_in(b))
    ):
        rule = rule if rule == "role.other_title" else None
    return None if rule is None else (_RELATIONS[rule], _WHY[rule], rule)


def _rule(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> str | None:
    """Return the rule by which two offices of one person stand apart; None for two jobs of one."""
    one, other = (topic_of(side[0], Office) for side in (a, b))
    if not (_is_post(one) and _is_post(other)):
        return _of_another_time(one, other)
    later = _weeks_apart(a, b, context)
    if not later and _GENERAL & {one.office, other.office} and _HEADS & {one.office, other.office}:
        return "role.general_word" if one.statuses == other.statuses and _share_a_body(a, b) else None
    if not (_is_certain(a) and _is_certain(b)):
        return _of_two_titles(a, b)
    if _FOR_NOW.intersection((*one.statuses, *other.statuses)):
        return _for_now(a, b, later=later) if one.office == other.office else None
    if role_words().of_two_callings(one.office, other.office):
        return "role.later_post" if later else "role.other_calling"
    pair, jobs = frozenset((one.office, other.office)), role_words().jobs
    exclusive = len(pair) == 1 or any(pair <= line for line in role_words().exclusive)
    if pair & jobs and not exclusive:
        return _of_two_titles(a, b)
    if later:
        return "role.later_post"
    if _SAME_PERSONS.intersection((*one.statuses, *other.statuses)) and len(pair) > 1 and pair <= _CABINET:
        exclusive = False
    cabinet = any(all(role_of(c).role == _CABINET_TITLE for c in side) for side in (a, b))
    if exclusive and not cabinet and any(_of_one_body(x, y) for x in a for y in b):
        return "role.other_post"
    return _of_two_titles(a, b)


def _of_another_time(one: Office, other: Office) -> str | None:
    """Return how two offices stand of which one has a status: the former actor, the actor."""
    if not _TIMES.isdisjoint({*one.statuses} ^ {*other.statuses}):
        return "role.of_another_time"
    return None if one.office == other.office else "role.two_posts"


def _of_two_titles(a: Sequence[Claim], b: Sequence[Claim]) -> str | None:
    """Return how two offices stand that one person may hold; None for two trades, judged elsewhere."""
    one, other = (topic_of(side[0], Office).office for side in (a, b))
    if _share_a_body(a, b) and _is_of_a_part(a[0]) is _is_of_a_part(b[0]):
        return "role.other_title"
    trades = {one, other} <= role_words().jobs
    return None if trades or LEADER in (one, other) else "role.two_posts"


def _for_now(a: Sequence[Claim], b: Sequence[Claim], *, later: bool) -> str:
    """Return how an office stands to the same one for the time being."""
    if later:
        return "role.later_post"
    appointed = all(any(c.mention.rule == "role.appointed" for c in side) for side in (a, b))
    return "role.appointed_for_now" if appointed else "role.for_now"


def _share_a_body(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether a title of each side names the same body; a country alone is none."""
    one, other = (frozenset().union(*map(_told, side)) for side in (a, b))
    return bool(one & other - (role_words().modifiers - name_words().bodies) - nation_words())


def _weeks_apart(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> bool:
    """Whether all reports of one office are weeks later than those of the other."""
    days = [[d for c in side if (d := _published(c, context)) is not None] for side in (a, b)]
    return all(days) and (min(days[1]) - max(days[0]) >= _LATER or min(days[0]) - max(days[1]) >= _LATER)


def _of_one_body(a: Claim, b: Claim) -> bool:
    """Whether both titles name one body, or one names none; a body and a unit of it are two."""
    of = [_told(claim) - role_words().modifiers for claim in (a, b)]
    return _is_of_a_part(a) is _is_of_a_part(b) and (not all(of) or bool(of[0] & of[1]))


def _is_of_a_part(claim: Claim) -> bool:
    """Whether a title is of a unit of a body: the president of the toy division."""
    return not _told(claim).isdisjoint(role_words().parts)


def _side(claims: Sequence[Claim], context: Context) -> Side:
    """Return the side, labelled with the title that most claims write."""
    counts = Counter(role_of(claim).role for claim in claims)
    told = max(
        (role_of(claim) for claim in claims), key=lambda role: (counts[role.role], role.role, role.holder)
    )
    return Side(told, told.role, one_an_article(claims, context))


def _published(claim: Claim, context: Context) -> date | None:
    return context.articles[claim.mention.article].metadata.published
