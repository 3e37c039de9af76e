"""The articles from top to bottom with the disagreements in words: for screen readers and for print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.model import BlockKind, CleanArticle, Report
from kazreader.present.display import one_line
from kazreader.present.findings import Anchor, Findings
from kazreader.present.sources import Sources, sources_of
from kazreader.present.wording import day


def plain_text(report: Report) -> Iterator[str]:
    """Yield the lines: each article with its source and day, then its paragraphs."""
    sources = sources_of(report)
    findings = Findings.of(report.comparison)
    for source, article in zip(sources.listed, report.articles, strict=True):
        copy = f", a copy of {source.copy_of}" if source.copy_of else ""
        yield f"Source {source.cited}, {day(source.published)}{copy}."
        yield ""
        asides = sorted((a.span.end, _aside(a, sources)) for a in findings.of_article(source.article))
        for paragraph in _paragraphs(article, asides):
            yield from (paragraph, "")


def _paragraphs(article: CleanArticle, asides: Sequence[tuple[int, str]]) -> Iterator[str]:
    """Yield the title and the text as read, with each aside inserted after its offset."""
    blocks = list(article.reading())
    if article.metadata.title and not any(block.kind is BlockKind.HEADLINE for block in blocks):
        yield one_line(article.metadata.title)
    for block in blocks:
        pieces, at = [], block.span.start
        for offset, aside in asides:
            if block.span.start < offset <= block.span.end:
                pieces += [article.prose[at:offset], aside]
                at = offset
        text = one_line("".join([*pieces, article.prose[at : block.span.end]]))
        if text:
            yield text


def _aside(anchor: Anchor, sources: Sources) -> str:
    others = (
        f"{one_line(side.label)} in {' '.join(source.letter for source in sources.of(side.claims))}"
        for number, side in enumerate(anchor.discrepancy.sides)
        if number != anchor.side
    )
    relation, topic = anchor.discrepancy.relation.value, one_line(anchor.discrepancy.topic)
    question = topic if topic.startswith(f"{relation} of ") else f"{relation}: {topic}"
    return f" [{question}; {', '.join(others)}]"
