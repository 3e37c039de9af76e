"""The current position: the articles, the open one and the claim, and what can be looked up there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from kazreader.model import Article, Claim, CleanArticle, Discrepancy, Report, Unreadable
from kazreader.present.findings import Anchor, Findings
from kazreader.store import Notebook
from kazreader.tui.state.history import History


class Standing:
    """A position in a set of articles, and what can be looked up from there."""

    def __init__(self, paths: tuple[Path, ...], notebook: Notebook) -> None:
        self.paths, self.notebook = paths, notebook
        self.articles: tuple[CleanArticle, ...] = ()
        self.texts: Mapping[str, Article] = {}
        "The articles as they were loaded, by their ids."
        self.unreadable: tuple[Unreadable, ...] = ()
        self.findings, self.history = Findings(), History()
        self.number = 0
        "The index of the open article."
        self.anchor: Anchor | None = None
        "The current claim; it may be in another article than the open one."

    @property
    def article(self) -> CleanArticle | None:
        """The open article; None if nothing could be read."""
        return self.articles[self.number] if self.articles else None

    @property
    def order(self) -> Sequence[str]:
        """The ids of the articles in the order of the list."""
        return [a.article.id for a in self.articles]

    @property
    def report(self) -> Report:
        """Everything known so far."""
        return Report(self.articles, self.unreadable, self.findings.comparison)

    def number_of(self, article: str) -> int:
        """Return the index of an article, that of the first one if it is not there."""
        return next((n for n, a in enumerate(self.articles) if a.article.id == article), 0)

    def discrepancy(self, discrepancy_id: str | None) -> Discrepancy | None:
        """Return the discrepancy of this id."""
        found = (d for d in self.findings.comparison.discrepancies if d.id == discrepancy_id)
        return next(found, None)

    def anchors(self) -> tuple[Anchor, ...]:
        """Return the claims of the open article that disagree with others."""
        return self.findings.of_article(self.article.article.id) if self.article else ()

    def highlights(self) -> tuple[Anchor, ...]:
        """Return what is marked in the open article, in the order of its text."""
        return self.findings.highlights.get(self.article.article.id, ()) if self.article else ()

    def topics(self) -> tuple[Discrepancy, ...]:
        """Return the discrepancies of the open article in the order of its text."""
        return self.findings.topics_of(self.article.article.id) if self.article else ()

    def alone(self) -> tuple[Claim, ...]:
        """Return the claims of the open article that no other article makes."""
        return self.findings.alone.get(self.article.article.id, ()) if self.article else ()

    def anchor_here(self) -> Anchor | None:
        """Return the current claim, if it is in the open article."""
        anchor, article = self.anchor, self.article
        return anchor if anchor and article and anchor.article == article.article.id else None
