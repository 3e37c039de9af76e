"""The words behind what is selected in a table or a chart: sentences with the value marked."""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.model import Relation
from kazreader.present.evidence import Statement
from kazreader.present.wording import short_day
from kazreader.tui.evidence_sheet import EvidenceSheet


def add_statements(
    sheet: EvidenceSheet, statements: Iterable[Statement], relation: Relation, *, letters: bool = False
) -> None:
    """Add sentences to a sheet; with letters, each behind the letter of its source."""
    for statement in statements:
        day = short_day(statement.said_on) if statement.said_on else None
        by = ", ".join(part for part in (statement.speaker, day) if part)
        sheet.add(
            (f"{statement.source.letter}  " if letters else "", "accent"),
            (statement.excerpt.before, ""),
            (statement.excerpt.value, f"{relation.value} strong"),
            (statement.excerpt.after, ""),
            (f"  — {by}" if by else "", "muted"),
            indent=2,
            target=statement,
        )
