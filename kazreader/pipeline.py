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
from typing import TypeAlias, TypeVar

from kazreader import clean, extract, load
from kazreader.clean.beside import Beside
from kazreader.crew import Crew
from kazreader.kept import Kept
from kazreader.model import Article, Claim, CleanArticle, Comparison, Report, Unreadable
from kazreader.model.each import Each
from kazreader.model.named_tuple import NamedTuple

Progress = Callable[[str, int, int], None]
"Called with the stage's name, the articles done and the articles in all."
Work: TypeAlias = Callable[[str], Each]
"How the stage of a name works through the articles."

A = TypeVar("A")
B = TypeVar("B")
_MANY = 20
"""Articles from which on what each gave is kept by itself: fewer are read again in a blink, and keeping would
be felt at every first opening."""


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
    crew: Crew | None = None,
) -> Readable:
    """Load, clean and date the articles below the paths, and the article that came through a pipe.

    crew: who works, else this process alone. Raises InputError when a path does not exist.
    """
    tell = progress or _tell_nobody
    loaded = load.load(paths, tell)
    if piped is not None:
        loaded = load.load_bytes("-", piped).followed_by(loaded)
    tell("clean", 0, len(loaded.articles))

    def labels() -> tuple[CleanArticle, ...]:
        one_by_one = len(loaded.articles) >= _MANY and (kept is not None or crew is not None)
        return labelled(loaded.articles, _work(loaded.articles, tell, kept, crew) if one_by_one else None)

    articles = kept.labels(loaded.articles, labels) if kept is not None else labels()
    return Readable(articles, loaded.unreadable)


def reread(paths: Sequence[Path], kept: Kept) -> Readable | None:
    """Return what was kept of the articles below the paths; None where they must be read anew.

    Raises InputError when a path does not exist.
    """
    loaded = load.load(paths, _tell_nobody)
    articles = kept.known_labels(loaded.articles)
    return None if articles is None else Readable(articles, loaded.unreadable)


def labelled(articles: Sequence[Article], work: Work | None = None) -> tuple[CleanArticle, ...]:
    """Return the articles cleaned and dated, as those of one folder."""
    from kazreader.extract import published

    if work is None:
        return published.resolve(clean.clean(articles))
    with _without_collector():
        return published.resolve(clean.clean(articles, work("clean")), work("date"))


def claims(
    articles: Sequence[CleanArticle],
    progress: Progress | None = None,
    *,
    kept: Kept | None = None,
    crew: Crew | None = None,
) -> tuple[Claim, ...]:
    """Return the claims of all articles, article by article; crew: who works, else this process alone."""
    work = _work([article.article for article in articles], progress or _tell_nobody, kept, crew)
    with _without_collector():
        return tuple(chain.from_iterable(work("extract")(extract.claims, articles)))


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


def _work(articles: Sequence[Article], tell: Progress, kept: Kept | None, crew: Crew | None) -> Work:
    """Return how each stage works through these articles."""
    workers = crew or Crew()

    def of_stage(stage: str) -> Each:
        def each(work: Callable[[A], B], things: Sequence[A]) -> Sequence[B]:
            known = len(articles) - len(things)
            return workers.each(work, things, _length, lambda done: tell(stage, known + done, len(articles)))

        if kept is None or len(articles) < _MANY:
            return each
        return kept.each((article.path for article in articles), each)

    return of_stage


def _length(thing: object) -> int:
    """Return how many code points of text there are to read for a thing."""
    assert isinstance(thing, Article | CleanArticle | Beside)
    article = thing if isinstance(thing, Article) else thing.article
    return len(article.text)


def _tell_nobody(stage: str, done: int, total: int) -> None:
    """Take progress that nobody asked for."""
