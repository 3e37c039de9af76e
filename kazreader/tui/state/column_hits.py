"""The matches of a search in several articles, column by column."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model.named_tuple import NamedTuple
from kazreader.tui.state.hits import Hits


class ColumnHits(NamedTuple):
    """The matches of each column, and the column with the current match."""

    columns: tuple[Hits, ...] = ()
    here: int = 0

    @classmethod
    def of(cls, columns: Sequence[Hits], here: int, offset: int) -> ColumnHits:
        """Select the first match from an offset of a column on, else the first of the next columns."""
        bare = tuple(hits._replace(at=-1) for hits in columns)
        for column in (*range(here, len(bare)), *range(here)):
            if bare[column].spans:
                found = bare[column].from_offset(offset if column == here else 0)
                return cls((*bare[:column], found, *bare[column + 1 :]), column)
        return cls(bare, here)

    def stepped(self, by: int) -> ColumnHits:
        """Select the next or previous match, cyclically."""
        places = [(column, at) for column, hits in enumerate(self.columns) for at in range(len(hits.spans))]
        if not places:
            return self
        now = (self.here, self.columns[self.here].at)
        column, at = places[(places.index(now) + by) % len(places)] if now in places else places[0]
        columns = tuple(
            hits._replace(at=at if number == column else -1) for number, hits in enumerate(self.columns)
        )
        return ColumnHits(columns, column)

    def status(self, letters: Sequence[str]) -> str:
        """Return a status such as "hit 3 of 11 (A 2 B 9)"; empty without a query."""
        first = next((hits for hits in self.columns if hits.query), None)
        total = sum(len(hits.spans) for hits in self.columns)
        if first is None or not total:
            return first.status() if first else ""
        at = sum(len(hits.spans) for hits in self.columns[: self.here]) + self.columns[self.here].at + 1
        counts = " ".join(
            f"{letter} {len(hits.spans)}" for letter, hits in zip(letters, self.columns, strict=False)
        )
        return f"hit {at} of {total} ({counts})"
