"""The search: the query, its scope and its options.

An incomplete query is searched as typed; an invalid one is only a message beside the prompt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kazreader.model import CleanArticle, QueryError, Span
from kazreader.tui.state.claim_search import ClaimSearch
from kazreader.tui.state.hits import Hits

if TYPE_CHECKING:
    from kazreader.index import Folded


_FEW = 40
"Number of articles up to which all are searched at once and stay folded between keys."


class Searching:
    """The query and its options; texts stay folded between keys."""

    def __init__(self, claims: ClaimSearch) -> None:
        self.claims = claims
        self.query, self.regex, self.fuzzy = "", False, False
        self.found: Mapping[str, tuple[Span, ...]] | None = None
        """By article id, the matches in all articles, if one of them was opened: its article shows these,
        since a query on all articles matches more than the same words in one. None: only the open article is
        searched."""
        self._folded: list[tuple[str, Folded]] = []

    def ask(self, query: str) -> None:
        """Search the open article."""
        self.query, self.found, self.claims.in_part = query, None, False

    def switch(self, option: str) -> None:
        """Toggle "regex" or "fuzzy"; they exclude each other."""
        if option == "regex":
            self.regex, self.fuzzy = not self.regex, False
        else:
            self.regex, self.fuzzy = False, not self.fuzzy

    @property
    def option(self) -> str:
        """The option that is on, in a word; empty: none is."""
        return "pattern" if self.regex else "fuzzy" if self.fuzzy else ""

    def hits(self, article: CleanArticle | None) -> Hits:
        """Return the matches of the query in an article."""
        if article is None or not self.query:
            return Hits()
        if self.found is not None:
            return Hits(self.query, self.found.get(article.article.id, ()))
        # Imported on the first search: the first frame needs no database.
        from kazreader.index import finder, parse_find
        from kazreader.index.finder import vocabulary_of
        from kazreader.index.outlet import is_named

        try:
            query = parse_find(self.query, regex=self.regex, fuzzy=self.fuzzy)
            if not is_named(article, query):
                return Hits(self.query)
            text = self._text(article)
            if query.asks_claims:
                return Hits(self.query, self.claims.find(query).get(article.article.id, ()))
            wanted = finder(query, vocabulary_of([text]) if query.asks_vocabulary else ())
            return Hits(self.query, wanted.spans(text) or ())
        except QueryError as problem:
            return Hits(self.query, problem=str(problem))

    def in_all(self) -> int:
        """Return the number of matches in all articles, if they were searched together; else 0."""
        return sum(map(len, (self.found or {}).values()))

    def elsewhere(self, articles: Sequence[CleanArticle]) -> Mapping[str, int]:
        """Return the number of matches by article id; empty for many articles."""
        if len(articles) > _FEW:
            return {}
        counts = {each.article.id: len(self.hits(each).spans) for each in articles}
        return {article: count for article, count in counts.items() if count}

    def _text(self, article: CleanArticle) -> Folded:
        from kazreader.index import fold

        for prose, folded in self._folded:
            if prose is article.prose:
                return folded
        folded = fold(article.prose)
        self._folded = [*self._folded[1 - _FEW :], (article.prose, folded)]
        return folded


def more_may_come(searching: Searching) -> str:
    """Return a remark on a count while claims are still extracted, or not all are."""
    if searching.claims.in_part:
        return " (compared claims only; `kazreader search` finds all)"
    return ", still searching" if searching.claims.waiting else ""
