"""Open figures, whose question no word list covers: which they are, and what they count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeGuard

from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.stems import meaning, stem
from kazreader.model import Claim, SubGroup
from kazreader.model.scope import SOME_OF_THEM
from kazreader.model.topics import Count, Measure, OpenFigure, Topic

PERSON = "person"
AGE = "year"
"The unit of ages."
_OF_THE_NEAREST = frozenset({"distance", "landmark_distance", "population", "size", "span"})
"Measures whose owner is the nearest name or noun, which may differ between reports."
_OF_A_WHOLE = SubGroup("part", "of")
_KINDS_CACHED = 4096


def is_open(claim: Claim) -> bool:
    """Whether no word list covers the question of a figure."""
    return isinstance(claim.topic, OpenFigure)


def says_nothing(claim: Claim) -> bool:
    """Whether a figure has no question of its own: an open figure, or an age without an owner."""
    return is_open(claim) or (_is_age_by_noun(claim.topic) and not claim.topic.owner)


def asking(claims: Sequence[Claim]) -> list[bool]:
    """Return for each figure whether its question may be inferred from the words around it.

    That holds for open figures, for vague predicates, for ages of a noun ("the sergeant", who may be named
    elsewhere), and for measures that no other report gives: one report's price is another's damages.
    """
    told: dict[Topic, set[str]] = defaultdict(set)
    for claim in claims:
        told[claim.topic].add(claim.mention.article)
    return [_may_ask(claim, answered=len(told[claim.topic]) > 1) for claim in claims]


def _may_ask(claim: Claim, *, answered: bool) -> bool:
    topic = claim.topic
    if isinstance(topic, Measure):
        owned = topic.owner and topic.name not in _OF_THE_NEAREST
        return _is_age_by_noun(topic) or not (answered or owned)
    return is_open(claim) or (isinstance(topic, Count) and predicates().groups[topic.predicate].loose)


def _is_age_by_noun(topic: Topic) -> TypeGuard[Measure]:
    return isinstance(topic, Measure) and topic.name == "age" and topic.by_noun


def thing_of(counted: str) -> str:
    """Return what is counted: a class of people by its stem, all else by its kind."""
    kind = kind_of(counted)
    return stem(counted) if kind == PERSON else kind


@lru_cache(maxsize=_KINDS_CACHED)
def kind_of(counted: str) -> str:
    """Return the widest known class of what is counted: guards are people, trawlers are ships."""
    known = counted_nouns().words.at([counted], 0)
    if known is None:
        return PERSON if counted in nations().peoples else meaning(counted)
    return PERSON if counted_nouns().line(known[1].kind)[-1] == PERSON else known[1].kind


def groups_of(claim: Claim) -> frozenset[SubGroup]:
    """Return the sub-groups of a figure, except that it counts some of a group: 60 of the 101 seats."""
    return claim.scope.groups - {SOME_OF_THEM, _OF_A_WHOLE}
