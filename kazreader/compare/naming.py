"""Which reports name something: its words stand there whole and together, whatever their case and accents.

Many judges ask it: of two answers neither of whose reports knows the other's, both cannot hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kazreader.compare.context import Context
from kazreader.compare.phonetics import plain

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
            written = set(_WORD.findall(self._prose[article]))
            found = self._words[article] = frozenset(map(plain, written))
        return found

    def has_any(self, article: str, words: Iterable[str]) -> bool:
        """Whether a report has one of some words; they may be written in any way."""
        return not self.words(article).isdisjoint(map(plain, words))

    def names(self, article: str, phrase: str) -> bool:
        """Whether a report has all the words of a phrase, one behind the other."""
        words = [plain(word) for word in _WORD.findall(phrase)]
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
            written = _WORD.findall(self._prose[article])
            found = self._texts[article] = f" {' '.join(map(plain, written))} "
        return found


@lru_cache(maxsize=1)
def naming_of(context: Context) -> Naming:
    """Return what the reports of a context name, read once for all judges."""
    return Naming(context)
