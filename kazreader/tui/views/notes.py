"""The notes view: the user's verdicts, notes and marks, and the conflicts that wait for a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType

from kazreader.model import Discrepancy, Span
from kazreader.present.evidence import evidence_of
from kazreader.present.findings import anchors_of
from kazreader.present.notes import ArticleNote, Mark, Reviewed, Undecided, notes_of
from kazreader.present.wording import counted
from kazreader.store import Verdict
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, add_evidence
from kazreader.tui.state.session import Session
from kazreader.tui.views.list_view import ListView
from kazreader.tui.views.view import View, remark_on
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.notes_list import NotesList


class NotesView(ListView):
    """Verdicts, notes, marks, and what is undecided."""

    HINTS = (
        ("notes.same notes.unrelated notes.unsure notes.conflict", "same, different, unsure, conflict"),
        ("app.right", "right?"),
        ("app.note", "note"),
        ("notes.undo", "undo"),
        ("list.choose", "opens the passage"),
        ("app.export", "export"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        bound("notes.same", "judge('same')"),
        bound("notes.unrelated", "judge('unrelated')"),
        bound("notes.unsure", "judge('unsure')"),
        bound("notes.conflict", "judge('conflict')"),
        bound("notes.undo", "undo"),
    ]

    def __init__(self, session: Session) -> None:
        self.lines = NotesList(id="notes-lines")
        super().__init__(session, self.lines, id="notes")

    def enter(self) -> None:
        """Show the latest verdicts."""
        self.take()
        super().enter()

    def take(self) -> None:
        """Redraw the notes; the cursor stays on its line."""
        session = self.session
        notes = notes_of(session.report, session.sources, session.notebook)
        waiting = tuple(line for line in notes.undecided if session.kind in (None, line.discrepancy.kind))
        # First those to judge again, then new ones, each in order.
        waiting = tuple(
            sorted(
                waiting,
                key=lambda line: (
                    not (line.review and line.review.outdated),
                    not session.newness.word(line.discrepancy),
                ),
            )
        )
        # Before the comparison, nothing is known to be gone.
        compared = session.compared and len(session.articles) > 1
        notes = notes._replace(undecided=waiting, lost=notes.lost if compared else ())
        self.lines.show_notes(notes, session.findings.lead, session.news)
        self.look()

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return how many are decided."""
        lines = self.lines.lines
        decided = sum(isinstance(line, Reviewed) and line.review.verdict is not None for line in lines)
        waiting = sum(isinstance(line, Undecided) for line in lines)
        if not lines:
            why = "no notes yet, and nothing to decide" if self.session.compared else self.session.waiting()
            return [(f" {why}", "muted")], ()
        return (), [(f"{counted(decided, 'verdict')} · {waiting} to decide ", "muted")]

    def place(self) -> View.Visit | None:
        """Return the place of the discrepancy, the article or the mark."""
        match self.lines.looked_at():
            case Reviewed(discrepancy) | Undecided(discrepancy):
                anchor = anchors_of(discrepancy)[0]
                return self.Visit(anchor.article, anchor.span, discrepancy.id)
            case ArticleNote(source):
                return self.Visit(source.article, Span(0, 0))
            case Mark(_, source, offset):
                return self.Visit(source.article, Span(offset, offset))
        return None

    # Deciding

    def action_judge(self, verdict: str) -> None:
        """Judge the line's discrepancy; go to the next undecided one."""
        discrepancy, waiting = self._discrepancy(), self.lines.next_undecided()
        if discrepancy is None:
            self.notify(
                f"nothing to judge {'here' if self.session.compared else f'yet: {self.session.waiting()}'}"
            )
        else:
            self.session.anchor = anchors_of(discrepancy)[0]
            self.judge(Verdict(verdict))
            self.take()
            if waiting is not None:
                self._go_to(waiting.discrepancy)

    def action_undo(self) -> None:
        """Undo the last verdict, and go to its line."""
        taken = self.take_verdict_back()
        self.take()
        if taken is not None:
            self._go_to(taken)

    def _go_to(self, discrepancy: Discrepancy) -> None:
        self.lines.go_to(discrepancy)
        self.look()

    def aim(self) -> None:
        """Make the line's item current."""
        discrepancy, line = self._discrepancy(), self.lines.looked_at()
        if discrepancy is not None:
            self.session.anchor = anchors_of(discrepancy)[0]
        elif isinstance(line, ArticleNote):
            self.session.anchor = None
            self.session.number = self.session.number_of(line.source.article)

    def _discrepancy(self) -> Discrepancy | None:
        line = self.lines.looked_at()
        return line.discrepancy if isinstance(line, Reviewed | Undecided) else None

    def words(self) -> EvidenceSheet:
        """Return the evidence of a discrepancy, or the note or the marked words."""
        discrepancy, line = self._discrepancy(), self.lines.looked_at()
        sheet = EvidenceSheet()
        if discrepancy is not None:
            evidence = evidence_of(discrepancy, self.session.sources)
            remark, walk = remark_on(discrepancy, self.session), self.session.keys.label("read.walk")
            add_evidence(sheet, evidence, self.session.findings.sign, remark, walk)
        elif isinstance(line, ArticleNote | Mark):
            sheet.add((line.source.cited, "accent"), (f"  {line.source.title}", "strong"))
            sheet.add((line.note if isinstance(line, ArticleNote) else line.text, ""), indent=2)
        return sheet
