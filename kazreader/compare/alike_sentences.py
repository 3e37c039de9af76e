"""How like two sentences are, as vectors of what their telling words mean; each weighs what it tells.

Left out are small words, numbers and units. Two reports of one thing share some meanings even where no word
right beside a figure or a date is the same.
"""

from __future__ import annotations

from functools import lru_cache
from math import sqrt

from kazreader.compare.context import Context
from kazreader.compare.rarity import Rarity, words_in
from kazreader.lexicon.common import common_words
from kazreader.lexicon.function_words import function_words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.stems import meaning
from kazreader.lexicon.units import units
from kazreader.model import Claim

_SHORTEST = 3


def meanings_of(claim: Claim, context: Context) -> frozenset[str]:
    """Return what the telling words of a claim's sentence mean."""
    return _meanings_in(claim.sentence.of(context.articles[claim.mention.article].prose))


@lru_cache(maxsize=4096)
def _meanings_in(sentence: str) -> frozenset[str]:
    words = (word.lower().removesuffix("'s").removesuffix("’s") for word in words_in(sentence))
    return frozenset(meaning(word) for word in words if _tells(word))


def alike(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """Return the cosine of two sentences, 0 to 1."""
    shared = _length(one & other, rarity)
    return shared * shared / (_length(one, rarity) * _length(other, rarity)) if shared else 0.0


def _length(words: frozenset[str], rarity: Rarity) -> float:
    return sqrt(sum(rarity.telling(word) ** 2 for word in words))


def _tells(word: str) -> bool:
    numbers = number_words()
    if len(word) < _SHORTEST or word in common_words() or word in function_words():
        return False
    return word not in numbers.words and word not in numbers.scales and units().words.at([word], 0) is None
