"""Where the reader stands: which article, which claim, where it came from. No drawing, no input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from kazreader.model import CleanArticle, Comparison, Discrepancy, Report, Unreadable
from kazreader.present.sources import Sources, sources_of
from kazreader.tui.findings import Anchor, Findings, in_article, twin

_MOST_STEPS = 200


class Spot(NamedTuple):
    """A place to come back to."""

    article: str
    offset: int


@dataclass(slots=True)
class Session:
    """One reading of a set of articles; only the thread of the screen touches it."""

    paths: tuple[Path, ...]
    articles: tuple[CleanArticle, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    findings: Findings = field(default_factory=Findings)
    sources: Sources = field(default_factory=lambda: Sources((), {}))
    compared: bool = False
    "Whether the comparison has come."
    number: int = 0
    "The open article's number among the articles."
    anchor: Anchor | None = None
    "The claim that is being looked at; it may stand in another article than the open one."
    debris: bool = False
    "Whether what was removed is shown in place."
    back: list[Spot] = field(default_factory=list)
    forward: list[Spot] = field(default_factory=list)
    tops: dict[str, int] = field(default_factory=dict)
    "Where each article that was read stood last, as an offset of its text."

    @property
    def article(self) -> CleanArticle | None:
        """The open article; None where nothing could be read."""
        return self.articles[self.number] if self.articles else None

    @property
    def order(self) -> Sequence[str]:
        """The ids of the articles in the order of the list."""
        return [a.article.id for a in self.articles]

    @property
    def report(self) -> Report:
        """Everything known so far."""
        return Report(self.articles, self.unreadable, self.findings.comparison)

    def take_articles(self, articles: tuple[CleanArticle, ...], unreadable: tuple[Unreadable, ...]) -> None:
        """Take articles that were loaded anew; the open one stays open if it is still there."""
        was = self.article
        self.articles, self.unreadable = articles, unreadable
        self.number = self.number_of(was.article.id) if was else 0
        self.sources = sources_of(self.report)

    def take_comparison(self, comparison: Comparison) -> None:
        """Take a comparison; the claim that is looked at is found again by the discrepancy's id."""
        self.findings, self.compared = Findings.of(comparison), True
        self.sources = sources_of(self.report)
        if self.anchor is not None:
            same = [d for d in comparison.discrepancies if d.id == self.anchor.discrepancy.id]
            self.anchor = in_article(same[0], self.anchor.article) if same else None

    def number_of(self, article: str) -> int:
        """Return the number of an article, that of the first one when it is not there."""
        return next((n for n, a in enumerate(self.articles) if a.article.id == article), 0)

    def anchors(self) -> tuple[Anchor, ...]:
        """Return the claims of the open article that disagree with others."""
        return self.findings.of_article(self.article.article.id) if self.article else ()

    def topics(self) -> tuple[Discrepancy, ...]:
        """Return the discrepancies of the open article in the order of its text."""
        return self.findings.topics_of(self.article.article.id) if self.article else ()

    def open(self, number: int) -> None:
        """Open an article; the claim that is looked at moves to it if it is made there."""
        self.number = max(0, min(number, len(self.articles) - 1))
        if self.anchor is not None and self.article is not None:
            here = in_article(self.anchor.discrepancy, self.article.article.id)
            self.anchor = here or self.anchor

    def step(self, by: int, top: int) -> Anchor | None:
        """Look at the next claim of the open article (or the one before), around the ends.

        Without a claim in this article, the first one below the offset on top of the screen.
        """
        anchors = self.anchors()
        if not anchors:
            return None
        if self.anchor in anchors:
            self.anchor = anchors[(anchors.index(self.anchor) + by) % len(anchors)]
        elif by > 0:
            self.anchor = next((a for a in anchors if a.span.start >= top), anchors[0])
        else:
            self.anchor = next((a for a in reversed(anchors) if a.span.start < top), anchors[-1])
        return self.anchor

    def jump(self, top: int) -> Anchor | None:
        """Open the next article that makes the same claim, at that claim; None when there is none."""
        if self.anchor is None or self.article is None:
            return None
        here = in_article(self.anchor.discrepancy, self.article.article.id) or self.anchor
        other = twin(here, self.order)
        if other is not None:
            self.visit(other, top)
        return other

    def visit(self, anchor: Anchor, top: int) -> None:
        """Open a claim's article at the claim and remember where we were."""
        self.remember(top)
        self.anchor = anchor
        self.number = self.number_of(anchor.article)

    def remember(self, top: int) -> None:
        """Remember the place on the screen, to come back to."""
        if self.article is not None:
            self.back = [*self.back[-_MOST_STEPS:], Spot(self.article.article.id, top)]
            self.forward.clear()

    def go_back(self, top: int) -> Spot | None:
        """Return the place we came from and open its article; None at the beginning."""
        return self._travel(self.back, self.forward, top)

    def go_forward(self, top: int) -> Spot | None:
        """Return the place we went back from and open its article; None at the end."""
        return self._travel(self.forward, self.back, top)

    def _travel(self, taken: list[Spot], kept: list[Spot], top: int) -> Spot | None:
        if not taken or self.article is None:
            return None
        kept.append(Spot(self.article.article.id, top))
        spot = taken.pop()
        self.number = self.number_of(spot.article)
        return spot
