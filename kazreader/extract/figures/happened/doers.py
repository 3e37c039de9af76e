"""Find who did what is counted: Smith scored 12 points, the firm's 300 staff.

Steps over an insertion between the doer and the verb. "The company" and pronouns mean somebody whom the
sentence does not name: the doer is then empty.
"""

from __future__ import annotations

from kazreader.extract.figures.happened.answer import Happened
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar

_REACH = 7
_LONGEST_INSERTION = 14
_GENERIC = frozenset(
    (
        *("company", "firm", "business", "group", "chain"),
        *("maker", "retailer", "employer", "manufacturer", "studio"),
    )
)


def doer(words: Words, found: Happened) -> str:
    """Return the last word of the name before the verb, or of the noun where no name stands."""
    noun, back = "", found.at - 1
    lowest = back - _REACH
    while back >= max(lowest, 0):
        word = words.lower[back]
        if word == "who" and words.word(back - 1) == ",":
            back, lowest = back - 2, back - 2 - _REACH
            continue
        if word == ",":
            back = _before_insertion(words, back)
            lowest = back - _REACH
            continue
        if words.capital(back) and word not in grammar().ends_phrase:
            return word.removesuffix("'s")
        if word in (".", ";", ":") or word in grammar().prepositions:
            break
        if word.endswith("'s"):
            return _named(word.removesuffix("'s"))
        if word[0].isalpha() and not noun and not _is_small(word):
            noun = word
        back -= 1
    return _named(noun)


def _before_insertion(words: Words, comma: int) -> int:
    """Return the word before the insertion that ends with a comma; without a beginning, before the comma."""
    for back in range(comma - 1, max(comma - _LONGEST_INSERTION, 0), -1):
        if words.lower[back] == ",":
            return back - 1
    return comma - 1


def _is_small(word: str) -> bool:
    return word in grammar().ends_phrase or word in grammar().links


def _named(noun: str) -> str:
    return "" if noun in _GENERIC else noun
