"""What articles gave, kept in the user's cache folder: opened again as they are, they take no work.

Kept are the labels that cleaning and dating give the articles, and their comparison, each under a hash of all
that it is made from: the articles, the program, the rule files. Of many articles what each gave by itself is
kept too: where one report is new, the others are not read again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from kazreader import config
from kazreader.clean.prose import with_text, without_text
from kazreader.lexicon import files
from kazreader.model import Article, CleanArticle, Comparison
from kazreader.model.work import Item, Result, WorkItem

if TYPE_CHECKING:
    from kazreader.store.cache import Cache


class ResultCache:
    """The results that are kept in one folder."""

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
        self._cache().put(self._key("labels", _parts(articles)), tuple(map(without_text, made)))
        return made

    def known_labels(self, articles: Sequence[Article]) -> tuple[CleanArticle, ...] | None:
        """Return the articles with the labels that were kept; None where there are none."""
        known = self._cache().get(self._key("labels", _parts(articles)))
        if not isinstance(known, tuple):
            return None
        found = [labels for labels in known if isinstance(labels, CleanArticle)]
        return tuple(map(with_text, found, articles)) if len(found) == len(articles) else None

    def map(
        self,
        work: Callable[[Item], Result],
        items: Sequence[Item],
        made: type[Result],
        paths: Iterable[str],
        map_new: Callable[[Callable[[Item], bytes], Sequence[Item]], Sequence[bytes]],
        known_of: Callable[[int], None],
    ) -> Sequence[Result]:
        """Return what the work makes of each item, or made of it before; in their order.

        Items are articles of the files at the paths, as they are loaded or cleaned.

        made: the type of what the work makes; what is kept of another type is nothing.
        map_new: does the work with what is new, part by part, after `known_of` is told how many are not.
        """
        from kazreader.store import pack

        def make(numbers: Sequence[int]) -> Sequence[bytes]:
            return map_new(partial(_packed, work), [items[number] for number in numbers])

        name = f"{work.__module__}.{work.__qualname__}"
        keys = [self._key(name, item.key_parts()) for item in items]
        contents = pack.contents(self._cache(), self._key(name, [_place(paths)]), keys, make, known_of)
        found = [pack.unpacked(content, made) for content in contents]
        return [work(item) if known is None else known for known, item in zip(found, items, strict=True)]

    def comparison(self, articles: Sequence[CleanArticle], make: Callable[[], Comparison]) -> Comparison:
        """Return the comparison of the articles that was kept, or else the one that is made now."""
        key = self._key("comparison", _parts(articles))
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


def result_cache_for(settings: config.Settings) -> ResultCache | None:
    """Return where to keep what is worked out; None for a user who wants nothing remembered."""
    return ResultCache(config.cache_folder()) if settings.remember else None


def _parts(items: Iterable[WorkItem]) -> Iterator[str]:
    return chain.from_iterable(item.key_parts() for item in items)


def _packed(work: Callable[[Item], object], item: Item) -> bytes:
    from kazreader.store.pack import packed

    return packed(work(item))


def _place(paths: Iterable[str]) -> str:
    """Return the folder in which all the files lie."""
    folders = {Path(path).absolute().parent for path in paths}
    try:
        return os.path.commonpath(folders)
    except ValueError:  # They lie on several drives.
        return ""
