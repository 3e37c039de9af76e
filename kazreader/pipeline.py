"""The order of the stages, and nothing else: files, articles, clean articles, claims, discrepancies.

Cache, processes and progress live here, so that every stage stays a plain function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kazreader import clean, compare, extract, load
from kazreader.extract import published
from kazreader.model import Claim, CleanArticle, Report, Unreadable

Progress = Callable[[str, int, int], None]
"Called with the stage's name, the articles done and the articles in all."


@dataclass(frozen=True, slots=True)
class Readable:
    """Articles that are ready to be read, before anything is compared."""

    articles: tuple[CleanArticle, ...]
    unreadable: tuple[Unreadable, ...]


def read(paths: Sequence[Path]) -> Readable:
    """Load, clean and date the articles below the paths.

    Raises InputError when a path does not exist.
    """
    loaded = load.load(paths)
    return Readable(published.resolve(clean.clean(loaded.articles)), loaded.unreadable)


def claims(articles: Sequence[CleanArticle], progress: Progress | None = None) -> tuple[Claim, ...]:
    """Return the claims of all articles, article by article."""
    found: list[Claim] = []
    for number, article in enumerate(articles, 1):
        found += extract.claims(article)
        if progress is not None:
            progress("extract", number, len(articles))
    return tuple(found)


def report(readable: Readable, progress: Progress | None = None) -> Report:
    """Compare articles that are ready to be read."""
    found = claims(readable.articles, progress)
    return Report(readable.articles, readable.unreadable, compare.compare(readable.articles, found))
