"""What articles gave, kept in the user's cache folder: opened again as they are, they take no work.

Kept are the labels that cleaning and dating give the articles, and their comparison, each under a hash of all
that it is made from: the articles, the program, the rule files. Of many articles what each gave by itself is
kept too: where one report is new, the others are not read again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from kazreader import config
from kazreader.clean.beside import Beside
from kazreader.clean.prose import with_text, without_text
from kazreader.lexicon import files
from kazreader.model import Article, CleanArticle, Comparison
from kazreader.model.each import Each

if TYPE_CHECKING:
    from kazreader.store.cache import Cache

A = TypeVar("A")
B = TypeVar("B")


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
        self._cache().put(self._key("labels", _as_loaded(articles)), tuple(map(without_text, made)))
        return made

    def known_labels(self, articles: Sequence[Article]) -> tuple[CleanArticle, ...] | None:
        """Return the articles with the labels that were kept; None where there are none."""
        known = self._cache().get(self._key("labels", _as_loaded(articles)))
        if not isinstance(known, tuple) or len(known) != len(articles):
            return None
        return tuple(with_text(labels, article) for labels, article in zip(known, articles, strict=True))

    def each(
        self,
        work: Callable[[A], B],
        things: Sequence[A],
        paths: Iterable[str],
        each: Each,
        known_of: Callable[[int], None],
    ) -> Sequence[B]:
        """Return what the work makes of each thing, or made of it before; in their order.

        Things are articles of the files at the paths, as they are loaded or cleaned. Of what is new it asks
        `each`, part by part, after `known_of` is told of how many nothing is new.
        """
        from kazreader.store import pack

        def make(numbers: Sequence[int]) -> Sequence[bytes]:
            return each(partial(_packed, work), [things[number] for number in numbers])

        name = f"{work.__module__}.{work.__qualname__}"
        keys = [self._key(name, _parts(thing)) for thing in things]
        contents = pack.contents(self._cache(), self._key(name, [_place(paths)]), keys, make, known_of)
        found = map(pack.unpacked, contents)
        return [
            work(thing) if known is None else cast("B", known)
            for known, thing in zip(found, things, strict=True)
        ]

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
        blocks = [(*block.span, block.kind.value, block.standing.value) for block in article.blocks]
        yield f"{article.metadata} {blocks}"


def _parts(thing: object) -> Iterator[str]:
    """Return all that work on this thing may go by."""
    match thing:
        case Article():
            yield from _as_loaded([thing])
        case CleanArticle():
            yield from _as_read([thing])
        case Beside(article, shared):
            yield from _as_loaded([article])
            yield f"{sorted(shared)}"
        case _:
            raise TypeError(f"nothing is kept of {type(thing).__name__}")


def _packed(work: Callable[[A], B], thing: A) -> bytes:
    from kazreader.store.pack import packed

    return packed(work(thing))


def _place(paths: Iterable[str]) -> str:
    """Return the folder in which all the files lie."""
    folders = {Path(path).absolute().parent for path in paths}
    try:
        return os.path.commonpath(folders)
    except ValueError:  # They lie on several drives.
        return ""
