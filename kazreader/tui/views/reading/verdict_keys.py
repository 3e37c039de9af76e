"""Verdicts given in the reading view: keep one and go on, or take the last one back."""

from __future__ import annotations

from kazreader.present.reviews import VERDICTS
from kazreader.store import Verdict
from kazreader.tui.views.reading.part import Part
from kazreader.tui.views.view import View


class VerdictKeys(Part):
    """What the user decides about the discrepancy that is looked at."""

    def judge(self, verdict: Verdict) -> None:
        """Keep the verdict and look at the next discrepancy that waits for one."""
        judged = self._session.anchor
        if judged is not None:
            trouble = self._session.review_desk.judge(verdict)
            done = f"you: {VERDICTS[verdict]}: {judged.discrepancy.topic}; U takes it back"
            self._view.tell(done, trouble)
        self._look()

    def take_back(self) -> None:
        """Take the last verdict back and look at what it was about."""
        taken = self._session.review_desk.take_back()
        self._view.notify(f"taken back: {taken.topic}" if taken else "no verdict to take back", markup=False)
        self._look()

    def _look(self) -> None:
        self._panes.look_at(self._session.anchor_here())
        self._panes.draw_evidence()
        self._view.post_message(View.Judged())
