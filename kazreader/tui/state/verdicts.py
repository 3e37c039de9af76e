"""What is decided about discrepancies in one sitting: verdicts and notes, and taking verdicts back.

Decisions live in the notebook, keyed by the articles' texts; only their order is kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from kazreader.model import Article, Discrepancy, Report
from kazreader.present.reviews import about, followed, parties, review_of
from kazreader.store import Notebook, Review, Verdict

Articles: TypeAlias = Mapping[str, Article]
"By their ids."


@dataclass(slots=True, eq=False, repr=False)
class Verdicts:
    """The decisions of one sitting, over those that the notebook remembers."""

    notebook: Notebook
    _judged: list[tuple[str, Review | None]] = field(default_factory=list)
    "Discrepancies in the order in which they were judged, with the review that each had before."
    _followed: Mapping[str, Review] = field(default_factory=dict)
    "By id, reviews of discrepancies that had other answers when they were judged."

    def take(self, report: Report) -> None:
        """Find what was decided about discrepancies that have other answers now."""
        self._followed = followed(report, self.notebook).reviews

    def of(self, discrepancy: Discrepancy, articles: Articles) -> Review | None:
        """Return what was decided about a discrepancy of these articles."""
        own = review_of(discrepancy, articles, self.notebook)
        return own or self._followed.get(discrepancy.id)

    def judge(self, discrepancy: Discrepancy, verdict: Verdict, articles: Articles) -> None:
        """Decide on a discrepancy; its note stays."""
        before = self.of(discrepancy, articles)
        self._judged.append((discrepancy.id, before))
        self._set(discrepancy, Review(verdict, before.note if before else ""), articles)

    def note(self, discrepancy: Discrepancy, text: str, articles: Articles) -> None:
        """Note something on a discrepancy; its verdict stays."""
        before = self.of(discrepancy, articles)
        self._set(discrepancy, (before or Review())._replace(note=text), articles)

    def take_back(self, discrepancies: Iterable[Discrepancy], articles: Articles) -> Discrepancy | None:
        """Take back the last verdict on one of these discrepancies and return which; None without one."""
        by_id = {discrepancy.id: discrepancy for discrepancy in discrepancies}
        while self._judged:
            judged, before = self._judged.pop()
            if judged in by_id:
                self._set(by_id[judged], before, articles)
                return by_id[judged]
        return None

    def _set(self, discrepancy: Discrepancy, review: Review | None, articles: Articles) -> None:
        those = parties(discrepancy, articles)
        self.notebook.set_review(discrepancy.id, those, review, about(discrepancy))
