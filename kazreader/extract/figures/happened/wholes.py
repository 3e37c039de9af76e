"""Decide whether a count only tells of how many the next ones are: of its 650 employees, 550 had to go."""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.words import Words

_LONGEST_OWNER = 6
"Words before the count among which its clause opens with of."


def is_whole_before(words: Words, phrase: Phrase) -> bool:
    """Whether a clause opens with "of" and this count, and a comma follows it."""
    if words.word(phrase.counted.end) != ",":
        return False
    for back in range(phrase.amount.first - 1, max(phrase.amount.first - _LONGEST_OWNER, -1), -1):
        if words.lower[back] == "of":
            return back == 0 or not words.word(back - 1)[:1].isalnum()
        if not words.lower[back][:1].isalpha():
            return False
    return False
