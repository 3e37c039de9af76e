"""The order of the stages: files, articles, clean articles, claims, discrepancies.

Progress, caching and processes are left to `kazreader.run_context`, so that every stage stays a plain
function. A stage is imported when it first runs: the reader shows text before anything is extracted or
compared.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from kazreader import clean, extract, load
from kazreader.model import Article, Claim, CleanArticle, Comparison, Report, Unreadable
from kazreader.model.named_tuple import NamedTuple
from kazreader.run_context import ALONE, RunContext


class Readable(NamedTuple):
    """Articles that are ready to be read, before anything is compared."""

    articles: tuple[CleanArticle, ...]
    unreadable: tuple[Unreadable, ...]


def read(paths: Sequence[Path], run: RunContext = ALONE, *, piped: bytes | None = None) -> Readable:
    """Load, clean and date the articles below the paths, and the one piped to standard input.

    Raises InputError when a path does not exist.
    """
    loaded = load.load(paths, run.progress)
    if piped is not None:
        loaded = load.load_bytes("-", piped).followed_by(loaded)
    articles = loaded.articles
    run.progress("clean", 0, len(articles))
    known = run.cache.labels(articles) if run.cache else None
    if known is not None:
        return Readable(known, loaded.unreadable)
    cleaned = labelled(articles, run)
    if run.cache:
        run.cache.store_labels(articles, cleaned)
    return Readable(cleaned, loaded.unreadable)


def reread(paths: Sequence[Path], run: RunContext) -> Readable | None:
    """Return the cached articles below the paths; None where they must be read again.

    Raises InputError when a path does not exist.
    """
    if run.cache is None:
        return None
    loaded = load.load(paths)
    articles = run.cache.labels(loaded.articles)
    return None if articles is None else Readable(articles, loaded.unreadable)


def labelled(articles: Sequence[Article], run: RunContext = ALONE) -> tuple[CleanArticle, ...]:
    """Return the articles of one folder, cleaned and dated."""
    from kazreader.extract import published

    if not run.one_by_one(articles):
        return published.resolve(clean.clean(articles))
    with _without_collector():
        cleaned = clean.clean(articles, run.stage("clean", articles))
        return published.resolve(cleaned, run.stage("date", articles))


def claims(articles: Sequence[CleanArticle], run: RunContext = ALONE) -> tuple[Claim, ...]:
    """Return the claims of all articles, in the order of the articles."""
    return tuple(chain.from_iterable(claims_by_article(articles, run)))


def claims_by_article(
    articles: Sequence[CleanArticle], run: RunContext = ALONE
) -> Sequence[tuple[Claim, ...]]:
    """Return the claims of each article, in the order of the articles."""
    map_all = run.stage("extract", [article.article for article in articles])
    with _without_collector():
        return map_all(extract.claims, articles, tuple)


def report(readable: Readable, run: RunContext = ALONE, *, known: Sequence[Claim] | None = None) -> Report:
    """Compare the articles; `known`: their claims, where they are already extracted."""
    articles = readable.articles
    comparison = run.cache.comparison(articles) if run.cache else None
    if comparison is None:
        comparison = _compared(articles, run, known)
        if run.cache:
            run.cache.store_comparison(articles, comparison)
    return Report(articles, readable.unreadable, comparison)


def _compared(articles: Sequence[CleanArticle], run: RunContext, known: Sequence[Claim] | None) -> Comparison:
    from kazreader import compare

    found = claims(articles, run) if known is None else known
    run.progress("compare", 0, len(articles))
    with _without_collector():
        return compare.compare(articles, found)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Disable cyclic garbage collection: no stage makes cycles, and each run would traverse all claims."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
