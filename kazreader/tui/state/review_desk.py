"""What the user decides and writes about what is looked at, and what is looked at next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kazreader.model import Discrepancy
from kazreader.present.findings import Anchor, anchors_of, in_article
from kazreader.store import Review, Verdict

if TYPE_CHECKING:
    from kazreader.tui.state.session import Session


@dataclass(slots=True, eq=False, repr=False)
class ReviewDesk:
    """Verdicts and notes of one session; each returns what the notebook could not do, once."""

    session: Session

    def review(self, discrepancy: Discrepancy) -> Review | None:
        """Return what was decided about a discrepancy."""
        return self.session.verdicts.of(discrepancy, self.session.texts)

    def judge(self, verdict: Verdict) -> str | None:
        """Decide on the discrepancy that is looked at; look at the next undecided one of the article."""
        session = self.session
        if session.anchor is None:
            return None
        judged = session.anchor.discrepancy
        session.verdicts.judge(judged, verdict, session.texts)
        self._advance(judged)
        return session.notebook.save()

    def take_back(self) -> Discrepancy | None:
        """Take the last verdict back and return what it was about."""
        session = self.session
        taken = session.verdicts.take_back(session.findings.comparison.discrepancies, session.texts)
        if taken is not None:
            session.notebook.save()
            session.anchor = self._look(taken)
        return taken

    def note(self, text: str) -> str | None:
        """Note something on the discrepancy that is looked at, else on the open article."""
        session = self.session
        if session.anchor is not None:
            session.verdicts.note(session.anchor.discrepancy, text, session.texts)
        elif session.article is not None:
            session.notebook.set_note(session.article.article, text)
        return session.notebook.save()

    def noted(self) -> str:
        """Return the note that `note` would replace."""
        session = self.session
        if session.anchor is not None:
            review = self.review(session.anchor.discrepancy)
            return review.note if review else ""
        return session.notebook.note(session.article.article) if session.article else ""

    def _advance(self, judged: Discrepancy) -> None:
        topics = self.session.topics()
        ids = [topic.id for topic in topics]
        at = ids.index(judged.id) + 1 if judged.id in ids else 0
        for topic in (*topics[at:], *topics[:at]):
            review = self.review(topic)
            if review is None or review.verdict is None:
                self.session.anchor = self._look(topic)
                return

    def _look(self, discrepancy: Discrepancy) -> Anchor | None:
        article = self.session.article
        here = in_article(discrepancy, article.article.id) if article else None
        return here or next(iter(anchors_of(discrepancy)), None)
