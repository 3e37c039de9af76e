"""Judge descriptions of groups: different kinds for the same number of people or weapons.

Other words for young victims or for carried weapons are a rewording; boys against girls, or a rifle against a
shotgun, is a conflict. An article that gives both descriptions is not compared with the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.ruling import Policy, Rule, Ruling
from kazreader.compare.sides import articles_of, as_role, pairs_of_sides, role_of, topic_of
from kazreader.model import Claim, Discrepancy, Kind, Relation
from kazreader.model.grouped import grouped
from kazreader.model.topic_keys import question_of
from kazreader.model.topics import Topic, Weapons, Young

_MOST_DESCRIPTIONS = 8
"The most descriptions of one group that are compared."
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
    by_question = grouped((question_of(claim.topic), claim) for claim in claims)
    for question, found in sorted(by_question.items()):
        sides, policy = _sides(found), _POLICIES[type(found[0].topic)]
        relations = [
            ruling.between(n, m)
            for (n, a), (m, b) in pairs_of_sides(sides)
            if (ruling := policy.rule(a[0], b[0], context)) is not None
        ]
        if relations:
            kept = [as_role(side, context) for side in sides]
            heading = Heading(Kind.ROLE, question, policy.phrase.format(role_of(sides[0][0]).holder))
            yield build(heading, kept, relations, said_by(kept, context))


def _sides(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Return equal descriptions in groups; carried weapons also need the same words."""
    sides = grouped(((claim.topic, _carried(claim)), claim) for claim in claims)
    commonest = sorted(sides.values(), key=lambda side: (-len(articles_of(side)), role_of(side[0]).role))
    return commonest[:_MOST_DESCRIPTIONS]


def _carried(claim: Claim) -> str:
    """Return the words for a weapon that somebody carries; "" for other descriptions."""
    carried = isinstance(claim.topic, Weapons) and claim.topic.number is None
    return role_of(claim).role.lower().removeprefix("an ").removeprefix("a ") if carried else ""


def _young(a: Claim, b: Claim, context: Context) -> Ruling | None:
    words = {topic_of(claim, Young).who for claim in (a, b)}
    if len(words) == 1:
        return None
    return (_OTHER_YOUNG if "both" in words else _BOYS_OR_GIRLS).ruling()


def _weapons(a: Claim, b: Claim, context: Context) -> Ruling | None:
    one, other = (frozenset(topic_of(claim, Weapons).kinds) for claim in (a, b))
    if one == other:
        return _REWORDED_WEAPONS.ruling()
    return _OTHER_WEAPONS.ruling() if len(one) == len(other) else None


_POLICIES: dict[type[Topic], Policy] = {
    Young: Policy(_young, "who the {} were"),
    Weapons: Policy(_weapons, "the weapons"),
}
