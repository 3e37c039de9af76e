"""Judge ties between people: wife, girlfriend, cousin.

Two ties of a partner are a conflict, whoever the other person is: wife and girlfriend, girlfriend and
ex-girlfriend. Other ties conflict if both may be towards the same person: by the same name or pronoun (his
wife, his sister), or by a noun (the dead man's brother) or nothing (a cousin) in similar sentences.
So are the second and the third son a conflict; the third and the youngest are a rewording.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build_related
from kazreader.compare.phonetics import plain
from kazreader.compare.rarity import rarity_of
from kazreader.compare.roles.holders import claims_of, people_of
from kazreader.compare.ruling import Rule
from kazreader.compare.sentence_meanings import meanings_of_passage
from kazreader.compare.sides import articles_of, as_role, role_of, topic_of
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Discrepancy, Kind, Relation
from kazreader.model.grouped import gathered, grouped
from kazreader.model.topics import Kin

_TWO_TIES = Rule("role.two_ties", Relation.CONFLICT, "{name} cannot be both at once.")
_OTHER_RANK = Rule(
    "role.other_word_for_kin", Relation.REWORDING, "They tell by other words which one {name} is."
)
_RANKS = {
    **dict.fromkeys(("first", "elder", "older", "eldest", "oldest"), "first"),
    **dict.fromkeys(("younger", "youngest"), "youngest"),
    **{number: number for number in ("second", "third", "fourth", "fifth")},
}
"Words for one of several children, brothers or wives; those of one value go together."
_PRONOUNS = frozenset(("his", "her", "their", "my"))
_ARTICLES = ("the ", "a ", "an ")
_LEAST_ALIKE = 0.2
"The least similarity of passages about the same tie."
_SAME = {"fiancee": "fiance", "widow": "wife", "widower": "husband"}
"Synonyms of ties, whatever the sex and whether the other person lives."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each person with conflicting ties."""
    for group in people_of(claims):
        ties = list(claims_of(group))
        partner = [claim for claim in ties if topic_of(claim, Kin).kind == "partner"]
        name = group.full[0].form.written
        yield from _conflict(name, ("partner",), context.in_order(partner), context)
        for owner, found in _by_owner(context.in_order(ties), context) if len(partner) < len(ties) else ():
            yield from _conflict(name, ("relative", owner), found, context)


def _by_owner(claims: Sequence[Claim], context: Context) -> Iterator[tuple[str, list[Claim]]]:
    """Yield the ties by the person they may be towards, with a key for that person."""
    for group in gathered(claims, lambda c, of_one: all(_may_be_of_one(c, each, context) for each in of_one)):
        yield plain(topic_of(group[0], Kin).owner), group


def _may_be_of_one(a: Claim, b: Claim, context: Context) -> bool:
    """Whether two ties may be towards the same person: not two names, not him and her."""
    one, other = (topic_of(claim, Kin).owner for claim in (a, b))
    if plain(one) == plain(other):
        return True
    if {one, other} <= _PRONOUNS or not ({one, other} & _PRONOUNS or _is_noun(one) or _is_noun(other)):
        return False
    nouns = [owner.split()[-1] for owner in (one, other) if owner and _is_noun(owner)]
    if len(nouns) == 2 and meaning(nouns[0]) != meaning(nouns[1]):
        return False
    own = frozenset(meaning(word.lower()) for claim in (a, b) for word in role_of(claim).holder.split())
    here, there = (meanings_of_passage(claim, context) for claim in (a, b))
    return rarity_of(context).alike(here, there, own) > _LEAST_ALIKE


def _is_noun(owner: str) -> bool:
    """Whether an owner is a noun or missing: the dead man; a cousin."""
    return not owner or owner.startswith(_ARTICLES)


def _conflict(
    name: str, question: tuple[str, ...], claims: Sequence[Claim], context: Context
) -> Iterator[Discrepancy]:
    ties = ((topic_of(claim, Kin), plain(topic_of(claim, Kin).word), claim) for claim in claims)
    by_tie = grouped(
        ((tie.ended, _SAME.get(word, word), _rank(claim)), claim)
        for tie, word, claim in ties
        if tie.word not in role_words().kin_in_general
    )
    answers = sorted(by_tie.items(), key=lambda side: -len(side[1]))
    if len(articles_of(claims)) < 2:
        return
    relations = [
        rule.between(n, m, name=name)
        for (n, (one, _)), (m, (other, _)) in combinations(enumerate(answers), 2)
        if (rule := _rule(one, other)) is not None
    ]
    phrase = f"whose {'partner' if question == ('partner',) else 'relative'} {name} is"
    heading = Heading(Kind.ROLE, ("kin", name, *question), phrase)
    yield from build_related(heading, [as_role(side, context) for _, side in answers], relations, context)


def _rank(claim: Claim) -> str:
    """Return which of several a tie means: "first" of "his eldest son"; "" for nothing said."""
    return next((_RANKS[word] for word in role_of(claim).role.split() if word in _RANKS), "")


def _rule(one: tuple[bool, str, str], other: tuple[bool, str, str]) -> Rule | None:
    """Return the rule for two ties, each ended or not, with a rank: the third son may be the youngest."""
    if one[:2] != other[:2]:
        return _TWO_TIES
    ranks = {one[2], other[2]}
    if "" in ranks:
        return None
    return _OTHER_RANK if "youngest" in ranks and "first" not in ranks else _TWO_TIES
