"""The two answers that are compared, in a few lines: who says what, and why they differ."""

from __future__ import annotations

from kazreader.model import Quote
from kazreader.present.display import one_line
from kazreader.present.evidence import Wording, statement_of
from kazreader.present.word_diff import word_diff
from kazreader.present.wording import mark
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, add_wording, lead_of
from kazreader.tui.state.pair import Pair


def pair_sheet(pair: Pair) -> EvidenceSheet:
    """Return both answers to the topic that is looked at; two wordings of a quote word by word."""
    sheet, topic = EvidenceSheet(), pair.now
    if topic is None:
        walk = "] walks what they differ in" if pair.differing else "they differ in nothing that was found"
        walk = walk if pair.session.compared else "comparing…"
        sheet.add((walk, "muted"))
        return sheet
    relation = topic.relation.value
    sheet.add(
        (f"{mark(topic.relation)} ", f"mark-{relation}"),
        (topic.discrepancy.topic, "strong"),
        (f"  {relation}", "muted"),
    )
    ours, theirs = topic.ours.mention.value, topic.theirs.mention.value
    if isinstance(ours, Quote) and isinstance(theirs, Quote):
        base, other = pair.sources
        pieces = word_diff(one_line(ours.text), one_line(theirs.text))
        add_wording(sheet, Wording(base.letter, other.letter, pieces))
        return sheet
    for claim, label in ((topic.ours, topic.our_label), (topic.theirs, topic.their_label)):
        statement = statement_of(claim, pair.session.sources)
        by = f"  — {statement.speaker}" if statement.speaker else ""
        sheet.add((label, relation), (by, "muted"), lead=lead_of(statement.source))
    sheet.add((topic.why, ""), lead=("Why  ", "muted"))
    return sheet
