"""Matches of a search, each with its line and its sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kazreader.extract import sentences
from kazreader.index import claims, finder, fold
from kazreader.index.claims import FoundClaim
from kazreader.index.finder import vocabulary_of
from kazreader.index.outlet import is_named
from kazreader.index.query import Query
from kazreader.model import Claim, CleanArticle, Report, Span
from kazreader.model.named_tuple import NamedTuple

_LINE_END = re.compile(r"\r\n|[\r\n]")


class Hit(NamedTuple):
    """One match."""

    article: CleanArticle
    span: Span
    sentence: Span
    line: int
    "In the decoded file, counted from 1."
    claim: FoundClaim | None = None
    "The claim, if the query asks for claims."


def hits_in_text(articles: Sequence[CleanArticle], query: Query) -> Iterator[Hit]:
    """Yield the matches in the order of the articles; a query without terms matches the first sentence.

    Raises QueryError when a pattern is invalid or takes too long.
    """
    chosen = [article for article in articles if is_named(article, query)]
    wanted = finder(query, vocabulary_of(fold(a.prose) for a in chosen) if query.asks_vocabulary else ())
    for article in chosen:
        spans = wanted.spans(fold(article.prose))
        if spans is not None:
            yield from _hits(article, spans or _beginning(article))


def hits_in_claims(report: Report, query: Query, everything: Iterable[Claim] = ()) -> Iterator[Hit]:
    """Yield the matching claims, in the order of the articles; `everything` as for `claims.find`."""
    for found in claims.find(report, query, everything):
        article, span = report.article(found.claim.mention.article), found.claim.mention.span
        for hit in _hits(article, (span,)):
            yield Hit(article, span, found.claim.sentence, hit.line, found)


def _hits(article: CleanArticle, spans: Iterable[Span]) -> Iterator[Hit]:
    lines = [match.end() for match in _LINE_END.finditer(article.article.text)]
    starts = [block.span.start for block in article.blocks]
    parts: dict[int, list[Span]] = {}
    for span in spans:
        number = bisect_right(starts, span.start) - 1
        if number not in parts:
            parts[number] = list(sentences.split(article.prose, article.blocks[number].span))
        around = parts[number]
        at = bisect_right(around, span.start, key=lambda sentence: sentence.start) - 1
        sentence = around[at] if at >= 0 else span
        whole = Span(sentence.start, max(sentence.end, span.end))
        yield Hit(article, span, whole, bisect_right(lines, span.start) + 1)


def _beginning(article: CleanArticle) -> Iterator[Span]:
    for block in article.reading():
        for sentence in sentences.split(article.prose, block.span):
            yield sentence
            return
