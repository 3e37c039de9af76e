"""The event that the articles report, by the names in their leads and their first day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from kazreader.model import Claim, CleanArticle, DayOfYear, Period, Scope, Time
from kazreader.model.months import may_be_month
from kazreader.model.record import Record

_NAME = re.compile(r"[^\W\d_][^\W_]*+(?:[-’'][^\W_]++)*+")
_LONG_BEFORE = timedelta(days=20)
"Times this long before the first report are of an earlier event."
_LEAD_CHARACTERS = 700
"Characters of an article's lead: about its first three sentences."


class Event(Record):
    """The event that some articles report."""

    leads: dict[str, frozenset[str]]
    "Article id to the names of its lead, in lower case."
    shared: frozenset[str]
    "Names in the leads of at least two articles."
    first_day: date | None
    "The earliest day on which an article was published."

    def elsewhere(self, article: str, scope: Scope) -> frozenset[str]:
        """Return the places of a scope if none of them belongs to the event; else none."""
        foreign = scope.places.isdisjoint(self.leads[article]) and scope.places.isdisjoint(self.shared)
        return scope.places if foreign else frozenset()

    def is_past(self, claim: Claim) -> bool:
        """Whether a claim is about an earlier event: it is background, or names a time long before."""
        return claim.scope.background or self.names_old_time(claim)

    def names_old_time(self, claim: Claim) -> bool:
        """Whether a claim names a time long before the event."""
        return any(self._is_old(time, claim.mention.article) for time in claim.scope.times)

    def _is_old(self, time: Time, article: str) -> bool:
        match time:
            case Period():
                return self.first_day is None or time.end < self.first_day - _LONG_BEFORE
            case DayOfYear():
                return not self._is_month_of_event(article, time)
            case _:
                return False

    def _is_month_of_event(self, article: str, time: DayOfYear) -> bool:
        """Whether a day without a year is in a month that the leads name; never for a month alone."""
        if time.day is None:
            return False
        own = self.leads[article] | self.shared
        return any(may_be_month(name, time.month) for name in own)


def event_of(articles: Iterable[CleanArticle]) -> Event:
    """Return the event that the leads of some articles describe."""
    reports = tuple(articles)
    leads = {report.article.id: _lead_names(report) for report in reports}
    counts = Counter(name for names in leads.values() for name in names)
    shared = frozenset(name for name, times in counts.items() if times >= 2)
    days = [r.metadata.published for r in reports if r.metadata.published is not None]
    return Event(leads, shared, min(days, default=None))


def _lead_names(article: CleanArticle) -> frozenset[str]:
    lead = article.prose.lstrip()[:_LEAD_CHARACTERS]
    names = [word for word in set(_NAME.findall(lead)) if word[0].isupper()]
    return frozenset(name.lower().replace("’", "'").removesuffix("'s") for name in names)
