"""Lay out a discrepancy as evidence: the values as sides, their sources, the sentences, and the reasons.

A paragraph that enter can open has the number of its target.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from kazreader.load import LOOKED_FOR
from kazreader.model import Discrepancy, Relation, Report
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line
from kazreader.present.evidence import Evidence, EvidenceSide, Pair, Statement, Wording
from kazreader.present.findings import Sign
from kazreader.present.sources import Source, unread_in_words
from kazreader.present.wording import mark, short_day
from kazreader.tui.layout.sheet import Ink, Paragraph, Sheet

_LISTED = 200
"Maximum number of listed discrepancies of the article."
_HANG = 4
"Hanging indent of an answer's further rows."
_NAMED = 3
"Maximum number of sources of a side to name; more are given by their letters only."

_IN_SHORT = {Relation.CONFLICT: "cannot both hold", Relation.COMPATIBLE: "both may hold"}
"The common reason for one value and several others whose reasons differ only in their numbers."

Target: TypeAlias = Statement | str
"A statement to open in its article, or the id of a discrepancy to show."


class Remark(NamedTuple):
    """The user's verdict and note on a discrepancy, and its novelty; all may be empty."""

    verdict: str = ""
    "The user's verdict."
    note: str = ""
    news: str = ""
    "Whether it is new to the user."


class EvidenceSheet:
    """A sheet with its targets."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.targets: list[Target] = []

    def sheet(self) -> Sheet:
        """Return the paragraphs."""
        return Sheet(tuple(self.paragraphs))

    def add(
        self,
        *runs: tuple[str, str],
        lead: tuple[str, str] = ("", ""),
        space: int = 0,
        indent: int = 0,
        hang: int = 0,
        target: Target | None = None,
    ) -> None:
        """Add a paragraph of runs of text and ink; the indent is at least as wide as its lead."""
        text, inks = "", []
        for run, ink in runs:
            if ink and run:
                inks.append(Ink(len(text), len(text) + len(run), ink))
            text += run
        number = -1
        if target is not None:
            number = len(self.targets)
            self.targets.append(target)
        self.paragraphs.append(
            Paragraph(text, (), tuple(inks), space, max(indent, len(lead[0])), hang, lead, target=number)
        )


def add_evidence(sheet: EvidenceSheet, evidence: Evidence, sign: Sign, remark: Remark, walk: str) -> None:
    """Add the evidence of one discrepancy; `walk` is the key that goes through all of its mentions."""
    relation = evidence.relation.value
    sheet.add(
        (f"{sign(evidence.id, evidence.relation)} ", f"mark-{relation}"),
        (evidence.topic, "headline"),
        (f"   {relation}, {evidence.severity.value}", "muted"),
        *([(f"   {remark.news}", "update")] if remark.news else []),
        *([(f"   you: {remark.verdict}", "accent")] if remark.verdict else []),
    )
    # The conclusion first: in a low pane the sentences fill the rest.
    sheet.add((evidence.why, ""), lead=("Why   ", "muted"))
    if remark.note:
        sheet.add((one_line(remark.note), ""), lead=("Note  ", "accent"))
    for side in evidence.sides:
        sheet.add((side.label, relation), (f"   {_voices(side)}", "muted"), space=1, hang=_HANG)
        for statement, more in _shown(evidence, side):
            add_statement(sheet, statement, relation, f"{more}: {walk} shows all" if more else "")
    sheet.add(("", ""))
    for relation_of_pair, ours, theirs, why in _grouped(evidence.pairs):
        lead = (f"{mark(relation_of_pair)} ", f"mark-{relation_of_pair.value}")
        sheet.add((f"{', '.join(ours)} | {', '.join(theirs)}: ", "muted"), (why, ""), lead=lead)
    for wording in evidence.wordings:
        add_wording(sheet, wording)
    for miss in evidence.near_misses:
        sheet.add((miss, ""), lead=("Not counted  ", "muted"))
    sheet.add((f"rule {evidence.rule}", "muted"))


def add_topics(
    sheet: EvidenceSheet,
    topics: Sequence[Discrepancy],
    here: str,
    sign: Sign,
    remark_of: Callable[[Discrepancy], Remark],
) -> None:
    """List the discrepancies of an article; `here`: the id of the current one, "" for none."""
    if not topics:
        return
    at = next((n for n, topic in enumerate(topics) if topic.id == here), 0)
    listed = topics[max(0, at - _LISTED // 2) :][:_LISTED]
    title = "In this article" if len(listed) == len(topics) else f"In this article, {len(topics):,} in all"
    sheet.add((title, "muted"), space=1)
    for topic in listed:
        remark = remark_of(topic)
        labels = "  |  ".join(side.label for side in topic.sides)
        sheet.add(
            (topic.topic, "strong" if topic.id == here else ""),
            (f"   {remark.news}" if remark.news else "", "update"),
            (f"   {labels}", "muted"),
            (f"   you: {remark.verdict}" if remark.verdict else "", "accent"),
            lead=(f"{sign(topic.id, topic.relation):<3} ", f"mark-{topic.relation.value}"),
            target=topic.id,
        )


def add_alone(sheet: EvidenceSheet, statements: Sequence[Statement]) -> None:
    """Add claims that only this article makes."""
    if statements:
        sheet.add(("In this article only", "muted"), space=1)
    for statement in statements:
        add_statement(sheet, statement, "strong")


def waiting_sheet(paths: Sequence[Path], report: Report) -> EvidenceSheet:
    """Return what is shown where no report is: that the reader waits for some, and of which formats."""
    sheet = EvidenceSheet()
    places = ", ".join(one_line(str(path)) for path in paths)
    sheet.add(("Waiting for reports. The first one to come is shown here at once.", "strong"))
    sheet.add((places, "accent"), lead=("In  ", "muted"), space=1)
    sheet.add((f"{LOOKED_FOR}; hidden and read-me files are passed over.", ""), lead=("Of  ", "muted"))
    add_unreadable(sheet, report)
    return sheet


def add_unreadable(sheet: EvidenceSheet, report: Report) -> None:
    """Add the files that could not be read, and so were not compared."""
    title, files = unread_in_words(report)
    if title:
        sheet.add((title, "muted"), space=1)
    for path, reason in islice(files, _LISTED):
        sheet.add((path, "strong"), (f"   {reason}", ""), lead=("  ", ""))


def _grouped(
    pairs: Iterable[Pair],
) -> Iterator[tuple[Relation, Sequence[str], Sequence[str], str]]:
    """Yield the relations of values to others, with reasons, those with equal ones on one row.

    Two values with the same relation to the same others share a row; so do the others of one value that
    differ only in the numbers of their reasons.
    """
    reasons: dict[tuple[Relation, str], dict[str, list[str]]] = {}
    for pair in pairs:
        reasons.setdefault((pair.relation, pair.ours), {}).setdefault(pair.why, []).append(pair.theirs)
    rows: dict[tuple[Relation, tuple[str, ...], str], list[str]] = {}
    for (relation, ours), reasons_of in reasons.items():
        if (
            len(reasons_of) > 1
            and relation in _IN_SHORT
            and all(len(theirs) == 1 for theirs in reasons_of.values())
        ):
            reasons_of = {_IN_SHORT[relation]: [theirs for each in reasons_of.values() for theirs in each]}
        for why, theirs in reasons_of.items():
            rows.setdefault((relation, tuple(theirs), why), []).append(ours)
    for (relation, others, why), values in sorted(rows.items(), key=lambda row: row[0][0].rank):
        yield relation, values, others, why


def _shown(evidence: Evidence, side: EvidenceSide) -> Iterator[tuple[Statement, str]]:
    """Yield the statements of a side to show, each with the number of further ones.

    One an article; for a spelling only one, since the others show nothing new.
    """
    firsts: dict[str, list[Statement]] = {}
    for statement in side.statements:
        firsts.setdefault(statement.source.article, []).append(statement)
    if evidence.relation is Relation.SPELLING and len(firsts) > 1:
        yield side.statements[0], f"and {len(firsts) - 1} more"
        return
    for first, *others in firsts.values():
        yield first, f"and {len(others)} more" if others else ""


def add_statement(
    sheet: EvidenceSheet, statement: Statement, ink: str, more: str = "", *, cited: bool = True
) -> None:
    """Add a sentence with its value marked, after the letter of its source if given."""
    excerpt, said = statement.excerpt, _said_by(statement)
    sheet.add(
        (excerpt.before, ""),
        (excerpt.value, f"{ink} strong"),
        (excerpt.after, ""),
        (f"  — {said}" if said else "", "muted"),
        (f"  ({more})" if more else "", "muted"),
        lead=lead_of(statement) if cited else ("", ""),
        indent=2,
        target=statement,
    )


def _said_by(statement: Statement) -> str:
    """Return speaker and day, with no-break spaces in the day; empty if neither is known."""
    day = short_day(statement.said_on).replace(" ", "\u00a0") if statement.said_on else ""
    return ", ".join(part for part in (statement.speaker or "", day) if part)


def lead_of(statement: Statement) -> tuple[str, str]:
    """Return the letter of a source and the paragraph number, to precede its words."""
    paragraph = f"¶{statement.paragraph}" if statement.paragraph else ""
    return f"  {statement.source.letter} {paragraph:<3}  ", "accent"


def _voices(side: EvidenceSide) -> str:
    count = len(side.sources)
    named = " · ".join(_named(source, short=count > _NAMED) for source in side.sources)
    return f"{named}   ({side.voices} of {count} independent)" if side.voices < count else named


def _named(source: Source, *, short: bool) -> str:
    """Return a source with no-break spaces, with or without its name."""
    name = source.letter if short else source.cited
    copied = f"{name} = {source.copy_of}" if short else f"{name} = copy of {source.copy_of}"
    return (copied if source.copy_of else name).replace(" ", "\u00a0")


def add_wording(sheet: EvidenceSheet, wording: Wording) -> None:
    """Add two wordings as one line: deleted words before inserted ones."""
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
