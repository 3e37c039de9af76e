"""What is decided about discrepancies in one sitting: verdicts and notes, and taking verdicts back.

Decisions live in the notebook, keyed by the articles' texts; only their order is kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kazreader.model import Article, CleanArticle, Discrepancy
from kazreader.present.reviews import parties
from kazreader.store import Notebook, Review, Verdict


@dataclass(slots=True)
class Verdicts:
    """The decisions of one sitting, over those that the notebook remembers."""

    notebook: Notebook
    _judged: list[tuple[str, Review | None]] = field(default_factory=list)
    "Discrepancies in the order in which they were judged, with the review that each had before."

    def of(self, discrepancy: Discrepancy, articles: Sequence[CleanArticle]) -> Review | None:
        """Return what was decided about a discrepancy of these articles."""
        return self.notebook.review(discrepancy.id, _parties(discrepancy, articles))

    def judge(self, discrepancy: Discrepancy, verdict: Verdict, articles: Sequence[CleanArticle]) -> None:
        """Decide on a discrepancy; its note stays."""
        before = self.of(discrepancy, articles)
        self._judged.append((discrepancy.id, before))
        self._set(discrepancy, Review(verdict, before.note if before else ""), articles)

    def note(self, discrepancy: Discrepancy, text: str, articles: Sequence[CleanArticle]) -> None:
        """Note something on a discrepancy; its verdict stays."""
        before = self.of(discrepancy, articles)
        self._set(discrepancy, Review(before.verdict if before else None, text), articles)

    def take_back(
        self, discrepancies: Iterable[Discrepancy], articles: Sequence[CleanArticle]
    ) -> Discrepancy | None:
        """Take back the last verdict on one of these discrepancies and return which; None without one."""
        by_id = {discrepancy.id: discrepancy for discrepancy in discrepancies}
        while self._judged:
            judged, before = self._judged.pop()
            if judged in by_id:
                self._set(by_id[judged], before, articles)
                return by_id[judged]
        return None

    def _set(self, discrepancy: Discrepancy, review: Review | None, articles: Sequence[CleanArticle]) -> None:
        self.notebook.set_review(discrepancy.id, _parties(discrepancy, articles), review)


def _parties(discrepancy: Discrepancy, articles: Sequence[CleanArticle]) -> Sequence[Article]:
    return parties(discrepancy, {a.article.id: a.article for a in articles})
