"""Which words tell what a sentence is about: no small word, no number, nothing of the calendar."""

from __future__ import annotations

from functools import lru_cache

from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.units import units
from kazreader.lexicon.word_lists import common_words

_SHORTEST = 3
_KEPT = 50_000
"Words of which it is kept whether they tell: about as many as a large folder has."


@lru_cache(maxsize=_KEPT)
def tells(word: str) -> bool:
    """Whether a word in lower case tells what a sentence is about: no small word, number or day."""
    if len(word) < _SHORTEST or not word[0].isalpha():
        return False
    calendar = word in grammar().weekdays or word in grammar().months
    empty = word in common_words()
    known = number_words()
    return not (calendar or empty or word in known.words or word in known.ordinals)


def tells_amount(word: str) -> bool:
    """Whether a word in lower case is a number, a scale or a unit: it tells how much, not of what."""
    known = number_words()
    return word in known.words or word in known.scales or units().words.at([word], 0) is not None
