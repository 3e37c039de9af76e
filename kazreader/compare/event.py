"""What the articles have in common: the names of their leads tell which places are the event's own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from kazreader.compare.context import Context
from kazreader.model import CleanArticle, Scope

_NAME = re.compile(r"[^\W\d_](?:[^\W_]|[-’'](?=[^\W_]))*")
_LEAD = 700
"Characters of the prose that count as an article's lead: about its first three sentences."


@dataclass(frozen=True, slots=True)
class Event:
    """The event that the articles report."""

    leads: dict[str, frozenset[str]]
    "Article id to the names of its lead, in lower case."
    shared: frozenset[str]
    "Names that stand in the leads of at least two articles."

    def elsewhere(self, article: str, scope: Scope) -> frozenset[str]:
        """Return the places of a scope when none of them is the event's own; else nothing."""
        own = self.leads[article] | self.shared
        return frozenset() if scope.places & own else scope.places


def event_of(context: Context) -> Event:
    """Return what is known of the event from the articles' leads."""
    leads = {article_id: _lead_names(article) for article_id, article in context.articles.items()}
    counts = Counter(name for names in leads.values() for name in names)
    return Event(leads, frozenset(name for name, times in counts.items() if times >= 2))


def _lead_names(article: CleanArticle) -> frozenset[str]:
    lead = article.prose.lstrip()[:_LEAD]
    found = (match.group() for match in _NAME.finditer(lead))
    return frozenset(name.lower().replace("’", "'").removesuffix("'s") for name in found if name[0].isupper())
