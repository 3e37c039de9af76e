"""What a search must find, defined anew: no index and no pattern, words in a row compared one by one."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence

from kazreader.index import Query, fold
from kazreader.index.query import Term
from kazreader.model import CleanArticle, Span


def oracle(articles: Sequence[CleanArticle], query: Query) -> list[tuple[str, list[Span]]]:
    """Return the matching articles, defined anew: words in a row in one paragraph, compared one by one."""
    result = []
    for article in articles:
        named = f"{article.metadata.source or ''}\n{article.article.id}".lower()
        if query.sources and not any(source in named for source in query.sources):
            continue
        spans: set[Span] = set()
        matches = True
        for term in (*query.terms, *query.excluded):
            hits = [hit for each in term.alternatives for hit in _hits(article.prose, each, query.exact)]
            matches &= bool(hits) if term in query.terms else not hits
            spans |= set(hits) if term in query.terms else set()
        if matches:
            kept: list[Span] = []
            for span in sorted(spans, key=lambda s: (s.start, -s.end)):
                if not kept or span.start >= kept[-1].end:
                    kept.append(span)
            result.append((article.article.id, kept))
    return result


def _hits(prose: str, term: Term, exact: bool) -> list[Span]:
    if term.apart is None:
        return _rows(prose, term.words, exact=exact, prefix=term.prefix)
    places = [
        _rows(prose, (word,), exact=exact, prefix=term.prefix and n == len(term.words) - 1)
        for n, word in enumerate(term.words)
    ]
    stretches = {
        Span(min(s.start for s in some), max(s.end for s in some)) for some in itertools.product(*places)
    }
    near = [
        stretch
        for stretch in stretches
        if len(re.findall(r"\w+", stretch.of(prose))) <= len(term.words) + term.apart
        and "\n" not in stretch.of(prose)
    ]
    kept: list[Span] = []
    for span in sorted(near, key=lambda s: (s.end, -s.start)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _rows(prose: str, wanted: tuple[str, ...], *, exact: bool, prefix: bool) -> list[Span]:
    folded = fold(prose)
    words = [(m.group(), m.start(), m.end()) for m in re.finditer(r"\w+|\n", folded.text)]
    rows, skip = [], 0
    for n in range(len(words) - len(wanted) + 1):
        span = folded.span(words[n][1], words[n + len(wanted) - 1][2])
        row = [word for word, _, _ in words[n : n + len(wanted)]]
        if exact and "\n" not in row:
            row = re.findall(r"\w+", unicodedata.normalize("NFC", span.of(prose).replace("\u00ad", "")))
        if prefix and len(row) == len(wanted):
            row[-1] = row[-1][: len(wanted[-1])]
        if tuple(row) == wanted and n >= skip:
            rows.append(span)
            skip = n + len(wanted)
    return rows
