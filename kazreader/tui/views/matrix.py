"""The matrix view: the answer of every source to every question, and the words behind a cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from kazreader.present.evidence import statement_of
from kazreader.present.findings import anchors_of, in_article
from kazreader.present.matrix import ORDERS, MatrixRow, matrix_of
from kazreader.present.wording import counted
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, add_statement
from kazreader.tui.state.session import Session
from kazreader.tui.views.list_view import ListView
from kazreader.tui.views.view import View
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.matrix_table import MatrixTable
from kazreader.tui.widgets.status_line import StatusLine

_ORDER_WORDS = {
    "weight": "most serious first",
    "topic": "topics A to Z",
    "kind": "kind by kind",
    "sources": "most answers first",
}


class MatrixView(ListView):
    """Topics by sources."""

    HINTS = (
        ("matrix.left pane.down pane.up matrix.right", "cell"),
        ("list.choose", "open the passage"),
        ("matrix.sort", "sort"),
        ("view.read", "read"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("matrix.sort", "sort"),
    ]

    def __init__(self, session: Session) -> None:
        self.order = ORDERS[0]
        self.table = MatrixTable(id="matrix-table")
        self._heading = StatusLine(id="matrix-heading")
        super().__init__(session, self.table, id="matrix")

    def compose(self) -> ComposeResult:
        """A fixed heading, the table, and the words of the current cell."""
        yield self._heading
        yield from super().compose()

    def enter(self) -> None:
        """Move to the current discrepancy."""
        if not self.table.rows:
            self.take()
        anchor = self.session.anchor
        if anchor is not None:
            ids = [row.discrepancy.id for row in self.table.rows]
            if anchor.discrepancy.id in ids:
                self.table.look_at(ids.index(anchor.discrepancy.id), anchor.article)
        super().enter()
        self.look()

    def take(self) -> None:
        """Redraw the matrix; the cursor stays on its topic."""
        looked_at = self.table.looked_at()
        rows = matrix_of(self.session.report, self.order, self.session.kind)
        self.table.show_rows(
            rows,
            self.session.sources,
            self.session.findings.lead,
            cursor=_same(rows, looked_at[0] if looked_at else None),
        )
        self.look()

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the cursor's position and the sort order."""
        total = len(self.table.rows)
        if not total:
            why = "no shared topics" if self.session.compared else self.session.waiting()
            return [(f" {why}", "muted")], ()
        at = f" topic {self.table.cursor + 1} of {total}"
        at += f"   {self.session.kind_words()}" if self.session.kind else ""
        copies = self.session.sources.independent < len(self.session.sources.listed)
        signs = f"   {SILENT}{COPIES if copies else ''}"
        sort = self.session.keys.label("matrix.sort")
        return [(at, ""), (signs, "muted")], [(f"{sort}: {_ORDER_WORDS[self.order]} ", "muted")]

    def on_line_pane_laid(self) -> None:
        """Update the names of the visible sources."""
        self._say_heading()

    def place(self) -> View.Visit | None:
        """Return the place of the claim."""
        looked_at = self.table.looked_at()
        if looked_at is None or not looked_at[2].claims:
            return None
        row, source, cell = looked_at
        return self.Visit(source.article, cell.claims[0].mention.span, row.discrepancy.id)

    def aim(self) -> None:
        """Make the topic under the cursor current, with the cell's claim."""
        looked_at = self.table.looked_at()
        if looked_at is not None:
            row, source, _ = looked_at
            anchor = in_article(row.discrepancy, source.article)
            self.session.anchor = anchor or anchors_of(row.discrepancy)[0]

    def action_sort(self) -> None:
        """Sort the rows by the next order."""
        self.order = ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)]
        self.take()

    def look(self) -> None:
        """Show the words behind the cell, and update the names of the visible sources."""
        self._say_heading()
        super().look()

    def _say_heading(self) -> None:
        self._heading.say(self.table.heading(self.table.laid.width))

    def words(self) -> EvidenceSheet:
        """Return all sentences in which the source answers."""
        sheet, looked_at = EvidenceSheet(), self.table.looked_at()
        if looked_at is None:
            return sheet
        row, source, cell = looked_at
        answer = cell.text or "nothing found"
        sheet.add(
            (f"{source.cited}: ", "accent"),
            (answer, "strong" if cell.text else "muted"),
            (f"   {row.topic}", "muted"),
        )
        for claim in cell.claims:
            statement = statement_of(claim, self.session.sources)
            add_statement(sheet, statement, row.discrepancy.relation.value, cited=False)
        if cell.copied:
            sheet.add((f"Its text is a copy of {cell.copied}: not an independent source.", "muted"), indent=2)
        if cell.silent:
            answering = counted(row.answers, "source")
            sheet.add((f"{answering} answer this. Silence is not a denial.", "muted"), indent=2)
        sheet.add((row.discrepancy.explanation, ""), lead=("Why  ", "muted"), space=1)
        return sheet


SILENT, COPIES = "· nothing found", "   =A: copy of A"


def _same(rows: Sequence[MatrixRow], row: MatrixRow | None) -> int | None:
    """Return the index of the row on the same topic."""
    if row is None:
        return None
    return next((n for n, other in enumerate(rows) if other.discrepancy.id == row.discrepancy.id), None)
