"""The user's verdicts and notes on the current item, and which item comes next.

They are stored in the notebook; only the undo stack of one sitting is kept here.
"""

from __future__ import annotations

from collections.abc import Mapping

from kazreader.model import Discrepancy, Report
from kazreader.present.findings import Anchor, anchors_of, in_article
from kazreader.present.reviews import about, followed, parties, review_of
from kazreader.store import Review, Verdict
from kazreader.tui.state.standing import Standing


class ReviewDesk:
    """Verdicts and notes of one session."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.judged: Discrepancy | None = None
        "What the last key judged: a note now is about it, although the next discrepancy is the current one."
        self._judged: list[tuple[str, Review | None]] = []
        "The undo stack: discrepancies with the review before each verdict."
        self._followed: Mapping[str, Review] = {}
        "By id, reviews of discrepancies that had other answers when judged."

    def take(self, report: Report) -> None:
        """Find the reviews of discrepancies whose answers have changed."""
        self._followed = followed(report, self.standing.notebook).reviews

    def review(self, discrepancy: Discrepancy) -> Review | None:
        """Return the review of a discrepancy."""
        own = review_of(discrepancy, self.standing.texts, self.standing.notebook)
        return own or self._followed.get(discrepancy.id)

    def to_judge(self) -> Discrepancy | None:
        """Return what was just judged, else the current discrepancy."""
        return self.judged or (self.standing.anchor and self.standing.anchor.discrepancy)

    def judge(self, verdict: Verdict) -> None:
        """Judge the current discrepancy; go to the next undecided one of the article."""
        if self.standing.anchor is not None:
            judged = self.standing.anchor.discrepancy
            self.decide(judged, verdict)
            self._advance(judged)

    def decide(self, on: Discrepancy, verdict: Verdict | None, right: tuple[str, ...] | None = None) -> None:
        """Set the verdict on a discrepancy, and which answers are right."""
        self.judged, before = on, self.review(on)
        self._judged.append((on.id, before))
        self._keep(on, Review(verdict, before.note if before else "", right=right))
        self.standing.notebook.save()

    def say_right(self, on: Discrepancy, right: tuple[str, ...] | None) -> None:
        """Set which answers are right, None: not said; if all are, nothing is in dispute."""
        before = self.review(on)
        verdict = before.verdict if before else None
        if right is not None and len(right) < len(on.sides):
            verdict = Verdict.CONFLICT
        elif right and verdict is not Verdict.SAME:
            verdict = Verdict.UNRELATED
        self.decide(on, verdict, right)

    def take_back(self) -> Discrepancy | None:
        """Undo the last verdict on a present discrepancy, go there and return it."""
        by_id = {each.id: each for each in self.standing.findings.comparison.discrepancies}
        while self._judged:
            judged, before = self._judged.pop()
            if judged in by_id:
                self._keep(by_id[judged], before)
                self.standing.notebook.save()
                self.standing.anchor = self._look(by_id[judged])
                return by_id[judged]
        return None

    def to_note(self) -> tuple[Discrepancy | None, ...]:
        """Return what a note may be about: what was just judged, then the current discrepancy.

        None is the open article.
        """
        current = self.standing.anchor and self.standing.anchor.discrepancy
        return (current,) if self.judged in (None, current) else (self.judged, current)

    def note(self, on: Discrepancy | None, text: str) -> None:
        """Set the note on a discrepancy, or on the open article."""
        at = self.standing
        if on is not None:
            self._keep(on, (self.review(on) or Review())._replace(note=text))
        elif at.article is not None:
            at.notebook.set_note(at.article.article, text)
        at.notebook.save()

    def noted(self, on: Discrepancy | None) -> str:
        """Return the note that `note` would replace."""
        at = self.standing
        if on is not None:
            review = self.review(on)
            return review.note if review else ""
        return at.notebook.note(at.article.article) if at.article else ""

    def _keep(self, discrepancy: Discrepancy, review: Review | None) -> None:
        those = parties(discrepancy, self.standing.texts)
        self.standing.notebook.set_review(discrepancy.id, those, review, about(discrepancy))

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
