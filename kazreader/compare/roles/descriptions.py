"""The parts of a phrase that describes a person: office or noun, sorts, statuses, bodies."""

from __future__ import annotations

import re
from functools import lru_cache

from kazreader.compare.context import Context
from kazreader.compare.roles.titles import nation_words, title_words
from kazreader.compare.sides import role_of
from kazreader.lexicon.descriptions import description_words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim
from kazreader.model.claim import APPOINTED
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import Called, Office

GENERAL = "general"
"The sort of words that say little about a person."
_NEW = frozenset(("new", "now", "newly", "permanent"))
"Words for an office that has just begun."
_EMPTY = _NEW | frozenset(
    ("who", "their", "its", "his", "her", "is", "was", "has", "charge", "heads", "runs")
)
_OPENER = re.compile(r"(?:(?P<any>an?)|(?P<own>its|his|her|their))\s(?:\w+\s)?$", re.IGNORECASE)
_INTRODUCED_WITHIN = 30
_MADE = re.compile(
    r"\b(?:new|confirmed|appointed|named|reinstated|installed|elected|promoted|sworn\sin)\s(?:(?:as|to|to\sbe)\s)?(?:its\s|the\s)?$",
    re.IGNORECASE,
)
"Words directly before an office that has just begun."
_CONFIRMED = re.compile(r"\b(?:confirmed|permanent(?:ly)?)\b", re.IGNORECASE)
_OWNED = re.compile(r"['’]s\s")


class Description(NamedTuple):
    """A parsed description of a person."""

    group: str
    "The group of the office, or the noun."
    head: str
    "The office or the noun as written, in lower case."
    sorts: frozenset[str]
    statuses: frozenset[str]
    bodies: frozenset[str]
    "The other content words, without nations and modifiers of an office."
    words: frozenset[str]
    "All words, in lower case."


def is_of_person(claim: Claim) -> bool:
    """Whether a claim describes a person: by an office, or by a noun for people."""
    if isinstance(claim.topic, Called):
        return claim.topic.noun in name_words().callings or claim.topic.noun in description_words().sorts
    return isinstance(claim.topic, Office)


def described(claim: Claim) -> Description:
    """Return the parsed description of a claim."""
    if isinstance(claim.topic, Office):
        return _described(role_of(claim).role, claim.topic.office, frozenset(claim.topic.statuses))
    noun = claim.topic.noun if isinstance(claim.topic, Called) else ""
    return _described(role_of(claim).role, noun, frozenset())


@lru_cache(maxsize=4096)
def _described(role: str, group: str, statuses: frozenset[str]) -> Description:
    lists = role_words()
    words = role.lower().replace("’", "'").split()
    core = next((n for n, word in enumerate(words) if word in grammar().prepositions), len(words))
    office = lists.office_at_end(words[:core])
    head = " ".join(words[core - office[1] : core]) if office else group
    beside = title_words(role) - title_words(head) - lists.statuses - _EMPTY
    return Description(
        group=group,
        head=head,
        sorts=description_words().sorts.get(group, frozenset()),
        statuses=statuses or frozenset(words) & lists.statuses,
        bodies=beside - (lists.modifiers - name_words().bodies) - nation_words() - lists.office_parts,
        words=frozenset(words),
    )


def is_new(claim: Claim, context: Context) -> bool:
    """Whether an office has just begun, by its claim."""
    if claim.mention.rule == APPOINTED or not _NEW.isdisjoint(role_of(claim).role.lower().split()):
        return True
    return _MADE.search(_before(claim, context)) is not None


def is_confirmed(claim: Claim, context: Context) -> bool:
    """Whether an office is permanent, by its claim."""
    return _CONFIRMED.search(_before(claim, context)) is not None


def _before(claim: Claim, context: Context) -> str:
    start = claim.mention.span.start
    return context.articles[claim.mention.article].prose[max(0, start - _INTRODUCED_WITHIN) : start]


def opener(claim: Claim, context: Context) -> str:
    """Return what introduces a phrase: "any" for an indefinite article, "own" for an owner, else ""."""
    if _OWNED.search(role_of(claim).role) is not None:
        return "own"
    found = _OPENER.search(_before(claim, context)) if role_of(claim).role[:1].islower() else None
    return "" if found is None else next(kind for kind, word in found.groupdict().items() if word)


def are_two_species(one: Description, other: Description) -> bool:
    """Whether two words of one group exclude each other: a cellist, a violist."""
    species = description_words().species
    return one.head != other.head and one.head in species and species[one.head] == species.get(other.head)
