"""What a figure tells where no list knows its question: what it counts, and what sets two of them apart.

Refused as answers to one question: figures more than a factor apart, of other groups, a time before something
and one after it, sizes of another direction (wide, deep), and a size against a distance.
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
from kazreader.lexicon.stems import meaning, stem
from kazreader.model import Claim, SubGroup
from kazreader.model.scope import SOME_OF_THEM
from kazreader.model.topics import Count, Measure, OpenFigure, Topic

PERSON = "person"
_WIDEST_MOVING = Decimal(4)
"How far an open figure may lie from one of a known question whose answer grows or swings."
_UNTIL = {"before": -1, "ago": -1, "earlier": -1, "after": 1, "later": 1}
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
        return PERSON if counted in nations().peoples else meaning(counted)
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
    if until(one, context) * until(other, context) < 0 or _in_weeks(one, context) != _in_weeks(
        other, context
    ):
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


def until(claim: Claim, context: Context) -> int:
    """Return 1 where a time tells how long after something, -1 how long before it, else 0."""
    return _UNTIL.get(_word_behind(claim, context), 0) if quantity(claim).unit in TIMES else 0


def _in_weeks(claim: Claim, context: Context) -> bool | None:
    """Whether days are told as weeks, None of no days: eleven weeks of a trial are not 51 days in court."""
    return "week" in context.quoted(claim.mention).lower() if quantity(claim).unit == "days" else None


def is_distance(claim: Claim, context: Context) -> bool:
    """Whether a length tells how far two things lie apart: 3 miles south of the bend."""
    return quantity(claim).unit == "length" and _word_behind(claim, context) in _AWAY


def _word_behind(claim: Claim, context: Context) -> str:
    end = claim.mention.span.end
    words = words_in(context.articles[claim.mention.article].prose[end : end + _AHEAD])
    return words[0].lower() if words else ""
