"""Order discrepancies by importance: severity, relation, kind and the number of sources.

A judge's severity is the width of the gap; ranking multiplies it by weights of the relation, the kind, the
number of independent outlets, and the place in the reports: what is told at the top matters most, and there
two figures seldom answer two questions. An article that contradicts itself, and copies of one report, get low
severity and a note.
"""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.compare.context import Context
from kazreader.compare.sides import articles_of
from kazreader.model import Discrepancy, Kind, Relation, Severity

_GAP = {Severity.HIGH: 2.5, Severity.MEDIUM: 2.0, Severity.LOW: 1.0}
_RELATION = {
    Relation.CONFLICT: 1.0,
    Relation.UPDATE: 0.8,
    Relation.SPELLING: 0.7,
    Relation.REWORDING: 0.5,
    Relation.COMPATIBLE: 0.2,
    Relation.AGREEMENT: 0.2,
}
_KIND = {
    Kind.FIGURE: 1.0,
    Kind.DATE: 0.9,
    Kind.PLACE: 0.9,
    Kind.ROLE: 0.9,
    Kind.QUOTE: 0.8,
    Kind.NAME: 0.7,
    Kind.ACRONYM: 0.7,
}
_PER_VOICE, _MOST_VOICES = 0.1, 5
"The weight of each independent outlet beyond the second, and the most outlets counted."
_AT_THE_TOP, _PER_DEPTH = 1.1, 0.4
"""The weight of what all sides tell at the top, and how far it falls to the end; tuned on the alarms
of 86 events that were judged by hand."""
_HIGH, _MEDIUM = 2.3, 0.75
"The least weights of each severity: a wide conflict of figures has 2.5, a common respelling of a name 0.98."


def ranked(topics: Iterable[Discrepancy], context: Context) -> tuple[Discrepancy, ...]:
    """Return the topics with their final severity, the gravest first, equal ones by topic and id."""
    weighed = [_weighed(topic, context) for topic in topics]
    weighed.sort(key=lambda row: (-row[0], row[1].topic.casefold(), row[1].id))
    return tuple(topic for _, topic in weighed)


def voices(topic: Discrepancy, context: Context) -> int:
    """Return how many independent outlets take part; a copy and its original are one."""
    return len({context.copy_of.get(article, article) for article in articles_of(topic.claims)})


def _weighed(topic: Discrepancy, context: Context) -> tuple[float, Discrepancy]:
    """Return the weight of a topic, and the topic with its severity or note."""
    note = _quiet_note(topic, context)
    if note:
        return 0.0, topic._replace(severity=Severity.LOW, explanation=f"{topic.explanation} {note}")
    weight = _weight(topic, context)
    severity = Severity.HIGH if weight >= _HIGH else Severity.MEDIUM if weight >= _MEDIUM else Severity.LOW
    return weight, topic._replace(severity=severity) if severity is not topic.severity else topic


def _weight(topic: Discrepancy, context: Context) -> float:
    more = min(voices(topic, context), _MOST_VOICES) - 2
    weight = _GAP[topic.severity] * _RELATION[topic.relation] * _KIND[topic.kind]
    return weight * (1 + _PER_VOICE * max(0, more)) * (_AT_THE_TOP - _PER_DEPTH * _depth(topic, context))


def _depth(topic: Discrepancy, context: Context) -> float:
    """Return how far down the side that is told last is first told: from 0, the top, to 1."""
    return max(min(context.depth(claim.mention) for claim in side.claims) for side in topic.sides)


def _quiet_note(topic: Discrepancy, context: Context) -> str:
    """Return why a discrepancy is only a note; "" if two independent outlets disagree."""
    if not topic.relations:
        return ""
    of_sides = [articles_of(side.claims) for side in topic.sides]
    both = [of_sides[pair.a] | of_sides[pair.b] for pair in topic.relations]
    if all(len(articles) == 1 for articles in both):
        return "One and the same article gives both."
    if all(len({context.copy_of.get(a, a) for a in articles}) == 1 for articles in both):
        return "The articles are copies of one report."
    return ""
