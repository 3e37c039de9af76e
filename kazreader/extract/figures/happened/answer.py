"""The answer to "what happened to them?", and which nouns a group of words can count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.predicates import Place, Predicate, Sense
from kazreader.model.record import Record

FAR = 9
"Words that may stand between a count and its verb."
OWN = frozenset(("own", "its", "their", "his", "her", "our"))
Way: TypeAlias = Literal[
    "subject", "object", "modifier", "noun", "event", "toll", "times", "share", "strong", "among"
]
"How the counted stand to the word that says what happened to them."


class Happened(Record):
    """What happened to the counted, and how it was read."""

    predicate: Predicate
    way: Way
    at: int
    "Where the word that says it stands in the sentence."
    planned: bool = False
    "Whether it is only planned, expected or feared."
    either: bool = False
    'Whether the wider question is meant ("damaged or destroyed").'
    kinds: tuple[str, ...] = ()
    'Classes that stand before the number ("the number of miners killed rose to 12").'
    part: bool = False
    "Whether it counts a part of those to whom it happened."
    included: bool = False
    "Whether those are counted who are some of a number just told: among them nine children."
    listed: bool = False
    "Whether it is said of a neighbour in a list."

    @property
    def rule(self) -> str:
        """The name of the reader, for the claim's rule id."""
        return f"{self.way}.list" if self.listed else self.way


def fitting(
    senses: Sequence[Sense], places: Sequence[Place], counted: Counted, way: Way, words: Words, at: int
) -> Happened | None:
    """Return the reading of a word that can count these nouns: one by their own class, else the first."""
    first: Happened | None = None
    for sense in senses:
        alone = sense.place == "toll" and not counted.kinds and not counted.noun
        if sense.needs_noun and not counted.kinds:
            continue
        fits = alone or takes(sense.predicate, counted, own_class=sense.own_class)
        if sense.place in places and fits and has_near(words, sense):
            found = Happened(sense.predicate, way, at)
            if not set(counted.kinds).isdisjoint(sense.predicate.takes):
                return found
            first = first or found
    return first


def takes(predicate: Predicate, counted: Counted, *, own_class: bool = False) -> bool:
    """Whether a group can count these nouns; a bare number counts what the group means by itself.

    A number without a noun may also count what was counted just before it.
    """
    if own_class:
        return bool(counted.kinds) and all(kind == predicate.takes[0] for kind in counted.kinds)
    if not counted.kinds:
        meant = predicate.takes[0] == ("*" if counted.noun else "person")
        return meant or (not counted.noun and (predicate.bare or takes_before(predicate, counted)))
    line = counted_nouns().line
    if predicate.takes[0] == "*":
        return line(counted.kinds[0])[-1] != "person"
    return all(any(wide in predicate.takes for wide in line(kind)) for kind in counted.kinds)


def takes_before(predicate: Predicate, counted: Counted) -> bool:
    """Whether a group can count the thing that was counted before: 300 flights were cancelled, 80 delayed."""
    line = counted_nouns().line
    return bool(counted.before) and any(wide in predicate.takes for wide in line(counted.before))


def has_near(words: Words, sense: Sense) -> bool:
    """Whether the sentence holds a word without which the verb would say something else."""
    return not sense.needs_near or not sense.predicate.near.isdisjoint(words.vocabulary)


def are_people(counted: Counted) -> bool:
    """Whether people are counted; only of what is of a known class."""
    return counted_nouns().line(counted.kinds[0])[-1] == "person"
