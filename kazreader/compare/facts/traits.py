"""Judge traits: different values of a property with one value, of a person or of the event's main object, and
who did what is done once.

A trait without a person belongs to the only person with that trait, if its article names that person. Not
compared: values of which one is a sort of the other, articles that give both, and articles that give several
values for the main object.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build_related
from kazreader.compare.naming import naming_of
from kazreader.compare.roles.holders import claims_of, people_of
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, as_role, role_of, topic_of
from kazreader.lexicon.traits import trait_words
from kazreader.model import Claim, Discrepancy, Kind, Relation
from kazreader.model.grouped import grouped
from kazreader.model.topics import Trait

_OTHER_ANSWER = Rule("trait.other_answer", Relation.CONFLICT, "Only one of them can be so.")
_MOST_ANSWERS = 6
"The most answers to one question that are compared."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each trait with conflicting answers."""
    by_trait = grouped((topic_of(claim, Trait).of, claim) for claim in claims)
    for trait, found in sorted(by_trait.items()):
        for whose, answers in _questions(found, context):
            yield from _conflict(trait, whose, context.in_order(answers), context)


def _questions(claims: Sequence[Claim], context: Context) -> Iterator[tuple[str, Sequence[Claim]]]:
    """Yield each owner of a trait with the claims; "" for the main object."""
    named = [claim for claim in claims if role_of(claim).holder]
    unnamed = [claim for claim in claims if not role_of(claim).holder]
    people, naming = people_of(named), naming_of(context)
    if not people:
        yield "", unnamed
    for group in people:
        name = group.full[0].form.written
        meant = [c for c in unnamed if len(people) == 1 and naming.names(c.mention.article, name.split()[-1])]
        yield name, [*claims_of(group), *meant]


def _conflict(trait: str, whose: str, claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    sides = _sides(claims, alone=not whose)
    relations = [
        _OTHER_ANSWER.between(n, m)
        for (n, (one, a)), (m, (other, b)) in combinations(enumerate(sides), 2)
        if not (articles_of(a) & articles_of(b) or _one_is_a_sort(one, other))
    ]
    known = trait_words().traits.get(trait)
    asked = f"who {trait}" if " " in trait else f"who {trait} {whose or 'the victim'}"
    asks = known.asks.format(whose or "the accused") if known else asked
    heading = Heading(Kind.ROLE, ("trait", trait, whose), asks)
    yield from build_related(heading, [as_role(a, context) for _, a in sides], relations, context)


def _sides(claims: Sequence[Claim], *, alone: bool) -> list[tuple[str, list[Claim]]]:
    """Return the claims by answer, the commonest first; `alone`: without articles that give several."""
    told = [(topic_of(claim, Trait).answer, claim) for claim in claims]
    given = grouped((claim.mention.article, answer) for answer, claim in told)
    sides = grouped(one for one in told if not alone or len(set(given[one[1].mention.article])) == 1)
    return sorted(sides.items(), key=lambda side: (-len(articles_of(side[1])), side[0]))[:_MOST_ANSWERS]


def _one_is_a_sort(one: str, other: str) -> bool:
    """Whether one answer is a sort of the other: "murder/first", "murder"."""
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")
