"""The list of sources: letter, outlet, day, title, number of disagreements, original of a copy."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Relation
from kazreader.present.columns import cells, clip, wrap
from kazreader.present.wording import mark, short_day
from kazreader.tui.state.session import Session
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.row_list import RowList

_COUNTED = (Relation.CONFLICT, Relation.UPDATE)


_LEAST, _MOST = 2, 4
"Minimum and maximum rows of a source: if there is room, its title takes as many as it needs."


class SourceList(RowList):
    """Two rows for each source, or more if all remain visible."""

    @property
    def rows_per_item(self) -> int:
        """As many rows as fit for all sources."""
        return max(_LEAST, min(_MOST, self.laid.height // max(1, self.items)))

    def show_sources(self, session: Session) -> None:
        """Show the session's sources, the open one marked."""

        def draw(number: int, width: int) -> Sequence[Sequence[Run]]:
            return _rows(session, number, width, self.rows_per_item)

        self.set_items(len(session.articles), draw, cursor=session.number)


def _rows(session: Session, number: int, width: int, rows: int) -> Sequence[Sequence[Run]]:
    source = session.sources.listed[number]
    here = number == session.number
    counts = _counts(session, source.article)
    room = width - sum(cells(text) for text, _ in counts) - 4
    name = clip(source.cited, max(4, room))
    first: list[Run] = [("▸ " if here else "  ", "accent"), (name, "headline" if here else "strong")]
    first += [(" " * max(1, room + 1 - cells(name)), ""), *counts]
    facts = (
        f"≈ {source.copy_of} {source.share:.0%}" if source.copy_of else "",
        "file is gone" if source.article == session.gone else "",
        source.event,
        short_day(source.published) if source.published else "",
    )
    lead = " · ".join(filter(None, facts))
    title = _in_rows(f"{lead}  {source.title}" if lead else source.title, max(4, width - 5), rows - 1)
    return first, *([("    ", ""), (line, "muted")] for line in title)


def _in_rows(text: str, width: int, rows: int) -> Sequence[str]:
    """Return a text in at most this many rows, the last one cut if necessary."""
    lines = list(wrap(text, width))
    return [*lines[: rows - 1], clip(" ".join(lines[rows - 1 :]), width)]


def _counts(session: Session, article: str) -> list[Run]:
    if not session.compared:
        return []
    counts = session.findings.counts(article)
    return [(f"{counts[r]}{mark(r)} ", f"mark-{r.value}") for r in _COUNTED if counts[r]]
