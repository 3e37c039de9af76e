"""Judge descriptions of people and things: a cartoonist, an artist; a car carrier, a chemical tanker.

Two exclusive kinds, two nations, and two ranks ("largest", "second largest") of one noun are conflicts. Other
nouns are compatible, since both may be true. Not compared: former descriptions, descriptions that one article
gives both of, and two titles of posts, which have judges of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build_related
from kazreader.compare.names.groups import Group
from kazreader.compare.roles.descriptions import is_of_person
from kazreader.compare.roles.holders import claims_of
from kazreader.compare.roles.likelihood import relation
from kazreader.compare.roles.titles import title_words
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, as_role, pairs_of_sides, role_of, topic_of
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Discrepancy, Kind, Relation
from kazreader.model.grouped import gathered
from kazreader.model.topics import Called, Office

_MOST_PHRASES = 6
"The most descriptions of one holder that are compared."
_OTHER_KIND = Rule("called.other_kind", Relation.CONFLICT, "Nothing is of both kinds.")
_OTHER_NATION = Rule("called.other_nation", Relation.CONFLICT, "They are of two countries.")
_OTHER_RANK = Rule("called.other_rank", Relation.CONFLICT, "They have two ranks.")
_TWO_ANSWERS = Rule("called.two_answers", Relation.CONFLICT, "They are two answers of one sort.")
_OTHER_WORD = Rule("called.other_word", Relation.REWORDING, "They may be two words for one post.")
_OTHER_NOUN = Rule("called.other_noun", Relation.COMPATIBLE, "One may be called both; no article does.")
_BY_LIKELIHOOD = {rule.relation: rule for rule in (_TWO_ANSWERS, _OTHER_WORD, _OTHER_NOUN)}
_NATIONAL = "national"
"The noun for whom or what is only called by a country: Germany's Alder."
_CITIZENS = frozenset(("citizen", _NATIONAL, "man", "woman"))
_OF_TWO = re.compile(r"[a-z]o-[A-Z]")
"An Anglo-Dutch firm."
_ONE_KINGDOM = frozenset(("Britain", "United Kingdom", "England", "Scotland", "Wales"))
_MOST_OF_ALL = frozenset(
    ("largest", "biggest", "oldest", "tallest", "longest", "richest", "busiest", "smallest")
)
_OF_THE_PAST = frozenset(("former", "once", "then", "late"))
LEADER = "leader"
"The general word for the holder of a post."
_GRADES = frozenset(("assistant", "associate", "deputy"))
_LATER = ("second", "third", "fourth", "fifth", "sixth")
_NUMBERED = re.compile(r"\bNo\.\s([1-6])\b")
"The No. 3 drugmaker is the third-largest one."


def judge(named: Sequence[Group], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each holder that articles describe differently."""
    for group in named:
        told = [c for c in claims_of(group) if isinstance(c.topic, Called | Office)]
        if len(articles_of(told)) < 2:
            continue
        sides = _sides(told)
        relations = [
            rule.between(n, m)
            for (n, a), (m, b) in pairs_of_sides(sides)
            if (rule := _rule(a[0], b[0], context)) is not None
        ]
        name = group.full[0].form.written
        differs = any(each.relation is Relation.CONFLICT for each in relations)
        heading = Heading(
            Kind.ROLE, ("called", name), f"what {name} is" if differs else f"how {name} is described"
        )
        yield from build_related(heading, [as_role(side, context) for side in sides], relations, context)


def _sides(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Return the claims in sides; a phrase joins a side whose first phrase has all its words."""
    told = ((_telling_words(claim), _rank(claim), claim) for claim in claims)
    fullest = sorted(told, key=lambda one: (-len(one[0]), role_of(one[2]).role))
    alike = gathered(fullest, lambda one, side: one[0] <= side[0][0] and one[1] == side[0][1])
    sides = ([claim for _, _, claim in side] for side in alike)
    return sorted(sides, key=lambda side: (-len(articles_of(side)), role_of(side[0]).role))[:_MOST_PHRASES]


def _rule(a: Claim, b: Claim, context: Context) -> Rule | None:
    """Return the rule that applies to two phrases; None where another judge compares them."""
    rule = _rule_of_words(a, b)
    one_noun = isinstance(a.topic, Called) and a.topic == b.topic
    if rule is _OTHER_NOUN and not one_noun and is_of_person(a) and is_of_person(b):
        return _BY_LIKELIHOOD[relation(a, b, context)]
    return rule


def _rule_of_words(a: Claim, b: Claim) -> Rule | None:
    apart = _are_of_two_nations(a, b)
    if apart and _is_of_people(a) and _is_of_people(b):
        return _OTHER_NATION
    if isinstance(a.topic, Office) and isinstance(b.topic, Office):
        return _OTHER_NOUN if _are_two_words(a.topic, b.topic) else None
    if bool(_telling_words(a) & _OF_THE_PAST) != bool(_telling_words(b) & _OF_THE_PAST):
        return None
    one, other = _noun(a), _noun(b)
    if one == other and _rank(a) != _rank(b):
        return _OTHER_RANK if _rank(a) and _rank(b) else None
    kinds = role_words().kinds
    if one != other and kinds.get(one, one) == kinds.get(other, other):
        return _OTHER_KIND
    told = (
        isinstance(a.topic, Called)
        and isinstance(b.topic, Called)
        and (one == other or _NATIONAL in (one, other))
    )
    return _OTHER_NATION if apart and told else _OTHER_NOUN


def _are_of_two_nations(a: Claim, b: Claim) -> bool:
    """Whether both phrases name nations, and none in common; those of the United Kingdom are one."""
    if "role.verb" in (a.mention.rule, b.mention.rule):
        return False  # "who led Georgia to the title"
    one, other = _nations(role_of(a).role), _nations(role_of(b).role)
    return bool(one and other) and one.isdisjoint(other) and not _ONE_KINGDOM.issuperset(one | other)


@lru_cache(maxsize=4096)
def _nations(role: str) -> frozenset[str]:
    """Return the countries in a phrase up to its noun, except in names: the US Open."""
    known, words = nations(), [] if _OF_TWO.search(role) else [*_core(role).replace("-", " ").split(), ""]
    return frozenset(
        country
        for word, behind in pairwise(words)
        if not (behind[:1].isupper() and behind not in known.people)
        and (
            country := known.people.get(word)
            or known.countries.get(word.removesuffix("’s").removesuffix("'s"))
        )
    )


def _is_of_people(claim: Claim) -> bool:
    """Whether a phrase describes people, except officials of a country: a Danish climber, no Danish envoy."""
    if isinstance(claim.topic, Office):
        return claim.topic.office in role_words().jobs
    noun = topic_of(claim, Called).noun
    return noun in name_words().callings or noun in _CITIZENS or noun in nations().people


def _are_two_words(a: Office, b: Office) -> bool:
    """Whether one office is the general word for a leader, or both are trades one person may have."""
    if a.statuses != b.statuses or a.office == b.office:
        return False
    trades = {a.office, b.office} <= role_words().jobs
    return (trades and not role_words().of_two_callings(a.office, b.office)) or LEADER in (
        a.office,
        b.office,
    )


def _noun(claim: Claim) -> str:
    """Return the noun of a phrase, with the word before it if both name a kind: "car carrier"."""
    if not isinstance(claim.topic, Called):
        return ""
    noun = claim.topic.noun
    before = role_of(claim).role.partition(f" {noun}")[0].rpartition(" ")[2]
    return next((kind for kind in (f"{before} {noun}", noun) if kind in role_words().kinds), meaning(noun))


@lru_cache(maxsize=4096)
def _core(role: str) -> str:
    """Return a phrase up to its noun: "skate shop" of "skate shop on the upper floor"."""
    words = role.split()
    return " ".join(takewhile(lambda word: word.lower() not in grammar().prepositions, words))


def _telling_words(claim: Claim) -> frozenset[str]:
    """Return the meanings of the content words of a phrase up to its noun."""
    role = role_of(claim).role
    words = title_words(_core(role) if isinstance(claim.topic, Called) else role)
    return frozenset(map(meaning, words))


def _rank(claim: Claim) -> str:
    """Return the rank in a phrase: "second" of "second-largest city", "deputy"; "" without rank."""
    numbered = _NUMBERED.search(role_of(claim).role)
    if numbered is not None:
        return ("first", *_LATER)[int(numbered[1]) - 1]
    words = role_of(claim).role.lower().replace("-", " ").split()
    if _MOST_OF_ALL.isdisjoint(words):
        return next((word for word in words if word in _GRADES), "")
    return next((word for word in _LATER if word in words), "first")
