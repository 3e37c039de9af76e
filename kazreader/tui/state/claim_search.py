"""Search in what the reports say: the claims that were compared, and, as soon as they are known, all others.

The comparison tells of the claims that several articles make or that one alone makes. The rest is looked for
when a query first asks for claims, elsewhere and at leisure: until then what is known already is found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from kazreader.model import Claim, Report, Span

if TYPE_CHECKING:
    from kazreader.index import Query

_MANY = 1_000
"Articles up to which all claims are looked for: those of one take about 50 kB of memory."

Places: TypeAlias = Mapping[str, tuple[Span, ...]]
"Where claims stand, by article id."


class ClaimSearch:
    """The claims of a session's articles."""

    def __init__(self, report: Callable[[], Report]) -> None:
        self._report = report
        self._all: tuple[Claim, ...] | None = None
        "None: nobody knows them yet."
        self._asked = False
        self.in_part = False
        "Whether what was found last is only of what was compared, or what one article alone says."
        self._found: tuple[Query, Places] | None = None
        "What was found last; it is asked for again by every article."
        self.fetch: Callable[[], bool] = lambda: False
        "Begins to look for all claims and returns whether it does; what it finds is handed to `take`."

    @property
    def waiting(self) -> bool:
        """Whether claims are being looked for, so that more may be found."""
        return self._asked and self._all is None

    def find(self, query: Query) -> Places:
        """Return where claims stand that the query asks for.

        Raises QueryError when a pattern is none or takes too long.
        """
        from kazreader.index.claims import find

        report = self._report()
        self.in_part = len(report.articles) > _MANY
        if self._all is None and not self._asked and 0 < len(report.articles) <= _MANY:
            self._asked = self.fetch()
        if self._found is None or self._found[0] != query:
            places: dict[str, list[Span]] = {}
            for one in find(report, query, self._all or ()):
                places.setdefault(one.claim.mention.article, []).append(one.claim.mention.span)
            self._found = query, {article: tuple(spans) for article, spans in places.items()}
        return self._found[1]

    def take(self, claims: tuple[Claim, ...]) -> None:
        """Take all claims of the articles as they are now."""
        self._all, self._found = claims, None

    def compared(self) -> None:
        """Take in that there is another comparison."""
        self._found = None

    def forget(self) -> None:
        """Take in that the articles are others: their claims are looked for when they are asked for again."""
        self._all, self._asked, self._found, self.in_part = None, False, None, False
