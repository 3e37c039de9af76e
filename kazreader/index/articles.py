"""Search over all loaded articles: pages of matches at once, exact counts a moment later.

Calls are thread-safe and serialised. `interrupt` may be called at any time, from any thread: it ends the
running call, and no other, with `Cancelled`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from kazreader.index.finder import finder, vocabulary_of
from kazreader.index.fold import Folded, fold
from kazreader.index.query import Query
from kazreader.index.tables import Row, Tables
from kazreader.model import CleanArticle, Span
from kazreader.model.named_tuple import NamedTuple

_SMALL = 300
"Articles up to which scanning all of them is as fast as any index (measured)."
_KEPT = 512
"Folded texts that are cached for the next key: more than a page, and all of a small set."
_Answer = TypeVar("_Answer")


class Cancelled(Exception):
    """The search was interrupted; there is no answer."""


class Found(NamedTuple):
    """One article that matches."""

    article: str
    "Its id."
    spans: tuple[Span, ...]
    "All matches in it; none if the query only excludes words or names sources."


class Page(NamedTuple):
    """The first articles that match, in the order in which they were added."""

    found: tuple[Found, ...]
    more: bool
    "Whether further articles match."


class Index:
    """An index of articles, to which articles can be added.

    Filters about claims (`kind:`, `is:`, `num:`) are ignored: `claims.find` handles them.
    """

    def __init__(self, articles: Iterable[CleanArticle] = (), *, small: int = _SMALL) -> None:
        """small: the number of articles up to which no word table is made."""
        self._tables = Tables(small)
        self._lock = threading.Lock()
        self._interrupts = 0
        self._folded: dict[int, Folded] = {}
        self._words: tuple[str, ...] | None = None
        self.add(articles)

    def __len__(self) -> int:
        return self._tables.count

    def add(self, articles: Iterable[CleanArticle]) -> None:
        """Append articles."""
        with self._lock:
            self._words = None
            self._tables.add(articles)

    def page(self, query: Query, *, limit: int = 50) -> Page:
        """Return the first articles that match, with all matches in them.

        Raises Cancelled when interrupted, QueryError when a pattern is invalid or takes too long.
        """

        def answer() -> Page:
            found: list[Found] = []
            for row, spans in self._matching(query, scan=True):
                if len(found) == limit:
                    return Page(tuple(found), more=True)
                found.append(Found(row.id, spans))
            return Page(tuple(found), more=False)

        return self._answered(answer)

    def counts(self, query: Query) -> Mapping[str | None, int]:
        """Return the exact number of matching articles by source, None for those without one.

        Raises Cancelled when interrupted, QueryError when a pattern is invalid or takes too long.
        """

        def answer() -> Mapping[str | None, int]:
            by_source = self._tables.counts(query, self._vocabulary(query))
            if by_source is not None:
                return by_source
            return Counter(row.source for row, _ in self._matching(query))

        return self._answered(answer)

    def interrupt(self) -> None:
        """End the call that is running, if there is one."""
        self._interrupts += 1
        self._tables.interrupt()

    def _answered(self, answer: Callable[[], _Answer]) -> _Answer:
        with self._lock:
            try:
                return answer()
            except sqlite3.OperationalError as error:
                if "interrupted" in str(error):
                    raise Cancelled from error
                raise

    def _matching(self, query: Query, *, scan: bool = False) -> Iterator[tuple[Row, tuple[Span, ...]]]:
        vocabulary = self._vocabulary(query)
        wanted = finder(query, vocabulary)
        interrupts = self._interrupts
        for row in self._tables.candidates(query, vocabulary, scan=scan):
            if interrupts != self._interrupts:
                raise Cancelled
            spans = wanted.spans(self._text(row))
            if spans is not None:
                yield row, spans

    def _text(self, row: Row) -> Folded:
        text = self._folded.get(row.number)
        if text is None:
            if len(self._folded) >= _KEPT:
                self._folded.clear()
            text = self._folded[row.number] = fold(row.prose)
        return text

    def _vocabulary(self, query: Query) -> tuple[str, ...]:
        if not query.asks_vocabulary:
            return ()
        if self._words is None:
            known = self._tables.vocabulary()
            rows = self._tables.candidates(Query(""), ())
            self._words = vocabulary_of(map(self._text, rows)) if known is None else known
        return self._words
