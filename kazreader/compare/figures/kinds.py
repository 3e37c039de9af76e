"""How the answers to a question behave: whether they grow, how far they may differ, how much they matter."""

from __future__ import annotations

from decimal import Decimal

from kazreader.lexicon.measures import measures
from kazreader.lexicon.predicates import Counts, predicates
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import Count, Figure, OpenFigure

TIMES = frozenset({"duration", "minute", "hour", "day", "days", "week", "month", "year", "years"})
"Units and nouns of time."
WIDEST_OPEN = Decimal("2.9")
"The largest ratio of two answers to an open question, one inferred from the words around."


class Behaviour(NamedTuple):
    """What is known about a question before its answers are compared."""

    counts: Counts
    weight: int
    widest: Decimal
    timed: bool
    "Whether the answer depends on the day; an age or a magnitude does not."
    of_measure: bool = True
    windowed: bool = True
    "Whether a count over a week differs from the count of all time."


def behaviour(topic: Figure) -> Behaviour:
    """Return the behaviour of the answers to a topic."""
    if isinstance(topic, Count):
        group = predicates().groups[topic.predicate]
        windowed = group.counts != "fixed"
        return Behaviour(
            group.counts, group.weight, group.widest, timed=True, of_measure=False, windowed=windowed
        )
    if isinstance(topic, OpenFigure):
        return Behaviour(
            "fixed", 1, WIDEST_OPEN, timed=True, of_measure=False, windowed=topic.counted in TIMES
        )
    measure = measures().groups[topic.name]
    timed = measure.counts != "fixed" or topic.name == "move"
    return Behaviour(measure.counts, measure.weight, measure.widest, timed)
