"""Judge posts: two offices of one person.

`likelihood` decides between conflict and rewording; an office and its deputy's in one body are a conflict. An
office in reports weeks later, and the new office of a candidate, a deputy or an acting holder, are updates.
All others are compatible, such as a former and a present office. Offices are not compared if one article
gives both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build_related
from kazreader.compare.names.groups import Group
from kazreader.compare.roles.called import LEADER
from kazreader.compare.roles.descriptions import described, is_confirmed, is_new
from kazreader.compare.roles.likelihood import DEPUTY, relation
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, one_an_article, role_of, topic_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, Relation, Side
from kazreader.model.claim import APPOINTED
from kazreader.model.grouped import grouped
from kazreader.model.topics import Office

_MOST_OFFICES = 6
"The most offices of one person that are compared."
_LATER = timedelta(days=20)
"The least time between reports for an update."
_SAME_PERSONS = frozenset(["deputy", "vice", "junior", "assistant"])
"Statuses that are part of an office, not of its time."
_OTHER_POST = Rule("role.other_post", Relation.CONFLICT, "Nobody holds both offices of one body.")
_OTHER_CALLING = Rule("role.other_calling", Relation.CONFLICT, "Nobody is both at once.")
_LATER_POST = Rule("role.later_post", Relation.UPDATE, "The later report gives another office.")
_NOW_HELD = Rule(
    "role.now_held", Relation.UPDATE, "One says that the office is a new one, the other what came before it."
)
_TWO_ANSWERS = Rule("role.two_answers", Relation.CONFLICT, "They are two answers of one sort.")
_OTHER_TITLE = Rule("role.other_title", Relation.REWORDING, "They may call one post by two titles.")
_TWO_POSTS = Rule("role.two_posts", Relation.COMPATIBLE, "One may hold both; no article gives both.")
_BY_LIKELIHOOD = {rule.relation: rule for rule in (_TWO_ANSWERS, _OTHER_TITLE, _TWO_POSTS)}
_APPOINTED_FOR_NOW = Rule(
    "role.appointed_for_now", Relation.CONFLICT, "One is appointed for the time being only."
)
_HELD_FOR_NOW = Rule("role.for_now", Relation.COMPATIBLE, "One says that it is for the time being.")
_OF_ANOTHER_TIME = Rule("role.of_another_time", Relation.COMPATIBLE, "One says that it is over or to come.")
_TIMES = frozenset(
    [
        *("former", "late", "then", "previous", "ousted", "deposed", "retired"),
        *("incoming", "outgoing", "future", "next", "elect", "designate"),
    ]
)
"Statuses of past and future offices."
_OVER = frozenset(("former", "retired"))
_STILL = frozenset(("serving", "current", "incumbent", "sitting"))
_GRADES = frozenset(("first", "second"))
"Which of several of a crew or a team."
_TO_COME = frozenset(("incoming", "elect", "designate"))
_VICE = "vice"
_CANDIDATE = "candidate"
_FOR_NOW = frozenset(["acting", "interim"])
"Statuses of a temporary office, whose holder may be confirmed in it."


def judge(people: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each person with a full name and several offices."""
    for person in people:
        told = [c for written in person.full if written.form.full for c in written.claims]
        if len(articles_of(told)) < 2:
            continue
        by_office = grouped((_office(c.topic), c) for c in told if isinstance(c.topic, Office))
        offices = sorted(by_office.items(), key=lambda held: (-len(held[1]), held[0]))[:_MOST_OFFICES]
        relations = [
            rule.between(n, m)
            for (n, (_, a)), (m, (_, b)) in combinations(enumerate(offices), 2)
            if not (articles_of(a) & articles_of(b) or _both_held(a, b) or _both_held(b, a))
            and (rule := _rule(a, b, context)) is not None
        ]
        name = person.full[0].form.written
        heading = Heading(Kind.ROLE, ("post", name), f"post of {name}")
        sides = [_side(claims, context) for _, claims in offices]
        yield from build_related(heading, sides, relations, context)


def _office(topic: Office) -> str:
    """Return an office with its statuses; deputy and vice are one."""
    return " ".join((*(_VICE if status in DEPUTY else status for status in topic.statuses), topic.office))


def _both_held(a: Sequence[Claim], b: Sequence[Claim]) -> bool:
    """Whether a title of two offices contains the other one: the chairman and chief executive, its CEO."""
    office, lists = topic_of(b[0], Office).office, role_words()
    named = (role_of(claim).role.lower().split(" and ") for claim in a)
    ends = (lists.office_at_end(part.split()) for parts in named if len(parts) > 1 for part in parts)
    return any(end is not None and end[0] == office for end in ends)


def _is_post(topic: Office) -> bool:
    return frozenset(topic.statuses) <= _SAME_PERSONS | _FOR_NOW


def _rule(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> Rule | None:
    """Return the rule that applies to two offices of one person; None for two jobs of one."""
    one, other = (topic_of(side[0], Office) for side in (a, b))
    if _has_moved_up(a[0], b[0], context):
        return _NOW_HELD
    if not (_is_post(one) and _is_post(other)):
        over = all(not _OVER.isdisjoint(topic.statuses) for topic in (one, other))
        apart = one.office != other.office and (over or _is_graded(one) or _is_graded(other))
        conflict = relation(a[0], b[0], context) is Relation.CONFLICT if apart else _is_still(a[0], b[0])
        return _TWO_ANSWERS if conflict else _of_another_time(one, other)
    later = _weeks_apart(a, b, context)
    if _FOR_NOW.intersection((*one.statuses, *other.statuses)):
        return _for_now(a, b, later=later) if one.office == other.office else None
    pair, lists = frozenset((one.office, other.office)), role_words()
    trades = pair <= lists.jobs or LEADER in pair
    if len(pair) == 1:
        apart = any(_of_one_body(x, y) for x in a for y in b)
        return _OTHER_POST if apart else _TWO_POSTS
    callings = lists.of_two_callings(*pair)
    if trades and not callings:
        return None
    judged = relation(a[0], b[0], context)
    if later and (judged is Relation.CONFLICT or pair.isdisjoint(lists.jobs)):
        return _LATER_POST
    if judged is Relation.CONFLICT and callings:
        return _OTHER_CALLING
    if judged is Relation.CONFLICT and any(pair <= line for line in lists.exclusive):
        return _OTHER_POST
    return _BY_LIKELIHOOD[judged]


def _is_graded(topic: Office) -> bool:
    return bool(topic.statuses) and _GRADES.issuperset(topic.statuses)


def _is_still(a: Claim, b: Claim) -> bool:
    """Whether one of two claims of one office says that it is over, and the other that it is not."""
    one, other = described(a), described(b)
    pairs = ((one, other), (other, one))
    return one.group == other.group and any(x.statuses & _OVER and y.words & _STILL for x, y in pairs)


def _of_another_time(one: Office, other: Office) -> Rule | None:
    """Return the rule for two offices of which one has a status: the former actor, the actor."""
    if not _TIMES.isdisjoint({*one.statuses} ^ {*other.statuses}):
        return _OF_ANOTHER_TIME
    return None if one.office == other.office else _TWO_POSTS


def _has_moved_up(a: Claim, b: Claim, context: Context) -> bool:
    """Whether one claim is an office and the other a step to it: a candidate, a deputy."""
    return _is_step(a, b, context) or _is_step(b, a, context)


def _is_step(step: Claim, office: Claim, context: Context) -> bool:
    before, now = described(step), described(office)
    stands_in = _FOR_NOW if before.group != now.group else frozenset[str]()
    if (
        (is_new(step, context) and not (before.statuses & _FOR_NOW and is_confirmed(office, context)))
        or now.statuses - _TO_COME - stands_in
        or before.statuses & (now.statuses | _TIMES - _TO_COME)
    ):
        return False
    if before.group == now.group and before.statuses & _TO_COME:
        return True
    reached = bool(now.statuses & _TO_COME) or is_new(office, context)
    if before.group == _CANDIDATE:
        return reached and "state" in now.sorts
    ladder = before.group in (now.group, f"vice_{now.group}")
    return reached and ladder and (before.group != now.group or bool(before.statuses & (_FOR_NOW | DEPUTY)))


def _for_now(a: Sequence[Claim], b: Sequence[Claim], *, later: bool) -> Rule:
    """Return the rule for an office and the same one for the time being."""
    if later:
        return _LATER_POST
    appointed = all(any(c.mention.rule == APPOINTED for c in side) for side in (a, b))
    return _APPOINTED_FOR_NOW if appointed else _HELD_FOR_NOW


def _weeks_apart(a: Sequence[Claim], b: Sequence[Claim], context: Context) -> bool:
    """Whether all reports of one office appeared weeks after those of the other."""
    days = [[d for c in side if (d := _published(c, context)) is not None] for side in (a, b)]
    return all(days) and (min(days[1]) - max(days[0]) >= _LATER or min(days[0]) - max(days[1]) >= _LATER)


def _of_one_body(a: Claim, b: Claim) -> bool:
    """Whether two titles may be of the same body; a body and a unit of it are two."""
    one, other, parts = described(a).bodies, described(b).bodies, role_words().parts
    alike = one.isdisjoint(parts) is other.isdisjoint(parts)
    return alike and not (one and other and one.isdisjoint(other))


def _side(claims: Sequence[Claim], context: Context) -> Side:
    """Return the side, labelled with its commonest title."""
    counts = Counter(role_of(claim).role for claim in claims)
    commonest = max(
        (role_of(claim) for claim in claims), key=lambda role: (counts[role.role], role.role, role.holder)
    )
    return Side(commonest, commonest.role, one_an_article(claims, context))


def _published(claim: Claim, context: Context) -> date | None:
    return context.articles[claim.mention.article].metadata.published
