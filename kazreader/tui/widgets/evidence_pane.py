"""The evidence pane: who says it, when and why, with sentences that can be opened in their articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from kazreader.store import Verdict
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, Target
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.text_pane import TextPane


class EvidencePane(TextPane):
    """A sheet with a cursor that stops at its targets."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bound("evidence.open", "choose"),
        bound("evidence.same", "judge('same')"),
        bound("evidence.unrelated", "judge('unrelated')"),
        bound("evidence.unsure", "judge('unsure')"),
        bound("evidence.conflict", "judge('conflict')"),
        bound("evidence.undo", "judge('')"),
    ]

    class Chosen(Message):
        """A target was chosen with enter or a click."""

        def __init__(self, target: Target) -> None:
            super().__init__()
            self.target = target

    class Judged(Message):
        """A verdict; None undoes the last one."""

        def __init__(self, verdict: Verdict | None) -> None:
            super().__init__()
            self.verdict = verdict

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._targets: list[Target] = []
        self.cursor = 0
        "The index of the target under the cursor."
        self.walks_hits: Callable[[], bool] = lambda: False
        "Whether a search is active: the key of a verdict then goes to the next match."

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Disable the verdict key that also means "next match" during a search."""
        return (action, parameters) != ("judge", (Verdict.CONFLICT.value,)) or not self.walks_hits()

    def show_evidence(self, evidence: EvidenceSheet, *, keep: bool = False) -> None:
        """Show evidence from its top; keep: from the present top row, with the cursor where it was."""
        first_row = self.first_row if keep else 0
        self._targets = evidence.targets
        if not keep:
            self.cursor = 0
        self.cursor = max(0, min(self.cursor, len(self._targets) - 1))
        self.show(evidence.sheet())
        self.scroll_to_row(first_row)

    def row_ink(self, paragraph: int) -> str:
        """Highlight the target under the cursor while the pane has the focus."""
        target = self.sheet.paragraphs[paragraph].target
        return "cursor" if target >= 0 and target == self.cursor and self.has_focus else ""

    def on_focus(self) -> None:
        """Show the cursor."""
        self.forget_rows()

    def on_blur(self) -> None:
        """Hide the cursor."""
        self.forget_rows()

    def on_click(self, event: events.Click) -> None:
        """Choose the clicked target."""
        paragraph = self.rows.paragraph_at(self.first_row + event.y)
        if paragraph is not None and self.sheet.paragraphs[paragraph].target >= 0:
            self.cursor = self.sheet.paragraphs[paragraph].target
            self.action_choose()

    def action_choose(self) -> None:
        """Choose the target under the cursor."""
        if self._targets:
            self.post_message(self.Chosen(self._targets[self.cursor]))

    def action_judge(self, verdict: str) -> None:
        """Judge the shown discrepancy."""
        self.post_message(self.Judged(Verdict(verdict) if verdict else None))

    def action_row(self, by: int) -> None:
        """Go to the next target; after the last one, scroll by a row."""
        following = self.cursor + by
        if not 0 <= following < len(self._targets):
            self.scroll_to_row(self.first_row + by)
            return
        self.cursor = following
        for number, paragraph in enumerate(self.sheet.paragraphs):
            if paragraph.target == following:
                self.reveal(*self.rows.of_paragraph(number))
        self.forget_rows()
