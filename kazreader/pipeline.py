"""The order of the stages, and nothing else: files, articles, clean articles, claims, discrepancies.

Cache, processes and progress live here, so that every stage stays a plain function. A stage is imported
when it first runs: the reader shows text before anything is extracted or compared. What many articles gave
is kept in the user's cache folder: opened again as they are, they are neither cleaned nor compared anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from kazreader import clean, config, load
from kazreader.clean.prose import prose
from kazreader.lexicon import files
from kazreader.model import Article, Claim, CleanArticle, Comparison, ConfigError, Report, Unreadable

Progress = Callable[[str, int, int], None]
"Called with the stage's name, the articles done and the articles in all."

_MANY = 1_000_000
"Characters of articles from which on results are kept for the next time: some seconds of work."
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Readable:
    """Articles that are ready to be read, before anything is compared."""

    articles: tuple[CleanArticle, ...]
    unreadable: tuple[Unreadable, ...]


def read(paths: Sequence[Path], progress: Progress | None = None, *, piped: bytes | None = None) -> Readable:
    """Load, clean and date the articles below the paths, and the article that came through a pipe.

    Raises InputError when a path does not exist.
    """
    tell = progress or _tell_nobody
    loaded = load.load(paths, tell)
    if piped is not None:
        loaded = load.load_bytes("-", piped) + loaded
    tell("clean", 0, len(loaded.articles))
    return Readable(_labelled(loaded.articles), loaded.unreadable)


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
    articles, tell = readable.articles, progress or _tell_nobody

    def compared() -> Comparison:
        from kazreader import compare

        found = claims(articles, tell)
        tell("compare", 0, len(articles))
        return compare.compare(articles, found)

    if _are_many(article.article for article in articles):
        comparison = _kept("comparison", _as_read(articles), Comparison, compared)
    else:
        comparison = compared()
    return Report(articles, readable.unreadable, comparison)


def _labelled(articles: Sequence[Article]) -> tuple[CleanArticle, ...]:
    """Return the articles cleaned and dated."""

    def labelled() -> tuple[CleanArticle, ...]:
        from kazreader.extract import published

        return published.resolve(clean.clean(articles))

    if not _are_many(articles):
        return labelled()
    labels = _kept("labels", _as_loaded(articles), tuple, lambda: tuple(map(_without_text, labelled())))
    return tuple(_with_text(label, article) for label, article in zip(labels, articles, strict=True))


def _without_text(article: CleanArticle) -> CleanArticle:
    return replace(article, article=replace(article.article, text=""), prose="")


def _with_text(labels: CleanArticle, article: Article) -> CleanArticle:
    shown = prose(article.text, labels.blocks, labels.removals)
    return replace(labels, article=article, prose=shown)


def _are_many(articles: Iterable[Article]) -> bool:
    return sum(len(article.text) for article in articles) >= _MANY


def _as_loaded(articles: Iterable[Article]) -> Iterator[str]:
    """Yield all that the labels are made from."""
    for article in articles:
        yield from (article.id, article.path, article.text, f"{article.declared} {article.repaired}")


def _as_read(articles: Iterable[CleanArticle]) -> Iterator[str]:
    """Yield all that the claims are made from."""
    for article in articles:
        yield from (article.article.id, article.article.path, article.article.text, article.prose)
        yield f"{article.metadata} {[(b.span.start, b.span.end, b.kind.value) for b in article.blocks]}"


def _kept(what: str, parts: Iterable[str], kind: type[_Made], make: Callable[[], _Made]) -> _Made:
    """Return what is made from these parts by this program: what was kept of an earlier time, if any was."""
    try:
        remember = config.read().remember
    except ConfigError:
        remember = False  # a face says what is wrong with the settings
    if not remember:
        return make()
    from kazreader.store.cache import Cache, key_of, state_of

    cache = Cache(config.cache_folder())
    key = key_of((what, state_of((Path(__file__).parent, *files.folders())), *parts))
    known = cache.get(key)
    if isinstance(known, kind):
        return known
    made = make()
    cache.put(key, made)
    return made


def _tell_nobody(stage: str, done: int, total: int) -> None:
    """Take progress that nobody asked for."""
