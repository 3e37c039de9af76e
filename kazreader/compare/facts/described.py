"""Judge descriptions of groups: the same number of people or weapons, said to be of other kinds.

Nationalities conflict when one report leaves out a people that another names among as many. Young victims
and carried weapons in other words are a rewording, boys against girls or a rifle against a shotgun a
conflict. An article that gives both descriptions is not set against the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.ruling import Rule, Ruling
from kazreader.compare.sides import articles_of, one_an_article, role_of
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topic_keys import Key, question_of
from kazreader.model.topics import Peoples, Topic, Weapons, Young

_MOST = 8
"Descriptions of one group that are compared."
_LEFT_OUT = Rule(
    "group.people_left_out", Relation.CONFLICT, "One names nobody from {them} among as many people."
)
_OTHER_YOUNG = Rule(
    "group.other_word_for_young", Relation.REWORDING, "They call as many young people by other words."
)
_BOYS_OR_GIRLS = Rule(
    "group.boys_or_girls", Relation.CONFLICT, "As many are boys in one report and girls in the other."
)
_REWORDED_WEAPONS = Rule(
    "group.other_word_for_weapons", Relation.REWORDING, "They call weapons of one kind by other words."
)
_OTHER_WEAPONS = Rule("group.other_weapons", Relation.CONFLICT, "They are weapons of two kinds.")


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each group that several articles describe differently."""
    by_question: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_question[question_of(claim.topic)].append(claim)
    for question, found in sorted(by_question.items()):
        sides, policy = _sides(found), _POLICIES[type(found[0].topic)]
        relations = _relations(sides, policy.rule)
        if relations:
            yield _discrepancy(question, policy.phrase, sides, relations, context)


def _described_as(claim: Claim) -> frozenset[str]:
    match claim.topic:
        case Young(who=who):
            return frozenset((who,))
        case Peoples(nations=described) | Weapons(kinds=described):
            return frozenset(described)
        case _:
            raise TypeError(f"{claim.mention.rule}: describes nobody")


def _sides(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Put equal descriptions together; of carried weapons and the young, those in the same words."""
    sides: dict[tuple[Topic, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        carried = isinstance(claim.topic, Weapons) and claim.topic.number is None
        words = _said(claim).lower() if carried else ""
        sides[claim.topic, words.removeprefix("an ").removeprefix("a ")].append(claim)
    return sorted(sides.values(), key=lambda side: (-len(articles_of(side)), _said(side[0])))[:_MOST]


def _relations(
    sides: Sequence[list[Claim]], rule: Callable[[frozenset[str], frozenset[str]], Ruling | None]
) -> list[PairRelation]:
    found = []
    for (n, a), (m, b) in combinations(enumerate(sides), 2):
        both = articles_of(a) & articles_of(b)
        judged = None if both else rule(_described_as(a[0]), _described_as(b[0]))
        if judged is not None:
            found.append(judged.between(n, m))
    return found


def _nationality(a: frozenset[str], b: frozenset[str]) -> Ruling | None:
    if a == b or not (a < b or b < a):
        return None
    return _LEFT_OUT.ruling(them=", ".join(sorted(a ^ b)))


def _young(a: frozenset[str], b: frozenset[str]) -> Ruling | None:
    if a == b:
        return None
    return (_OTHER_YOUNG if "both" in a | b else _BOYS_OR_GIRLS).ruling()


def _weapons(a: frozenset[str], b: frozenset[str]) -> Ruling | None:
    if a == b:
        return _REWORDED_WEAPONS.ruling()
    return _OTHER_WEAPONS.ruling() if len(a) == len(b) else None


class _Policy(NamedTuple):
    """How a topic is judged, and how its question is told."""

    rule: Callable[[frozenset[str], frozenset[str]], Ruling | None]
    phrase: str


_POLICIES: dict[type[Topic], _Policy] = {
    Peoples: _Policy(_nationality, "nationality of the {}"),
    Young: _Policy(_young, "who the {} were"),
    Weapons: _Policy(_weapons, "the weapons"),
}


def _discrepancy(
    question: Key,
    phrase: str,
    sides: Sequence[list[Claim]],
    relations: Sequence[PairRelation],
    context: Context,
) -> Discrepancy:
    kept = tuple(Side(role_of(side[0]), _said(side[0]), one_an_article(side, context)) for side in sides)
    heading = Heading(Kind.ROLE, question, phrase.format(role_of(sides[0][0]).holder))
    return built(heading, kept, relations, said_by(kept, context))


def _said(claim: Claim) -> str:
    return role_of(claim).role
