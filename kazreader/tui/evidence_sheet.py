"""Lay out a discrepancy as evidence: the values as sides, who says each, the sentences, and why.

What enter opens is a target; paragraphs hold its number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from kazreader.model import Discrepancy
from kazreader.present.display import one_line
from kazreader.present.evidence import Evidence, EvidenceSide, Statement, Wording
from kazreader.present.sources import Source
from kazreader.present.wording import mark, short_day
from kazreader.tui.sheet import Ink, Paragraph, Sheet

Target: TypeAlias = Statement | str
"A statement to open where it stands, or the id of a discrepancy to look at."


@dataclass(slots=True)
class EvidenceSheet:
    """A sheet and what its targets mean."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)

    def sheet(self) -> Sheet:
        """Return the paragraphs."""
        return Sheet(tuple(self.paragraphs))

    def add(
        self, *runs: tuple[str, str], space: int = 0, indent: int = 0, target: Target | None = None
    ) -> None:
        """Add a paragraph made of runs of text and ink."""
        text, inks = "", []
        for run, ink in runs:
            if ink and run:
                inks.append(Ink(len(text), len(text) + len(run), ink))
            text += run
        number = -1
        if target is not None:
            number = len(self.targets)
            self.targets.append(target)
        self.paragraphs.append(Paragraph(text, inks=tuple(inks), space=space, indent=indent, target=number))


def evidence_sheet(
    evidence: Evidence | None,
    topics: Sequence[Discrepancy],
    verdicts: Mapping[str, str],
    *,
    verdict: str = "",
    note: str = "",
) -> EvidenceSheet:
    """Return the evidence of one discrepancy, then the list of the article's discrepancies."""
    sheet = EvidenceSheet()
    if evidence is not None:
        _write(sheet, evidence, verdict, note)
    if topics:
        sheet.add(("In this article", "muted"), space=1)
        for topic in topics:
            here = evidence is not None and topic.id == evidence.id
            labels = "  |  ".join(side.label for side in topic.sides)
            sheet.add(
                (f"{mark(topic.relation)} ", f"mark-{topic.relation.value}"),
                (topic.topic, "strong" if here else ""),
                (f"   {labels}", "muted"),
                (f"   you: {verdicts[topic.id]}" if verdicts.get(topic.id) else "", "accent"),
                target=topic.id,
            )
    return sheet


def _write(sheet: EvidenceSheet, evidence: Evidence, verdict: str, note: str) -> None:
    relation = evidence.relation.value
    sheet.add(
        (f"{mark(evidence.relation)} ", f"mark-{relation}"),
        (evidence.topic, "headline"),
        (f"   {relation}, {evidence.severity.value}", "muted"),
        *([(f"   you: {verdict}", "accent")] if verdict else []),
    )
    for side in evidence.sides:
        sheet.add((side.label, relation), (f"   {_voices(side)}", "muted"), space=1)
        firsts: dict[str, list[Statement]] = {}
        for statement in side.statements:
            firsts.setdefault(statement.source.article, []).append(statement)
        for statements in firsts.values():
            _statement(sheet, statements[0], relation, len(statements) - 1)
    if note:
        sheet.add(("Note  ", "accent"), (one_line(note), ""), space=1)
    sheet.add(("Why  ", "muted"), (evidence.why, ""), space=0 if note else 1)
    for pair in evidence.pairs:
        sheet.add((f"{mark(pair.relation)} {pair.ours} | {pair.theirs}: ", "muted"), (pair.why, ""), indent=5)
    for wording in evidence.wordings:
        add_wording(sheet, wording)
    for miss in evidence.near_misses:
        sheet.add(("Not counted  ", "muted"), (miss, ""))
    sheet.add((f"rule {evidence.rule}   y same  u unsure  n real conflict  U undo", "muted"))


def _statement(sheet: EvidenceSheet, statement: Statement, ink: str, more: int) -> None:
    excerpt = statement.excerpt
    told = [statement.speaker or "", short_day(statement.said_on) if statement.said_on else ""]
    said = ", ".join(part for part in told if part)
    sheet.add(
        (f"{statement.source.letter}  ", "accent"),
        (excerpt.before, ""),
        (excerpt.value, f"{ink} strong"),
        (excerpt.after, ""),
        (f"  — {said}" if said else "", "muted"),
        (f"  (and {more} more: * walks them)" if more else "", "muted"),
        indent=2,
        target=statement,
    )


def _voices(side: EvidenceSide) -> str:
    named = " · ".join(_named(source) for source in side.sources)
    count = len(side.sources)
    return f"{named}   ({side.voices} of {count} independent)" if side.voices < count else named


def _named(source: Source) -> str:
    return f"{source.cited} = copy of {source.copy_of}" if source.copy_of else source.cited


def add_wording(sheet: EvidenceSheet, wording: Wording) -> None:
    """Add two wordings as one line: what only the first has, then what only the second has."""
    runs: list[tuple[str, str]] = [(f"{wording.ours} → {wording.theirs}  ", "muted")]
    for piece in wording.pieces:
        if piece.change == "same":
            runs.append((f"{piece.ours} ", ""))
            continue
        if piece.ours:
            runs += [(piece.ours, "dropped"), (" ", "")]
        if piece.theirs:
            runs += [(piece.theirs, "added"), (" ", "")]
    sheet.add(*runs)
