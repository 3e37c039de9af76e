"""The words behind what is selected in a table or a chart: sentences with the value marked."""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.model import Relation
from kazreader.present.evidence import Statement
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, lead_of, said_by


def add_statements(
    sheet: EvidenceSheet, statements: Iterable[Statement], relation: Relation, *, letters: bool = False
) -> None:
    """Add sentences to a sheet; with letters, each behind the letter of its source."""
    for statement in statements:
        by = said_by(statement)
        sheet.add(
            (statement.excerpt.before, ""),
            (statement.excerpt.value, f"{relation.value} strong"),
            (statement.excerpt.after, ""),
            (f"  — {by}" if by else "", "muted"),
            lead=lead_of(statement) if letters else ("", ""),
            indent=2,
            target=statement,
        )
