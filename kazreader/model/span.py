"""A span: a range of an article's text."""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points in an article's text as loaded."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """The number of code points in the span."""
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether the other span lies entirely inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """Return the span moved by a number of code points."""
        return Span(self.start + by, self.end + by)

    def trimmed(self, text: str) -> Span:
        """Return the span without the white space at its ends; empty where it covers nothing else."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()))

    def of(self, text: str) -> str:
        """Return the text that the span covers."""
        return text[self.start : self.end]

    def found(self, words: str, text: str) -> Span | None:
        """Return the occurrence of these words at this span, else the nearest one; None if there is none."""
        if text.startswith(words, self.start):
            return Span(self.start, self.start + len(words))
        after = text.find(words, min(self.start, len(text)))
        before = text.rfind(words, 0, self.start + len(words))
        places = [place for place in (before, after) if place >= 0]
        nearest = min(places, key=lambda place: abs(place - self.start), default=None)
        return None if nearest is None else Span(nearest, nearest + len(words))
