"""What a figure tells where no list knows its question: what it counts, and what sets two of them apart.

Refused as answers to one question: figures more than a factor apart, of other groups, times in other units,
sizes of another direction (wide, deep), and a size against a distance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from kazreader.compare.context import Context
from kazreader.compare.figures.kinds import TIMES, WIDEST_OPEN
from kazreader.compare.figures.pair import exchanged, quantity, ratio, slipped
from kazreader.compare.rarity import words_in
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.nations import nations
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.stems import stem
from kazreader.model import Claim, SubGroup
from kazreader.model.scope import SOME_OF_THEM
from kazreader.model.topics import Count, Measure, OpenFigure, Topic

PERSON = "person"
_WIDEST_MOVING = Decimal(4)
"How far an open figure may lie from one of a known question whose answer grows or swings."
_UNTIL = frozenset({"before", "after", "ago", "earlier", "later"})
_AWAY = frozenset(
    {
        *("from", "off", "away", "outside", "ahead", "behind", "beyond", "past"),
        *("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"),
    }
)
_AHEAD = 24
"Characters behind a figure in which the next word stands."


def is_open(claim: Claim) -> bool:
    """Whether no word list knows what a figure answers."""
    return isinstance(claim.topic, OpenFigure)


def asking(claims: Sequence[Claim]) -> frozenset[Claim]:
    """Return the figures of which the words around may tell what they answer.

    They are open, or their own words say little, or no other report answers the measure that they answer:
    what one calls a price is damages in the other.
    """
    told: dict[Topic, set[str]] = defaultdict(set)
    for claim in claims:
        told[claim.topic].add(claim.mention.article)
    return frozenset(claim for claim in claims if _may_ask(claim, answered=len(told[claim.topic]) > 1))


def _may_ask(claim: Claim, *, answered: bool) -> bool:
    topic = claim.topic
    if isinstance(topic, Measure):
        return not (answered or topic.owner)
    return is_open(claim) or (isinstance(topic, Count) and predicates().groups[topic.predicate].loose)


def thing_of(counted: str) -> str:
    """Return what is counted, so that nations are countries; a class of people stays as it is written."""
    kind = kind_of(counted)
    return stem(counted) if kind == PERSON else kind


def kind_of(counted: str) -> str:
    """Return what is counted as widely as it is known: guards are people, trawlers are ships."""
    known = counted_nouns().words.at([counted], 0)
    if known is None:
        return PERSON if counted in nations().peoples else stem(counted)
    return PERSON if counted_nouns().line(known[1].kind)[-1] == PERSON else known[1].kind


def groups_of(claim: Claim) -> frozenset[SubGroup]:
    """Return what sets a figure apart, save that it was told as some of others: 116 of them were freed."""
    return claim.scope.groups - {SOME_OF_THEM}


def told_apart(one: Claim, other: Claim, context: Context) -> bool:
    """Whether two figures of one thing cannot answer one question, whatever words they share."""
    first, second = quantity(one).interval, quantity(other).interval
    if ratio(first, second) > _widest(one, other) and not (
        slipped(first, second) or exchanged(first, second)
    ):
        return True
    if is_open(one) and is_open(other) and groups_of(one) != groups_of(other):
        return True
    if _unit_of_time(one, context) != _unit_of_time(other, context):
        return True
    sizes = [claim.beside & grammar().sizes for claim in (one, other)]
    if (sizes[0] and is_distance(other, context)) or (sizes[1] and is_distance(one, context)):
        return True
    return all(sizes) and not sizes[0] & sizes[1]


def _widest(one: Claim, other: Claim) -> Decimal:
    """Return the factor by which two figures may differ: a count that moves from day to day may by more."""
    known = [c.topic.predicate for c in (one, other) if isinstance(c.topic, Count)]
    moves = len(known) == 1 and predicates().groups[known[0]].counts != "fixed"
    return _WIDEST_MOVING if moves else WIDEST_OPEN


def is_until(claim: Claim, context: Context) -> bool:
    """Whether a time only tells how long before or after: three days before the wedding."""
    return quantity(claim).unit in TIMES and _word_behind(claim, context) in _UNTIL


def is_distance(claim: Claim, context: Context) -> bool:
    """Whether a length tells how far two things lie apart: 3 miles south of the bend."""
    return quantity(claim).unit == "length" and _word_behind(claim, context) in _AWAY


def _word_behind(claim: Claim, context: Context) -> str:
    end = claim.mention.span.end
    words = words_in(context.articles[claim.mention.article].prose[end : end + _AHEAD])
    return words[0].lower() if words else ""


def _unit_of_time(claim: Claim, context: Context) -> str:
    """Return the unit of a time as written: eleven weeks of a trial are not its 51 days in court."""
    if quantity(claim).unit not in TIMES:
        return ""
    return stem((words_in(context.quoted(claim.mention)) or [""])[-1])
