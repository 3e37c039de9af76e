"""How much a shared word tells: the rarer it is in the folder, the more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from math import log

from kazreader.compare.context import Context
from kazreader.lexicon.stems import meaning_of, stem
from kazreader.model.named_tuple import NamedTuple

_HEAVIEST = 4.0
_UNSEEN = 30
"""Sentences of other news that are taken to hold none of the words: in two short reports alone every
shared word would look common. Tuned on 120 pairs of two sentences each."""
_WORD = re.compile(r"[^\W\d_][^\W_]*+(?:[-’'][^\W_]++)*+")
_SENTENCE_END = re.compile(r"[.!?][”\"’]?\s")
"Near enough to count in how many sentences a word stands."


class Rarity(NamedTuple):
    """In how many sentences of the folder each stem stands."""

    sentences: int
    holding: Counter[str]
    meaning: Counter[str]
    "In how many sentences what a stem means stands, those that hold it twice counted twice."

    def weight(self, word: str) -> float:
        """Return how much it tells that two claims share this stem."""
        return min(_HEAVIEST, log(1 + (self.sentences + _UNSEEN) / max(1, self.holding[word])))

    def telling(self, meant: str) -> float:
        """Return what sharing a meaning tells, of what it tells where only two sentences hold it: 0 to 1."""
        sentences = self.sentences + _UNSEEN
        return log(1 + sentences / max(2, self.meaning[meant])) / log(1 + sentences / 2)

    def rarest_first(self, stems: Iterable[str]) -> list[str]:
        """Return the stems, those that tell most first."""
        return sorted(stems, key=lambda word: (-self.weight(word), word))


@lru_cache(maxsize=1)
def rarity_of(context: Context) -> Rarity:
    """Return the rarity of the words of all articles that are compared; two judges ask, it is read once."""
    holding: Counter[str] = Counter()
    sentences, stem_of = 0, cache(_stem_of_owner)
    for article in context.articles.values():
        for block in article.reading():
            for sentence in _SENTENCE_END.split(block.span.of(article.prose).lower().replace("’", "'")):
                words = words_in(sentence)
                holding.update(set(map(stem_of, words)))
                sentences += bool(words)
    meaning: Counter[str] = Counter()
    for bare, count in holding.items():
        meaning[meaning_of(bare)] += count
    return Rarity(sentences, holding, meaning)


def words_in(text: str) -> list[str]:
    """Return the words of a text, as written."""
    return _WORD.findall(text)


def _stem_of_owner(word: str) -> str:
    """Return the stem of a word or of whom it says that something is theirs: of the town's, town."""
    return stem(word.removesuffix("'s"))
