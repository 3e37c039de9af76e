"""Which reports contain a phrase, apart from case and accents.

Many judges use it: two answers conflict if no report names both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from kazreader.compare.context import Context
from kazreader.compare.phonetics import plain
from kazreader.model.kept import Kept

_WORD = re.compile(r"[^\W_]+")
_CLOSE = 8
"Words between two phrases that stand side by side."


class Naming:
    """The words of each report, read on first use."""

    def __init__(self, context: Context) -> None:
        self._prose = prose = {article: report.prose for article, report in context.articles.items()}
        self._words = Kept[str, frozenset[str]](lambda a: frozenset(_plain(set(prose[a].split()))))
        self._text = Kept[str, str](lambda a: f" {' '.join(_plain(prose[a].split()))} ")
        self._articles: dict[str, frozenset[str]] = {}

    def words(self, article: str) -> frozenset[str]:
        """Return the normalised words of a report."""
        return self._words[article]

    def has_any(self, article: str, words: Iterable[str]) -> bool:
        """Whether a report has any of some words; they are normalised first."""
        return not self.words(article).isdisjoint(map(plain, words))

    def names(self, article: str, phrase: str) -> bool:
        """Whether a report contains a phrase."""
        return self._holds(article, list(_plain(phrase.split())))

    def _holds(self, article: str, words: Sequence[str]) -> bool:
        if not words or not self.words(article).issuperset(words):
            return False
        return len(words) == 1 or f" {' '.join(words)} " in self._text[article]

    def articles(self, phrase: str) -> frozenset[str]:
        """Return the ids of the reports that contain a phrase."""
        found = self._articles.get(phrase)
        if found is None:
            words = list(_plain(phrase.split()))
            found = frozenset(article for article in self._prose if self._holds(article, words))
            self._articles[phrase] = found
        return found

    def side_by_side(self, one: str, other: str) -> bool:
        """Whether a report contains two phrases a few words from each other: Moss, a town near Ulv."""
        a, b = " ".join(_plain(one.split())), " ".join(_plain(other.split()))
        close = re.compile(rf" (?:{a} (?:\S+ ){{0,{_CLOSE}}}{b}|{b} (?:\S+ ){{0,{_CLOSE}}}{a}) ")
        both = self.articles(one) & self.articles(other)
        return any(close.search(self._text[article]) for article in both)


def _plain(written: Iterable[str]) -> Iterator[str]:
    """Yield the normalised words of some tokens, through a cache: most tokens recur."""
    return chain.from_iterable(map(_PLAIN.__getitem__, written))


def _plain_words(written: str) -> tuple[str, ...]:
    return tuple(map(plain, _WORD.findall(written)))


_PLAIN = Kept(_plain_words)


@lru_cache(maxsize=1)
def naming_of(context: Context) -> Naming:
    """Return the naming of a context; all judges share it."""
    return Naming(context)
