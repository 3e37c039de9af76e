"""What the user decides and writes about what is looked at, and what is looked at next."""

from __future__ import annotations

from dataclasses import dataclass

from kazreader.model import Discrepancy
from kazreader.present.findings import Anchor, anchors_of, in_article
from kazreader.store import Review, Verdict
from kazreader.tui.state.standing import Standing
from kazreader.tui.state.verdicts import Verdicts


@dataclass(slots=True, eq=False, repr=False)
class ReviewDesk:
    """Verdicts and notes of one session; each returns what the notebook could not do, once."""

    standing: Standing
    verdicts: Verdicts

    def review(self, discrepancy: Discrepancy) -> Review | None:
        """Return what was decided about a discrepancy."""
        return self.verdicts.of(discrepancy, self.standing.texts)

    def judge(self, verdict: Verdict) -> str | None:
        """Decide on the discrepancy that is looked at; look at the next undecided one of the article."""
        at = self.standing
        if at.anchor is None:
            return None
        judged = at.anchor.discrepancy
        self.verdicts.judge(judged, verdict, at.texts)
        self._advance(judged)
        return at.notebook.save()

    def take_back(self) -> Discrepancy | None:
        """Take the last verdict back and return what it was about."""
        at = self.standing
        taken = self.verdicts.take_back(at.findings.comparison.discrepancies, at.texts)
        if taken is not None:
            at.notebook.save()
            at.anchor = self._look(taken)
        return taken

    def note(self, text: str) -> str | None:
        """Note something on the discrepancy that is looked at, else on the open article."""
        at = self.standing
        if at.anchor is not None:
            self.verdicts.note(at.anchor.discrepancy, text, at.texts)
        elif at.article is not None:
            at.notebook.set_note(at.article.article, text)
        return at.notebook.save()

    def noted(self) -> str:
        """Return the note that `note` would replace."""
        at = self.standing
        if at.anchor is not None:
            review = self.review(at.anchor.discrepancy)
            return review.note if review else ""
        return at.notebook.note(at.article.article) if at.article else ""

    def _advance(self, judged: Discrepancy) -> None:
        topics = self.standing.topics()
        ids = [topic.id for topic in topics]
        at = ids.index(judged.id) + 1 if judged.id in ids else 0
        for topic in (*topics[at:], *topics[:at]):
            review = self.review(topic)
            if review is None or review.verdict is None or review.outdated:
                self.standing.anchor = self._look(topic)
                return

    def _look(self, discrepancy: Discrepancy) -> Anchor | None:
        article = self.standing.article
        here = in_article(discrepancy, article.article.id) if article else None
        return here or next(iter(anchors_of(discrepancy)), None)
