"""The order of the stages, and nothing else: files, articles, clean articles, claims, discrepancies.

Cache, processes and progress live here, so that every stage stays a plain function. A stage is imported
when it first runs: the reader shows text before anything is extracted or compared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kazreader import clean, load
from kazreader.model import Claim, CleanArticle, Report, Unreadable

Progress = Callable[[str, int, int], None]
"Called with the stage's name, the articles done and the articles in all."


@dataclass(frozen=True, slots=True)
class Readable:
    """Articles that are ready to be read, before anything is compared."""

    articles: tuple[CleanArticle, ...]
    unreadable: tuple[Unreadable, ...]


def read(paths: Sequence[Path], progress: Progress | None = None, *, piped: bytes | None = None) -> Readable:
    """Load, clean and date the articles below the paths, and the article that came through a pipe.

    Raises InputError when a path does not exist.
    """
    from kazreader.extract import published

    tell = progress or _tell_nobody
    loaded = load.load(paths, tell)
    if piped is not None:
        loaded = load.load_bytes("-", piped) + loaded
    tell("clean", 0, len(loaded.articles))
    return Readable(published.resolve(clean.clean(loaded.articles)), loaded.unreadable)


def claims(articles: Sequence[CleanArticle], progress: Progress | None = None) -> tuple[Claim, ...]:
    """Return the claims of all articles, article by article."""
    from kazreader import extract

    tell = progress or _tell_nobody
    found: list[Claim] = []
    for number, article in enumerate(articles, 1):
        found += extract.claims(article)
        tell("extract", number, len(articles))
    return tuple(found)


def report(readable: Readable, progress: Progress | None = None) -> Report:
    """Compare articles that are ready to be read."""
    from kazreader import compare

    tell = progress or _tell_nobody
    found = claims(readable.articles, tell)
    tell("compare", 0, len(readable.articles))
    return Report(readable.articles, readable.unreadable, compare.compare(readable.articles, found))


def _tell_nobody(stage: str, done: int, total: int) -> None:
    """Take progress that nobody asked for."""
