"""The compared answers in a few lines: who says what, and why they differ."""

from __future__ import annotations

from kazreader.model import Quote
from kazreader.present.display import one_line
from kazreader.present.evidence import Wording, statement_of
from kazreader.present.word_diff import word_diff
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, add_wording, lead_of
from kazreader.tui.state.collation import QUIET, Collation


def collation_sheet(collation: Collation) -> EvidenceSheet:
    """Return the answers to the current topic; two wordings of a quote as a word diff."""
    sheet, topic = EvidenceSheet(), collation.now
    if topic is None:
        walk = f"{collation.session.keys.label('compare.next')} next difference"
        walk = walk if collation.differing else "no difference was found"
        sheet.add((walk if collation.session.compared else collation.session.waiting(), "muted"))
        return sheet
    lead = topic.lead
    sign = collation.session.findings.sign(topic.discrepancy.id, lead.relation)
    sheet.add(
        (f"{sign} ", f"mark-{lead.relation.value}"),
        (topic.discrepancy.topic, "strong"),
        (f"  {lead.relation.value}", "muted"),
    )
    base, *others = collation.sources
    pairs = [(other, shared) for other, shared in zip(others, topic.shared, strict=True) if shared]
    if all(isinstance(claim.mention.value, Quote) for claim in topic.claims if claim):
        for other, shared in pairs:
            words = (_quoted(shared.ours.mention.value), _quoted(shared.theirs.mention.value))
            add_wording(sheet, Wording(base.letter, other.letter, word_diff(*words)))
        return sheet
    answers = ((lead.ours, lead.our_label, lead), *((s.theirs, s.their_label, s) for _, s in pairs))
    for claim, label, shared in answers:
        statement = statement_of(claim, collation.session.sources)
        by = f"  — {statement.speaker}" if statement.speaker else ""
        sheet.add((label, shared.relation.value), (by, "muted"), lead=lead_of(statement))
    whys = [(other.letter, shared.why) for other, shared in pairs if shared.relation not in QUIET]
    for number, (letter, why) in enumerate(whys or [("", lead.why)] * bool(lead.why)):
        reason = f"{letter}: {why}" if len(whys) > 1 else why
        sheet.add((reason, ""), lead=("Why  " if number == 0 else "     ", "muted"))
    return sheet


def _quoted(value: object) -> str:
    assert isinstance(value, Quote)
    return one_line(value.text)
