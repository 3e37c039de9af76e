"""The matches of a search in the open article, and the current one."""

from __future__ import annotations

from bisect import bisect_left

from kazreader.model import Span
from kazreader.model.named_tuple import NamedTuple


class Found(NamedTuple):
    """The result of a search in a view, for the prompt."""

    any: bool
    summary: str
    "In words: how many matches, or why none."


class Hits(NamedTuple):
    """Matches in text order."""

    query: str = ""
    spans: tuple[Span, ...] = ()
    at: int = -1
    "The index of the current match; -1: none yet."
    problem: str = ""
    "The error in the query."

    @property
    def now(self) -> Span | None:
        """The current match."""
        return self.spans[self.at] if 0 <= self.at < len(self.spans) else None

    def from_offset(self, offset: int) -> Hits:
        """Select the first match at or after an offset, cyclically."""
        if not self.spans:
            return self
        return self._replace(at=bisect_left(self.spans, Span(offset, 0)) % len(self.spans))

    def stepped(self, by: int) -> Hits:
        """Select the next or previous match, cyclically."""
        return self._replace(at=(self.at + by) % len(self.spans)) if self.spans else self

    def status(self) -> str:
        """Return "hit 3 of 11", "no match" or the error."""
        if self.problem:
            return self.problem
        if not self.query:
            return ""
        return f"hit {self.at + 1} of {len(self.spans)}" if self.spans else "no match"
