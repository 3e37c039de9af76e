"""One file on its way to labels: its lines, what is known of each, and which are the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kazreader.clean import judge, sites
from kazreader.clean.lines import Line, lines
from kazreader.clean.traits import Traits, in_context, own
from kazreader.lexicon.boilerplate import phrases
from kazreader.model import Article


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one file, judged; all sequences have one entry a line."""

    article: Article
    lines: Sequence[Line]
    traits: Sequence[Traits]
    report: Sequence[bool]
    shared: frozenset[int]
    "Numbers of the lines that another file of the same site repeats."

    @property
    def first(self) -> int:
        """The number of the first line of the report; the number of lines when there is none."""
        return next((n for n, inside in enumerate(self.report) if inside), len(self.report))

    @property
    def last(self) -> int:
        """The number of the last line of the report; -1 when there is none."""
        return next((n for n in range(len(self.report) - 1, -1, -1) if self.report[n]), -1)


def judged(articles: Sequence[Article]) -> list[Page]:
    """Return the pages of the articles, files of one site judged together."""
    groups = phrases()
    cut = [lines(article.text) for article in articles]
    known = [[own(line.text, groups) for line in page] for page in cut]
    shared = sites.shared_lines(list(zip(cut, known, strict=True)))
    return [
        Page(article, page, traits, judge.report_lines(traits, in_context(page, traits), of_site), of_site)
        for article, page, traits, of_site in zip(articles, cut, known, shared, strict=True)
    ]
