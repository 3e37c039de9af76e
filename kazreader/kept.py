"""What articles gave, kept in the user's cache folder: opened again as they are, they take no work.

Kept are the labels that cleaning and dating give the articles, and their comparison, each under a hash of all
that it is made from: the articles, the program, the rule files. Of many articles the claims are kept too, of
each by itself: where one report is new, the others are not read again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from kazreader import config, extract
from kazreader.clean.prose import prose
from kazreader.lexicon import files
from kazreader.model import Article, Claim, CleanArticle, Comparison

if TYPE_CHECKING:
    from kazreader.store.cache import Cache

_MANY = 20
"""Articles from which on what each of them gave is kept by itself: fewer are read again in a blink, and
keeping would be felt at every first opening."""
_B = TypeVar("_B")


class Each(Protocol):
    """How some work is done with each of many articles: one after the other, or by several processes."""

    def __call__(
        self, work: Callable[[CleanArticle], _B], articles: Sequence[CleanArticle], /
    ) -> Sequence[_B]:
        """Return what the work makes of each article, in their order."""


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

    def claims(self, articles: Sequence[CleanArticle], each: Each) -> Sequence[tuple[Claim, ...]]:
        """Return the claims of each article: those that were kept, and of the others those found now."""
        if len(articles) < _MANY:
            return each(extract.claims, articles)
        from kazreader.store import pack

        def make(numbers: Sequence[int]) -> Sequence[bytes]:
            return each(packed_claims, [articles[number] for number in numbers])

        keys = [self._key("claims of one", _as_read([article])) for article in articles]
        contents = pack.contents(self._cache(), self._key("claims", [_place(articles)]), keys, make)
        return [_unpacked_claims(*both) for both in zip(contents, articles, strict=True)]

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
        """What tells this program and its rules from any other version; looked up once for all entries."""
        from kazreader.store.cache import key_of, state_of

        _, *own = files.folders()  # The shipped ones lie in the program.
        return key_of([state_of((Path(__file__).parent, *own))])


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


def packed_claims(article: CleanArticle) -> bytes:
    """Return the claims of an article as they are kept."""
    from kazreader.store.pack import packed

    return packed(extract.claims(article))


def _unpacked_claims(content: bytes, article: CleanArticle) -> tuple[Claim, ...]:
    from kazreader.store.pack import unpacked

    found = unpacked(content)
    return found if isinstance(found, tuple) else extract.claims(article)


def _place(articles: Iterable[CleanArticle]) -> str:
    """Return the folder in which all the articles lie."""
    folders = {Path(article.article.path).absolute().parent for article in articles}
    try:
        return os.path.commonpath(folders)
    except ValueError:  # They lie on several drives.
        return ""


def _without_text(article: CleanArticle) -> CleanArticle:
    return article._replace(article=article.article._replace(text=""), prose="")


def _with_text(labels: CleanArticle, article: Article) -> CleanArticle:
    shown = prose(article.text, labels.blocks, labels.removals)
    return labels._replace(article=article, prose=shown)
