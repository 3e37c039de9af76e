"""The timeline view: events and figures by report date, and the words behind the current line."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Claim, Relation, Span
from kazreader.present.evidence import statement_of
from kazreader.present.sources import Source
from kazreader.present.timeline import Event, timeline_of
from kazreader.present.wording import dated
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, add_statement
from kazreader.tui.state.session import Session
from kazreader.tui.views.list_view import ListView
from kazreader.tui.views.view import View
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.timeline_list import GrowthStep, TimelineList


class TimelineView(ListView):
    """When things happened, and when figures were reported."""

    ALL_KINDS = "dates and growing counts are always shown together"
    HINTS = (("pane.down pane.up", "line"), ("list.choose", "open the passage"), ("view.read", "read"))

    def __init__(self, session: Session) -> None:
        self.lines = TimelineList(id="timeline-lines")
        super().__init__(session, self.lines, id="timeline")

    def take(self) -> None:
        """Redraw the timeline; the cursor stays on its line."""
        timeline = timeline_of(self.session.report, self.session.sources)
        self.lines.show_timeline(timeline, self.session.findings.lead)
        self.look()

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return a summary, or why the timeline is empty."""
        if not self.session.compared:
            return [(f" {self.session.waiting()}", "muted")], ()
        undated = sum(a.metadata.published is None for a in self.session.articles)
        if self.lines.looked_at() is None:
            return [(" no dated report", "muted")], ()
        bars = "├━┤ a range  ━▶ or more  ─┘ the change"
        figure = "● a figure  ○ undated" if undated else "● a figure"
        dateless = f"{undated:,} undated " if undated else ""
        return [(f" {figure}  {bars}", "muted")], [(dateless, "mark-update")]

    def place(self) -> View.Visit | None:
        """Return the place of the first statement."""
        match self.lines.looked_at():
            case Source() as source:
                return self.Visit(source.article, Span(0, 0))
            case Event(claims=(first, *_), discrepancy=topic):
                return self.Visit(first.mention.article, first.mention.span, topic)
            case GrowthStep() as line:
                first = line.step.claims[0]
                return self.Visit(first.mention.article, first.mention.span, line.growth.discrepancy)
        return None

    def words(self) -> EvidenceSheet:
        """Return a description of a report, or the statements of a line."""
        sheet = EvidenceSheet()
        match self.lines.looked_at():
            case Source() as source:
                sheet.add((source.cited, "accent"), (f"  {source.title}", "strong"))
                sheet.add((f"{dated(source.published, source.basis)}  {source.path}", "muted"))
            case Event() as line:
                sheet.add((f"{line.label}  ", "strong"), (line.topic, "muted"))
                self._add(sheet, line.claims, line.relation)
            case GrowthStep() as line:
                sheet.add((f"{line.step.label}  ", "strong"), (line.growth.topic, "muted"))
                self._add(sheet, line.step.claims, line.growth.relation)
        return sheet

    def _add(self, sheet: EvidenceSheet, claims: Sequence[Claim], relation: Relation) -> None:
        for claim in claims:
            add_statement(sheet, statement_of(claim, self.session.sources), relation.value)
