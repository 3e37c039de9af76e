"""Judge ties: whose wife, girlfriend or cousin one person is said to be.

A partner is one thing at a time: wife against girlfriend, or girlfriend against ex-girlfriend, is a conflict,
whoever the other is. Any two words conflict towards a person of the same name or pronoun: his wife, his
sister.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.phonetics import plain
from kazreader.compare.roles.holders import claims_of, people_of
from kazreader.compare.sides import articles_of, one_an_article, role_of, topic_of
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side
from kazreader.model.topics import Kin

_RULE = "role.two_ties"
_SAME = {"fiancee": "fiance", "widow": "wife", "widower": "husband"}
"Words that say the same of a tie, whoever is meant and whether the other still lives."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each person whose ties exclude each other."""
    for group in people_of(claims):
        told = list(claims_of(group))
        partner = [claim for claim in told if topic_of(claim, Kin).kind == "partner"]
        name = group.full[0].form.written
        yield from _conflict(name, ("partner",), context.in_order(partner), context)
        by_owner: dict[str, list[Claim]] = defaultdict(list)
        for claim in told:
            by_owner[plain(topic_of(claim, Kin).owner)].append(claim)
        for owner, found in sorted(by_owner.items()):
            if len(partner) < len(told):
                yield from _conflict(name, ("relative", owner), context.in_order(found), context)


def _conflict(
    name: str, question: tuple[str, ...], claims: Sequence[Claim], context: Context
) -> Iterator[Discrepancy]:
    by_tie: dict[tuple[bool, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        tie = topic_of(claim, Kin)
        if tie.word not in role_words().kin_in_general:
            word = plain(tie.word)
            by_tie[tie.ended, _SAME.get(word, word)].append(claim)
    told = sorted(by_tie.values(), key=lambda side: -len(side))
    if len(told) < 2 or len(articles_of(claims)) < 2:
        return
    sides = tuple(
        Side(role_of(side[0]), role_of(side[0]).role, one_an_article(side, context)) for side in told
    )
    why = f"{name} cannot be both at once."
    relations = [
        PairRelation(n, m, Relation.CONFLICT, why, _RULE) for n, m in combinations(range(len(sides)), 2)
    ]
    phrase = f"whose {'partner' if question == ('partner',) else 'relative'} {name} is"
    yield built(
        Heading(Kind.ROLE, ("kin", name, *question), phrase), sides, relations, said_by(sides, context)
    )
