"""Date an article by its neighbours: what they and it tell of one weekday happened on one day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from kazreader.extract.published.evidence import Evidence
from kazreader.extract.published.vote import last_day_named

_WEEK = 7
_MOST_POSTINGS = 20
"A word of more sentences tells nothing, and looking at them all would cost."
_LEAST = 2
"The least number of words that must be shared."
_LEAD = 2
"How many times the runner-up's weight the winning day needs."


class FolderDays:
    """The weekdays that dated articles tell of, by the words of their sentences."""

    def __init__(self, dated: Iterable[tuple[Evidence, date]]) -> None:
        self._days: defaultdict[tuple[int, str], list[date]] = defaultdict(list)
        for evidence, published in dated:
            for one in evidence.weekdays:
                day = published - timedelta((published.weekday() - one.weekday) % _WEEK)
                for word in one.words:
                    self._days[one.weekday, word].append(day)

    def day_of(self, evidence: Evidence) -> date | None:
        """Return the day of publication of an undated article; None when no day clearly leads."""
        weights: Counter[date] = Counter()
        for one in evidence.weekdays:
            for word in one.words:
                days = self._days.get((one.weekday, word), ())
                if len(days) <= _MOST_POSTINGS:
                    for day in set(days):
                        weights[day] += 1
        votes: Counter[date] = Counter()
        for day, weight in weights.items():
            published = last_day_named(day, evidence.weekdays)
            if published is not None:
                votes[published] += weight
        ranked = votes.most_common(2)
        if not ranked or ranked[0][1] < _LEAST or (len(ranked) == 2 and ranked[0][1] < _LEAD * ranked[1][1]):
            return None
        return ranked[0][0]
