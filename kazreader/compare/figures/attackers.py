"""Three victims and the gunman are four dead: one count includes the attacker, the other does not."""

from __future__ import annotations

import re

from kazreader.compare.context import Context
from kazreader.compare.figures.amounts import bounds
from kazreader.compare.figures.pair import Ruling, gap, quantity
from kazreader.lexicon.patterns import rarely
from kazreader.model import Claim, Relation
from kazreader.model.topics import Count

_INCLUDED = rarely(
    r"\b(?:including|counting|among them|plus|and|excluding|besides)\s+(?:the\s+|an?\s+)?"
    r"(?:gunman|shooter|attacker|bomber|assailant|suspect|himself|herself|killer|hijacker|driver|pilot)\b",
    re.IGNORECASE,
)


def counts_the_attacker(a: Claim, b: Claim, context: Context) -> Ruling | None:
    """Return that both can hold when they differ by one and a report says that it counts the attacker."""
    one, other = quantity(a).interval, quantity(b).interval
    of_people_hurt = isinstance(a.topic, Count) and a.topic.predicate in ("killed", "injured")
    if gap(one, other) != 1 or not of_people_hurt:
        return None
    larger = max((a, b), key=lambda claim: quantity(claim).interval.low or 0)
    text = context.articles[larger.mention.article].prose
    around = text[larger.sentence.start : larger.sentence.end]
    if not _INCLUDED().search(around):
        return None
    low, high = sorted((one, other), key=lambda i: i.low or 0)
    return Ruling(
        Relation.COMPATIBLE, "figure.with_attacker", f"{bounds(low)} and the attacker are {bounds(high)}"
    )
