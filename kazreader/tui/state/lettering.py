"""Stable letters of reports: A stays A when reports are added or removed.

A report is recognised by its text and its place, else by its text, else by its place: a file may be moved or
changed. A freed letter is not reused in the same sitting.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from kazreader.model import CleanArticle
from kazreader.present.sources import letter
from kazreader.store import article_file, article_key
from kazreader.store.met import Letters

Place: TypeAlias = tuple[str, int]
"A file, and the article's ordinal within it."


_WAYS: Sequence[Callable[[Place, str], Hashable]] = (
    lambda place, key: (place, key),
    lambda place, key: key,
    lambda place, key: place,
)
"How a report is recognised, the most reliable way first."


class Lettering:
    """The letters of one folder; `kept` are those of the last sitting."""

    def __init__(self, kept: Letters = ()) -> None:
        self._known: list[tuple[Place, str, int]] = [
            ((path, nth), key, number) for path, nth, key, number in kept
        ]
        self._last = max((number for *_, number in self._known), default=-1)

    def take(self, articles: Sequence[CleanArticle]) -> Mapping[str, str]:
        """Return the letters by article id: the old ones of known reports, new ones for the others."""
        reports = [
            (place, article_key(each.article)) for place, each in zip(places(articles), articles, strict=True)
        ]
        found: dict[int, int] = {}
        taken: set[int] = set()
        for known_by in _WAYS:
            known = {known_by(place, key): number for place, key, number in reversed(self._known)}
            for at, (place, key) in enumerate(reports):
                number = known.get(known_by(place, key))
                if number is not None and at not in found and number not in taken:
                    found[at] = number
                    taken.add(number)
        for at in range(len(articles)):
            if at not in found:
                self._last += 1
                found[at] = self._last
        gone = [each for each in self._known if each[2] not in taken]
        self._known = [*gone, *((place, key, found[at]) for at, (place, key) in enumerate(reports))]
        return {each.article.id: letter(found[at]) for at, each in enumerate(articles)}

    def kept(self, articles: Sequence[CleanArticle]) -> Letters:
        """Return the letters to store for the next sitting."""
        here = set(places(articles))
        return tuple((*place, key, number) for place, key, number in self._known if place in here)


def places(articles: Iterable[CleanArticle]) -> Iterator[Place]:
    """Yield the place of each report: its file, and its ordinal within it."""
    seen: Counter[str] = Counter()
    for each in articles:
        path = article_file(each.article)
        seen[path] += 1
        yield path, seen[path]
