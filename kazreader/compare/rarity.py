"""How much a shared word tells: the rarer it is in the folder, the more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from itertools import chain
from math import log, sqrt

from kazreader.compare.context import Context
from kazreader.lexicon.stems import stem, stems_of
from kazreader.model import CleanArticle
from kazreader.model.kept import Kept
from kazreader.model.once import once
from kazreader.model.record import Record

_HEAVIEST = 4.0
_UNSEEN = 30
"""Sentences of other news that are taken to hold none of the words: in two short reports alone every
shared word would look common. Tuned on 120 pairs of two sentences each."""
_WORD = re.compile(r"[^\W\d_][^\W_]*+(?:[-’'][^\W_]++)*+")
_SENTENCE_END = re.compile(r"[.!?][”\"’]?\s")
"Near enough to count in how many sentences a word stands."


class Rarity(Record, keeps=True):
    """In how many sentences of the folder each stem stands."""

    sentences: int
    holding: Counter[str]

    def weight(self, word: str) -> float:
        """Return how much it tells that two claims share this stem."""
        return self._weights[word]

    def telling(self, meant: str) -> float:
        """Return what sharing a meaning tells, of what it tells where only two sentences hold it: 0 to 1.

        A sentence that says it in two words is counted twice.
        """
        return _telling(self.sentences + _UNSEEN, self.holding, meant)

    def told(self, words: Iterable[str]) -> float:
        """Return what words tell as a vector, squared: their length times itself."""
        return sum(map(self._squares.__getitem__, words))

    def length(self, words: frozenset[str]) -> float:
        """Return the length of a sentence as a vector of what its words tell."""
        length = self._lengths.get(words)
        if length is None:
            length = self._lengths[words] = sqrt(self.told(words))
        return length

    def rarest_first(self, stems: Iterable[str]) -> list[str]:
        """Return the stems, those that tell most first."""
        return sorted(sorted(stems), key=self._weights.__getitem__, reverse=True)

    @once
    def _weights(self) -> Kept[float]:
        return Kept(partial(_weight, self.sentences + _UNSEEN, self.holding))

    @once
    def _squares(self) -> Kept[float]:
        return Kept(partial(_square, self.sentences + _UNSEEN, self.holding))

    @once
    def _lengths(self) -> dict[frozenset[str], float]:
        return {}


def _weight(sentences: int, holding: Counter[str], word: str) -> float:
    return min(_HEAVIEST, log(1 + sentences / max(1, holding[word])))


def _telling(sentences: int, holding: Counter[str], meant: str) -> float:
    held = sum(map(holding.__getitem__, stems_of(meant)))
    return log(1 + sentences / max(2, held)) / log(1 + sentences / 2)


def _square(sentences: int, holding: Counter[str], meant: str) -> float:
    return _telling(sentences, holding, meant) ** 2


@lru_cache(maxsize=1)
def rarity_of(context: Context) -> Rarity:
    """Return the rarity of the words of all articles that are compared; two judges ask, it is read once."""
    sentences, holding = 0, Counter[str]()
    for article in context.articles.values():
        stems = list(_stems_by_sentence(article))
        sentences += len(stems)
        holding.update(chain.from_iterable(stems))
    return Rarity(sentences, holding)


def _stems_by_sentence(article: CleanArticle) -> Iterator[set[str]]:
    """Yield the stems of the words of each sentence that has any."""
    prose = article.prose
    for block in article.reading():
        for sentence in sentences_in(block.span.of(prose).lower().replace("’", "'")):
            if stems := _stems_of(sentence):
                yield stems


def stems_in(text: str) -> set[str]:
    """Return the stems of the words of a text."""
    return _stems_of(text.lower().replace("’", "'"))


def _stems_of(text: str) -> set[str]:
    return set(chain.from_iterable(map(_STEMS.__getitem__, text.split())))


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a text, near enough."""
    return _SENTENCE_END.split(text)


def words_in(text: str) -> list[str]:
    """Return the words of a text, as written."""
    return _WORD.findall(text)


def _stems_between(written: str) -> tuple[str, ...]:
    """Return the stems of the words in what stands between two spaces: of "(the town's", town.

    No word holds a space, and most of what is written between spaces is written again.
    """
    if written.isalpha():
        return (stem(written),)
    return tuple(stem(word.removesuffix("'s")) for word in _WORD.findall(written))


_STEMS = Kept(_stems_between)
