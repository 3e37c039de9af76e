"""The order of the stages, and nothing else: files, articles, clean articles, claims, discrepancies.

Progress is told from here, so that every stage stays a plain function. A stage is imported when it first
runs: the reader shows text before anything is extracted or compared.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TypeVar

from kazreader import clean, extract, load
from kazreader.crew import Crew
from kazreader.kept import Kept
from kazreader.model import Article, Claim, CleanArticle, Comparison, Report, Unreadable
from kazreader.model.named_tuple import NamedTuple

Progress = Callable[[str, int, int], None]
"Called with the stage's name, the articles done and the articles in all."


_B = TypeVar("_B")


class Readable(NamedTuple):
    """Articles that are ready to be read, before anything is compared."""

    articles: tuple[CleanArticle, ...]
    unreadable: tuple[Unreadable, ...]


def read(
    paths: Sequence[Path],
    progress: Progress | None = None,
    *,
    piped: bytes | None = None,
    kept: Kept | None = None,
) -> Readable:
    """Load, clean and date the articles below the paths, and the article that came through a pipe.

    Raises InputError when a path does not exist.
    """
    tell = progress or _tell_nobody
    loaded = load.load(paths, tell)
    if piped is not None:
        loaded = load.load_bytes("-", piped).followed_by(loaded)
    tell("clean", 0, len(loaded.articles))

    def labels() -> tuple[CleanArticle, ...]:
        return labelled(loaded.articles)

    articles = kept.labels(loaded.articles, labels) if kept is not None else labels()
    return Readable(articles, loaded.unreadable)


def reread(paths: Sequence[Path], kept: Kept) -> Readable | None:
    """Return what was kept of the articles below the paths; None where they must be read anew.

    Raises InputError when a path does not exist.
    """
    loaded = load.load(paths, _tell_nobody)
    articles = kept.known_labels(loaded.articles)
    return None if articles is None else Readable(articles, loaded.unreadable)


def labelled(articles: Sequence[Article]) -> tuple[CleanArticle, ...]:
    """Return the articles cleaned and dated, as those of one folder."""
    from kazreader.extract import published

    return published.resolve(clean.clean(articles))


def claims(
    articles: Sequence[CleanArticle],
    progress: Progress | None = None,
    *,
    kept: Kept | None = None,
    crew: Crew | None = None,
) -> tuple[Claim, ...]:
    """Return the claims of all articles, article by article; crew: who looks for them, else this process."""
    tell, crew = progress or _tell_nobody, crew or Crew()

    def each(work: Callable[[CleanArticle], _B], some: Sequence[CleanArticle]) -> Sequence[_B]:
        known = len(articles) - len(some)
        return crew.each(work, some, _length, lambda done: tell("extract", known + done, len(articles)))

    with _without_collector():
        found = kept.claims(articles, each) if kept is not None else each(extract.claims, articles)
        return tuple(chain.from_iterable(found))


def report(
    readable: Readable,
    progress: Progress | None = None,
    *,
    kept: Kept | None = None,
    crew: Crew | None = None,
    told: Sequence[Claim] | None = None,
) -> Report:
    """Compare articles that are ready to be read; `told`: their claims, where they are known already."""
    articles, tell = readable.articles, progress or _tell_nobody

    def compared() -> Comparison:
        from kazreader import compare

        found = claims(articles, tell, kept=kept, crew=crew) if told is None else told
        tell("compare", 0, len(articles))
        with _without_collector():
            return compare.compare(articles, found)

    comparison = kept.comparison(articles, compared) if kept is not None else compared()
    return Report(articles, readable.unreadable, comparison)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Hold Python's search for cycles: no stage makes any, and it would walk all claims again and again."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _length(article: CleanArticle) -> int:
    return len(article.article.text)


def _tell_nobody(stage: str, done: int, total: int) -> None:
    """Take progress that nobody asked for."""
