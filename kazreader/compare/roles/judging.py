"""Judge roles: what the articles call one person.

Two ranks that cannot be one are a conflict, as are two fields of one office (the foreign and the finance
minister); titles of one office in other words are a rewording. A fuller title is no discrepancy, and people
may have several offices: titles of two offices are never compared.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.names.groups import Group, Written, groups_of
from kazreader.compare.names.variants import form
from kazreader.compare.roles import capital_cities, described, facts, kin, offices, posts
from kazreader.compare.roles.titles import ranks_conflict, title_words, titles_relate
from kazreader.compare.sides import articles_of, one_an_article, role_of
from kazreader.compare.topic import Question, built, said_by
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Role, Side

FACTS = ("cause", "injury", "vehicle")
_MOST = 12
"Different answers that are compared; a person of more titles is more than one person."
_WHY = {
    "role.two_ranks": "Nobody holds both ranks at once.",
    "role.other_field": "They are offices of two fields.",
    "role.reworded_title": "They call one office by other words.",
}


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each office and each rank of a person, each capital, and each group described."""
    by_subject: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_subject[claim.topic[0]].append(claim)
    yield from _of_people(by_subject.pop("person", []), context)
    yield from kin.judge(by_subject.pop("kin", []), context)
    yield from capital_cities.judge(by_subject.pop("capital", []), context)
    yield from facts.judge([c for kind in FACTS for c in by_subject.pop(kind, [])], context)
    yield from described.judge([c for found in by_subject.values() for c in found], context)


def _of_people(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    people = _people(claims)
    yield from offices.judge(people, context)
    yield from posts.judge(people, context)
    for group in people:
        name = group.full[0].form.written
        by_question: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
        for written in group.full:
            for claim in written.claims:
                question = ("rank",) if claim.topic[1] == "rank" else claim.topic[1:]
                by_question[question].append(claim)
        for question, found in sorted(by_question.items()):
            sides = _sides(context.in_order(found), question)
            if len({c.mention.article for c in found}) > 1:
                yield _topic(name, question, sides, context)


def _people(claims: Sequence[Claim]) -> list[Group]:
    held: dict[str, Written] = {}
    for claim in claims:
        holder = role_of(claim).holder
        held.setdefault(holder, Written(form(holder))).claims.append(claim)
    return groups_of(sorted(held.values(), key=lambda w: (-len(w.claims), w.form.written)))


def _sides(claims: Sequence[Claim], question: tuple[str, ...]) -> list[list[Claim]]:
    """Put answers together that say the same, or of which one is fuller; the commonest first.

    Each side begins with its fullest answer.
    """
    said: dict[frozenset[str] | tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        is_rank = question == ("rank",)
        said[tuple(claim.topic[2].split()) if is_rank else title_words(role_of(claim).role)].append(claim)
    sides: list[list[Claim]] = []
    commonest = sorted(said.items(), key=lambda item: -len(item[1]))[:_MOST]
    for _, same in sorted(commonest, key=lambda item: -len(item[0])):
        home = next((side for side in sides if _relate(side[0], same[0], question) is None), None)
        if home is None:
            sides.append(same)
        else:
            home += same
    return sorted(sides, key=lambda side: -len({c.mention.article for c in side}))


def _relate(a: Claim, b: Claim, question: tuple[str, ...]) -> tuple[Relation, str] | None:
    if question != ("rank",):
        if question[1] in role_words().jobs:
            return None
        return titles_relate(role_of(a).role, role_of(b).role)
    return (Relation.CONFLICT, "role.two_ranks") if ranks_conflict(a.topic[2], b.topic[2]) else None


def _topic(
    name: str, question: tuple[str, ...], sides: Sequence[list[Claim]], context: Context
) -> Discrepancy:
    relations = [
        PairRelation(n, m, relation[0], _WHY[relation[1]], relation[1])
        for (n, a), (m, b) in combinations(enumerate(sides), 2)
        if articles_of(a) != articles_of(b) and (relation := _relate(a[0], b[0], question)) is not None
    ]
    kept = [Side(Role(name, _label(side)), _label(side), one_an_article(side, context)) for side in sides]
    phrase = f"{'rank' if question == ('rank',) else 'role'} of {name}"
    asked = Question(Kind.ROLE, (phrase, *question), phrase)
    return built(asked, kept, relations, said_by(kept, context), agreed="role.same")


def _label(side: Sequence[Claim]) -> str:
    counts = Counter(role_of(claim).role for claim in side)
    return max(counts, key=lambda label: (counts[label], label))
