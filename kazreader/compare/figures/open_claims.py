"""What a figure tells where no list knows its question: whether it asks, and what it counts."""

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
"Measures of the nearest name or noun, which may be another one in the next report."
_OF_A_WHOLE = SubGroup("part", "of")
_KEPT = 4096
"Words for the counted of which the kind is kept."


def is_open(claim: Claim) -> bool:
    """Whether no word list knows what a figure answers."""
    return isinstance(claim.topic, OpenFigure)


def says_nothing(claim: Claim) -> bool:
    """Whether a figure answers nothing before comparing finds what: an open one, an age of nobody known."""
    return is_open(claim) or (_is_age_by_noun(claim.topic) and not claim.topic.owner)


def asking(claims: Sequence[Claim]) -> list[bool]:
    """Return for each figure whether the words around may tell what it answers.

    They are open, or their own words say little, or no other report answers the measure that they answer:
    what one calls a price is damages in the other, and a distance may be told from another landmark. An age
    that a noun tells may be that of somebody named.
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
    """Return what is counted, so that nations are countries; a class of people stays as it is written."""
    kind = kind_of(counted)
    return stem(counted) if kind == PERSON else kind


@lru_cache(maxsize=_KEPT)
def kind_of(counted: str) -> str:
    """Return what is counted as widely as it is known: guards are people, trawlers are ships."""
    known = counted_nouns().words.at([counted], 0)
    if known is None:
        return PERSON if counted in nations().peoples else meaning(counted)
    return PERSON if counted_nouns().line(known[1].kind)[-1] == PERSON else known[1].kind


def groups_of(claim: Claim) -> frozenset[SubGroup]:
    """Return what sets a figure apart, save that it was told as some of others: 60 of the 101 seats."""
    return claim.scope.groups - {SOME_OF_THEM, _OF_A_WHOLE}
