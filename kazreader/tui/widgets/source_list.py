"""The list of sources: letter, outlet, day, title, how often each disagrees, whose copy it is."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Relation
from kazreader.present.columns import cells, clip
from kazreader.present.wording import mark, short_day
from kazreader.tui.state.session import Session
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.row_list import RowList

_COUNTED = (Relation.CONFLICT, Relation.UPDATE)


class SourceList(RowList):
    """Two rows for each source."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(rows_per_item=2, id=id)

    def show_sources(self, session: Session) -> None:
        """Show the session's sources, the open one marked."""
        self.set_items(len(session.articles), lambda n, w: _rows(session, n, w), cursor=session.number)


def _rows(session: Session, number: int, width: int) -> Sequence[Sequence[Run]]:
    source = session.sources.listed[number]
    here = number == session.number
    counts = _counts(session, source.article)
    room = width - sum(cells(text) for text, _ in counts) - 4
    name = clip(source.cited, max(4, room))
    first: list[Run] = [("▸ " if here else "  ", "accent"), (name, "headline" if here else "strong")]
    first += [(" " * max(1, room + 1 - cells(name)), ""), *counts]
    day = f"≈ {source.copy_of} {source.share:.0%} " if source.copy_of else ""
    day += "file is gone " if source.article == session.gone else ""
    day += short_day(source.published) if source.published else ""
    second = [
        ("    ", ""),
        (f"{day}  " if day else "", "muted"),
        (clip(source.title, max(4, width - 7 - cells(day))), "muted"),
    ]
    return first, second


def _counts(session: Session, article: str) -> list[Run]:
    if not session.compared:
        return []
    counts = session.findings.counts(article)
    return [(f"{counts[r]}{mark(r)} ", f"mark-{r.value}") for r in _COUNTED if counts[r]]
