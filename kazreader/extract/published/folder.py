"""Date an article by its neighbours: what they and it tell of one weekday happened on one day.

Neighbours are reports of the same people and places: those of another event lend no day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from math import sqrt

from kazreader.extract.published.evidence import Evidence
from kazreader.extract.published.vote import last_day_named
from kazreader.model.grouped import grouped

_WEEK = 7
_MOST_POSTINGS = 20
"A word of more sentences tells nothing, and looking at them all would cost."
_LEAST = 2
"The least number of words that must be shared."
_LEAD = 2
"How many times the runner-up's weight the winning day needs."
_ALIKE = 0.15
"How alike the names of two reports of one event are, which one in 400 pairs of two events reaches."


class FolderDays:
    """The weekdays that dated articles tell of, by the words of their sentences."""

    def __init__(self, dated: Iterable[tuple[Evidence, date]]) -> None:
        told = (
            (published - timedelta((published.weekday() - one.weekday) % _WEEK), one, evidence.names)
            for evidence, published in dated
            for one in evidence.weekdays
        )
        self._days = grouped(
            ((one.weekday, word), (day, names)) for day, one, names in told for word in one.words
        )

    def day_of(self, evidence: Evidence) -> date | None:
        """Return the day of publication of an undated article; None when no day clearly leads."""
        weights: Counter[date] = Counter()
        for one in evidence.weekdays:
            for word in one.words:
                days = self._days.get((one.weekday, word), ())
                if len(days) <= _MOST_POSTINGS:
                    weights.update({day for day, names in days if _alike(names, evidence.names)})
        votes: Counter[date] = Counter()
        for day, weight in weights.items():
            published = last_day_named(day, evidence.weekdays)
            if published is not None:
                votes[published] += weight
        ranked = votes.most_common(2)
        if not ranked or ranked[0][1] < _LEAST or (len(ranked) == 2 and ranked[0][1] < _LEAD * ranked[1][1]):
            return None
        return ranked[0][0]


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _ALIKE * sqrt(len(one) * len(other)) > 0
