"""What articles gave, kept in the user's cache folder: opened again as they are, they take no work.

Kept are the labels that cleaning and dating give the articles, and their comparison, each under a hash of all
that it is made from: the articles, the program, the rule files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kazreader import config
from kazreader.clean.prose import prose
from kazreader.lexicon import files
from kazreader.model import Article, CleanArticle, Comparison

if TYPE_CHECKING:
    from kazreader.store.cache import Cache


class Kept:
    """What is kept in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def labels(
        self, articles: Sequence[Article], make: Callable[[], tuple[CleanArticle, ...]]
    ) -> tuple[CleanArticle, ...]:
        """Return the articles with the labels that were kept, or else with those that are made now."""
        known = self.known_labels(articles)
        if known is not None:
            return known
        made = make()
        self._cache().put(self._key("labels", _as_loaded(articles)), tuple(map(_without_text, made)))
        return made

    def known_labels(self, articles: Sequence[Article]) -> tuple[CleanArticle, ...] | None:
        """Return the articles with the labels that were kept; None where there are none."""
        known = self._cache().get(self._key("labels", _as_loaded(articles)))
        if not isinstance(known, tuple) or len(known) != len(articles):
            return None
        return tuple(_with_text(labels, article) for labels, article in zip(known, articles, strict=True))

    def comparison(self, articles: Sequence[CleanArticle], make: Callable[[], Comparison]) -> Comparison:
        """Return the comparison of the articles that was kept, or else the one that is made now."""
        key = self._key("comparison", _as_read(articles))
        known = self._cache().get(key)
        if isinstance(known, Comparison):
            return known
        made = make()
        self._cache().put(key, made)
        return made

    def _cache(self) -> Cache:
        # Imported only where something is kept: pickle and its company take their time.
        from kazreader.store.cache import Cache

        return Cache(self._folder)

    def _key(self, what: str, parts: Iterable[str]) -> str:
        from kazreader.store.cache import key_of

        return key_of((what, self._program, *parts))

    @cached_property
    def _program(self) -> str:
        """What tells this program and its rules from any other version; looked up once for both entries."""
        from kazreader.store.cache import state_of

        _, *own = files.folders()  # The shipped ones lie in the program.
        return state_of((Path(__file__).parent, *own))


def kept_for(settings: config.Settings) -> Kept | None:
    """Return where to keep what is worked out; None for a user who wants nothing remembered."""
    return Kept(config.cache_folder()) if settings.remember else None


def _as_loaded(articles: Iterable[Article]) -> Iterator[str]:
    """Yield all that the labels are made from."""
    for article in articles:
        yield from (article.id, article.path, article.text, f"{article.declared} {article.repaired}")


def _as_read(articles: Iterable[CleanArticle]) -> Iterator[str]:
    """Yield all that the claims are made from."""
    for article in articles:
        yield from (article.article.id, article.article.path, article.article.text, article.prose)
        yield f"{article.metadata} {[(b.span.start, b.span.end, b.kind.value) for b in article.blocks]}"


def _without_text(article: CleanArticle) -> CleanArticle:
    return article._replace(article=article.article._replace(text=""), prose="")


def _with_text(labels: CleanArticle, article: Article) -> CleanArticle:
    shown = prose(article.text, labels.blocks, labels.removals)
    return labels._replace(article=article, prose=shown)
