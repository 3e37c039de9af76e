"""Counts that differ because only one includes the attacker: three victims, four dead."""

from __future__ import annotations

import re

from kazreader.compare.context import Context
from kazreader.compare.figures.amounts import bounds
from kazreader.compare.figures.pair import gap
from kazreader.compare.ruling import Rule, Ruling
from kazreader.compare.sides import quantity
from kazreader.lexicon.patterns import rarely
from kazreader.model import Claim, Relation
from kazreader.model.topics import Count

_WITH_ATTACKER = Rule("figure.with_attacker", Relation.COMPATIBLE, "{fewer} and the attacker are {more}")
_INCLUDED = rarely(
    r"\b(?:including|counting|among them|plus|and|excluding|besides)\s+(?:the\s+|an?\s+)?"
    r"(?:gunman|shooter|attacker|bomber|assailant|suspect|himself|herself|killer|hijacker|driver|pilot)\b"
    r"|\b(?:gunman|shooter|attacker|bomber|assailant|killer|hijacker)\s+"
    r"(?:was\s+|is\s+)?(?:among them|included)\b",
    re.IGNORECASE,
)
_DIED_TOO = rarely(
    r"\b(?:killed|killing|shot|shooting|(?:gun|weapon|rifle|knife) on) (?:himself|herself)\b"
    r"|\b(?:his|her) own life\b|\bs?he,? too,? (?:was killed|was shot dead|died)\b",
    re.IGNORECASE,
)
"In the sentence of the smaller count: the attacker died as well and is not counted."


def counts_the_attacker(a: Claim, b: Claim, context: Context) -> Ruling | None:
    """Return COMPATIBLE for counts that differ by one if a sentence mentions the attacker; else None."""
    one, other = quantity(a).interval, quantity(b).interval
    of_people_hurt = isinstance(a.topic, Count) and a.topic.predicate in ("killed", "injured")
    if gap(one, other) != 1 or not of_people_hurt:
        return None
    smaller, larger = sorted((a, b), key=lambda claim: quantity(claim).interval.low or 0)
    told, counted = (context.sentence_of(claim) for claim in (smaller, larger))
    if not (_INCLUDED().search(counted) or _DIED_TOO().search(told)):
        return None
    low, high = sorted((one, other), key=lambda i: i.low or 0)
    return _WITH_ATTACKER.ruling(fewer=bounds(low), more=bounds(high))
