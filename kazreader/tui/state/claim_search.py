"""Search in claims: those in the comparison and, once extracted, all others.

The comparison has the claims that several articles make or that one alone makes. The rest is extracted in the
background when a query first needs claims: until then only the known ones are searched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from kazreader.model import Claim, Report, Span

if TYPE_CHECKING:
    from kazreader.index import Query

_MANY = 1_000
"Maximum number of articles for extracting all claims: those of one take about 50 kB of memory."

Places: TypeAlias = Mapping[str, tuple[Span, ...]]
"The spans of claims, by article id."


class ClaimSearch:
    """The claims of a session's articles."""

    def __init__(self, report: Callable[[], Report]) -> None:
        self._report = report
        self._all: tuple[Claim, ...] | None = None
        "None: not extracted yet."
        self._asked = False
        self.in_part = False
        "Whether the last search covered only the claims of the comparison."
        self._found: tuple[Query, Places] | None = None
        "The last result; every article asks for it."
        self.fetch: Callable[[], bool] = lambda: False
        "Starts extracting all claims and returns whether it did; the result is passed to `take`."

    @property
    def waiting(self) -> bool:
        """Whether claims are being extracted, so that more may be found."""
        return self._asked and self._all is None

    def find(self, query: Query) -> Places:
        """Return the spans of the claims that match the query.

        Raises QueryError when a pattern is invalid or takes too long.
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
        """Receive all claims of the present articles."""
        self._all, self._found = claims, None

    def compared(self) -> None:
        """Reset after a new comparison."""
        self._found = None

    def forget(self) -> None:
        """Reset after a change of the articles: their claims are extracted again on demand."""
        self._all, self._asked, self._found, self.in_part = None, False, None, False
