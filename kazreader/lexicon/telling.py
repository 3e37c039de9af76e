"""Content words: no function words, numbers or words of the calendar."""

from __future__ import annotations

from functools import lru_cache

from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.units import units
from kazreader.lexicon.word_lists import common_words

_SHORTEST = 3
_KEPT = 50_000
"Size of the cache: about as many words as a large folder has."


@lru_cache(maxsize=_KEPT)
def tells(word: str) -> bool:
    """Whether a word in lower case says what a sentence is about: no function word, number or day."""
    if len(word) < _SHORTEST or not word[0].isalpha():
        return False
    known = number_words()
    return not (
        word in grammar().calendar or word in common_words() or word in known.words or word in known.ordinals
    )


def tells_amount(word: str) -> bool:
    """Whether a word in lower case is a number, a scale or a unit."""
    known = number_words()
    return word in known.words or word in known.scales or units().words.at([word], 0) is not None
