"""Which reports name something: its words stand there whole and together, whatever their case and accents.

Many judges ask it: of two answers neither of whose reports knows the other's, both cannot hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from kazreader.compare.context import Context
from kazreader.compare.phonetics import plain
from kazreader.model.kept import Kept

_WORD = re.compile(r"[^\W_]+")


class Naming:
    """What each report names; a report is read when it is first asked for."""

    def __init__(self, context: Context) -> None:
        self._prose = {article: report.prose for article, report in context.articles.items()}
        self._words: dict[str, frozenset[str]] = {}
        self._texts: dict[str, str] = {}
        self._articles: dict[str, frozenset[str]] = {}

    def words(self, article: str) -> frozenset[str]:
        """Return the words of a report, plain."""
        found = self._words.get(article)
        if found is None:
            written = set(self._prose[article].split())
            found = self._words[article] = frozenset(_plain(written))
        return found

    def has_any(self, article: str, words: Iterable[str]) -> bool:
        """Whether a report has one of some words; they may be written in any way."""
        return not self.words(article).isdisjoint(map(plain, words))

    def names(self, article: str, phrase: str) -> bool:
        """Whether a report has all the words of a phrase, one behind the other."""
        words = list(_plain(phrase.split()))
        if not words or not self.words(article).issuperset(words):
            return False
        return len(words) == 1 or f" {' '.join(words)} " in self._text(article)

    def articles(self, phrase: str) -> frozenset[str]:
        """Return the reports that name something."""
        found = self._articles.get(phrase)
        if found is None:
            found = frozenset(article for article in self._prose if self.names(article, phrase))
            self._articles[phrase] = found
        return found

    def _text(self, article: str) -> str:
        found = self._texts.get(article)
        if found is None:
            found = self._texts[article] = f" {' '.join(_plain(self._prose[article].split()))} "
        return found


def _plain(written: Iterable[str]) -> Iterator[str]:
    """Yield the words, plain, of what stands between spaces: most of it is written again and again."""
    return chain.from_iterable(map(_PLAIN.__getitem__, written))


def _plain_words(written: str) -> tuple[str, ...]:
    return tuple(map(plain, _WORD.findall(written)))


_PLAIN = Kept(_plain_words)


@lru_cache(maxsize=1)
def naming_of(context: Context) -> Naming:
    """Return what the reports of a context name, read once for all judges."""
    return Naming(context)
