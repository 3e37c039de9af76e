"""The articles from top to bottom with the disagreements in words: for screen readers and for paper."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.model import Discrepancy, Report
from kazreader.present.display import one_line
from kazreader.present.sources import Sources, sources_of
from kazreader.present.wording import day
from kazreader.tui.layout.article_sheet import Inset, article_sheet
from kazreader.tui.state.findings import Anchor, Findings


def plain_text(report: Report) -> Iterator[str]:
    """Yield the lines: each article with its source and day, then its paragraphs."""
    sources = sources_of(report)
    findings = Findings.of(report.comparison)
    for source, article in zip(sources.listed, report.articles, strict=True):
        copy = f", a copy of {source.copy_of}" if source.copy_of else ""
        yield f"Source {source.cited}, {day(source.published)}{copy}."
        yield ""
        insets = [Inset(a.span.end, _aside(a, sources), "") for a in findings.of_article(source.article)]
        for paragraph in article_sheet(article, sorted(insets)).paragraphs:
            yield paragraph.text
            yield ""


def _aside(anchor: Anchor, sources: Sources) -> str:
    others = (
        f"{one_line(side.label)} in {_letters(anchor.discrepancy, number, sources)}"
        for number, side in enumerate(anchor.discrepancy.sides)
        if number != anchor.side
    )
    return (
        f" [{anchor.discrepancy.relation.value}: {one_line(anchor.discrepancy.topic)}; {', '.join(others)}]"
    )


def _letters(discrepancy: Discrepancy, side: int, sources: Sources) -> str:
    articles = dict.fromkeys(claim.mention.article for claim in discrepancy.sides[side].claims)
    return " ".join(sources.by_article[article].letter for article in articles)
