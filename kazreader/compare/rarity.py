"""How much a word weighs: the rarer in the folder, the more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache, partial
from itertools import chain
from math import log, sqrt

from kazreader.compare.context import Context
from kazreader.lexicon.stems import stem, stems_of
from kazreader.model.kept import Kept
from kazreader.model.once import once
from kazreader.model.record import Record

_HEAVIEST = 4.0
_UNSEEN = 30
"""Added sentences without any of the words, since in two short reports every shared word would look common.
Tuned on 120 pairs of two sentences each."""
_WORD = re.compile(r"[^\W\d_][^\W_]*+(?:[-’'][^\W_]++)*+")
_SENTENCE_END = re.compile(r"[.!?][”\"’]?\s")
"Approximate: good enough to count sentences."
_END = re.compile(r"[.!?]\"?\s|\n")
"The same in a whole report with straight quotes, in which a line is a block."
_ARTICLES = 1000
"Reports whose words are kept: those of one event, which several rooms read."


class Rarity(Record, keeps=True):
    """How many sentences of the folder have each stem."""

    sentences: int
    holding: Counter[str]

    def weight(self, word: str) -> float:
        """Return the weight of a shared stem."""
        return self._weights[word]

    def telling(self, meant: str) -> float:
        """Return the weight of a shared meaning, from 0 to 1; 1 if at most two sentences have it.

        A sentence with two words of that meaning counts twice.
        """
        return _telling(self.sentences + _UNSEEN, self.holding, meant)

    def told(self, words: frozenset[str]) -> float:
        """Return the squared length of a vector of meanings."""
        return self._told[words]

    def alike(
        self, one: frozenset[str], other: frozenset[str], without: frozenset[str] = frozenset()
    ) -> float:
        """Return the cosine similarity of two sets of meanings, 0 to 1; `without`: left out of both."""
        shared = (one & other) - without
        if not shared:
            return 0.0
        told = self._told
        lengths = (
            (told[one] - told[one & without]) * (told[other] - told[other & without])
            if without
            else told[one] * told[other]
        )
        return sum(map(self._squares.__getitem__, shared)) / sqrt(lengths)

    def rarest_first(self, stems: Iterable[str]) -> list[str]:
        """Return the stems, the rarest first."""
        return sorted(sorted(stems), key=self._weights.__getitem__, reverse=True)

    @once
    def _weights(self) -> Kept[str, float]:
        return Kept(partial(_weight, self.sentences + _UNSEEN, self.holding))

    @once
    def _squares(self) -> Kept[str, float]:
        return Kept(partial(_square, self.sentences + _UNSEEN, self.holding))

    @once
    def _told(self) -> Kept[frozenset[str], float]:
        return Kept(partial(_added, self._squares))


def _weight(sentences: int, holding: Counter[str], word: str) -> float:
    return min(_HEAVIEST, log(1 + sentences / max(1, holding[word])))


def _telling(sentences: int, holding: Counter[str], meant: str) -> float:
    held = sum(map(holding.__getitem__, stems_of(meant)))
    return log(1 + sentences / max(2, held)) / log(1 + sentences / 2)


def _square(sentences: int, holding: Counter[str], meant: str) -> float:
    return _telling(sentences, holding, meant) ** 2


def _added(squares: Kept[str, float], words: frozenset[str]) -> float:
    return sum(map(squares.__getitem__, words))


@lru_cache(maxsize=1)
def rarity_of(context: Context) -> Rarity:
    """Return the rarity of the words in all compared articles; the judges share it."""
    sentences, holding = 0, Counter[str]()
    for article in context.articles.values():
        count, stems = stems_told(article.prose)
        sentences += count
        holding.update(stems)
    return Rarity(sentences, holding)


@lru_cache(maxsize=_ARTICLES)
def stems_told(prose: str) -> tuple[int, tuple[str, ...]]:
    """Return the number of sentences that have words, and the stems of each of them, one after another."""
    told = (chain.from_iterable(map(_STEMS.__getitem__, s.split())) for s in _END.split(lowered(prose)))
    stems = [held for held in map(set, told) if held]
    return len(stems), tuple(chain.from_iterable(stems))


@lru_cache(maxsize=_ARTICLES)
def lowered(prose: str) -> str:
    """Return a text in lower case, with straight quotes: most texts are ASCII then, and lowered faster."""
    return prose.replace("’", "'").replace("“", '"').replace("”", '"').lower()


def sentences_in(text: str) -> list[str]:
    """Return the approximate sentences of a text."""
    return _SENTENCE_END.split(text)


def words_in(text: str) -> list[str]:
    """Return the words of a text, as written."""
    return _WORD.findall(text)


def _stems_between(written: str) -> tuple[str, ...]:
    """Return the stems of the words in a token between spaces: town, of "(town's"."""
    if written.isalpha():
        return (stem(written),)
    return tuple(stem(word.removesuffix("'s")) for word in _WORD.findall(written))


_STEMS = Kept(_stems_between)
