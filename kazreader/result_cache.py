"""Cached results of earlier runs, in the user's cache folder: unchanged articles need no work.

Cached are the labels that cleaning and dating give the articles, and their comparison, each under a hash of
everything that it depends on: the articles, the program, the rule files. For many articles, the results of
each article are cached, too: if one report is new, the others are not analysed again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from kazreader import config
from kazreader.clean.prose import with_text, without_text
from kazreader.lexicon import files
from kazreader.model import Article, CleanArticle, Comparison
from kazreader.model.work import Item, WorkItem

if TYPE_CHECKING:
    from kazreader.store.cache import Cache
    from kazreader.store.pack import Pack


class ResultCache:
    """The results cached in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def labels(self, articles: Sequence[Article]) -> tuple[CleanArticle, ...] | None:
        """Return the articles with their cached labels; None where there are none."""
        known = self._cache().get(self._key("labels", _parts(articles)))
        if not isinstance(known, tuple):
            return None
        found = [labels for labels in known if isinstance(labels, CleanArticle)]
        return tuple(map(with_text, found, articles)) if len(found) == len(articles) else None

    def store_labels(self, articles: Sequence[Article], labelled: Iterable[CleanArticle]) -> None:
        """Cache the labels of articles."""
        self._cache().put(self._key("labels", _parts(articles)), tuple(map(without_text, labelled)))

    def comparison(self, articles: Sequence[CleanArticle]) -> Comparison | None:
        """Return the cached comparison of the articles; None where there is none."""
        known = self._cache().get(self._key("comparison", _parts(articles)))
        return known if isinstance(known, Comparison) else None

    def store_comparison(self, articles: Sequence[CleanArticle], comparison: Comparison) -> None:
        """Cache the comparison of articles."""
        self._cache().put(self._key("comparison", _parts(articles)), comparison)

    def pack(
        self, work: Callable[[Item], object], items: Sequence[Item], paths: Iterable[str]
    ) -> tuple[Pack, Sequence[str]]:
        """Return the cached results of a function for articles at these paths, and the keys of the items."""
        from kazreader.store.pack import Pack

        name = f"{work.__module__}.{work.__qualname__}"
        keys = [self._key(name, item.key_parts()) for item in items]
        return Pack(self._cache(), self._key(name, [_common_folder(paths)])), keys

    def _cache(self) -> Cache:
        # Imported on demand: pickle and its dependencies take time.
        from kazreader.store.cache import Cache

        return Cache(self._folder)

    def _key(self, what: str, parts: Iterable[str]) -> str:
        from kazreader.store.cache import key_of

        return key_of((what, self._program, *parts))

    @cached_property
    def _program(self) -> str:
        """A fingerprint of this program and its rules, computed once for all entries."""
        from kazreader.store.cache import key_of, state_of

        folders = [Path(__file__).parent]  # The shipped rules are part of the program.
        if (own := files.user_folder()) is not None:
            folders.append(own)
        return key_of([state_of(folders)])


def result_cache_for(settings: config.Settings) -> ResultCache | None:
    """Return the result cache by the user's settings; None where nothing may be stored."""
    return ResultCache(config.cache_folder()) if settings.remember else None


def _parts(items: Iterable[WorkItem]) -> Iterator[str]:
    return chain.from_iterable(item.key_parts() for item in items)


def _common_folder(paths: Iterable[str]) -> str:
    return os.path.commonpath({Path(path).absolute().parent for path in paths})
