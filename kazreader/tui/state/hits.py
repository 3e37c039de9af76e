"""The matches of a search in the open article, and which of them is looked at."""

from __future__ import annotations

from bisect import bisect_left

from kazreader.model import Span
from kazreader.model.named_tuple import NamedTuple


class Found(NamedTuple):
    """What a search found in a view, for the prompt."""

    any: bool
    summary: str
    "In words: how many, or why none."


class Hits(NamedTuple):
    """Matches in the order of the text."""

    query: str = ""
    spans: tuple[Span, ...] = ()
    at: int = -1
    "The number of the match that is looked at; -1: none yet."
    problem: str = ""
    "Why the query cannot be understood."

    @property
    def now(self) -> Span | None:
        """The match that is looked at."""
        return self.spans[self.at] if 0 <= self.at < len(self.spans) else None

    def from_offset(self, offset: int) -> Hits:
        """Look at the first match at or below an offset, around the end."""
        if not self.spans:
            return self
        return self._replace(at=bisect_left(self.spans, Span(offset, 0)) % len(self.spans))

    def stepped(self, by: int) -> Hits:
        """Look at the next match, or the one before, around the ends."""
        return self._replace(at=(self.at + by) % len(self.spans)) if self.spans else self

    def status(self) -> str:
        """Return "hit 3 of 11", "no match" or what is wrong."""
        if self.problem:
            return self.problem
        if not self.query:
            return ""
        return f"hit {self.at + 1} of {len(self.spans)}" if self.spans else "no match"
