"""Read what a figure is counted by: 225 million euros a week, 12 flights per day.

A rate answers another question than a total. What only places a figure in time ("12 people a day after the
quake") is none.
"""

from __future__ import annotations

from kazreader.extract.figures.subjects import past_conversion
from kazreader.extract.words import Words

_BY = frozenset({"a", "an", "per", "each", "every"})
_PERIODS = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "month", "quarter", "season", "year"}
)
_PLACES = frozenset(
    {"ago", "after", "before", "later", "earlier", "from", "since", "old", "prior", "and", "-"}
)


def rate_of(words: Words, end: int) -> str:
    """Return the period by which the figure that ends here is counted, or nothing."""
    end = past_conversion(words, end) + (words.word(end) == ")")
    if words.word(end) not in _BY or (period := words.word(end + 1)) not in _PERIODS:
        return ""
    return period if words.word(end + 2) not in _PLACES else ""
