"""Decide whom "the 52-year-old" means: the person whose full name opens one of the sentences just before.

With a noun ("the 52-year-old keeper") it is that person only where the article sets the noun beside the
name. Refuses bodies, countries, single words, and a Mr for "she"; where nobody is clear, nobody is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract.reading import Reading
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations

_BACK = 4
"Sentences before in which somebody may have been named."
_OPENING = 5
"Words of a sentence before which the name must begin: television actor Ana Lund spent the night."
_LONGEST = 4


def meant(reading: Reading, number: int, noun: str) -> str:
    """Return the full name, in lower case, of whom an age in the numbered sentence means, or nothing."""
    for back in range(number, max(number - _BACK, -1), -1):
        words = reading.sentences[back].words
        name = opening_name(words)
        if name:
            he = words.word(0) == "mr" and reading.sentences[number].words.word(0) == "she"
            return "" if noun or he else name
    return ""


def opening_name(words: Words) -> str:
    """Return the name of two words or more with which a sentence opens, after a title or a trade."""
    for first in range(min(_OPENING, len(words))):
        if words.lower[first] in grammar().prepositions or words.lower[first] in (",", '"', "“"):
            return ""
        last = first
        while last < len(words) and last - first < _LONGEST and _in_name(words, last):
            last += 1
        name = [word.removesuffix("'s") for word in words.lower[first:last]]
        if len(name) > 1 and name_words().bodies.isdisjoint(name):
            return " ".join(_without_titles(name))
    return ""


def _without_titles(name: list[str]) -> Iterator[str]:
    titles = name_words().titles
    yield from (word for at, word in enumerate(name) if word not in titles or at >= len(name) - 2)


def _in_name(words: Words, at: int) -> bool:
    word = words.written[at].removesuffix("'s")
    known = grammar()
    stops = word.lower() in known.ends_phrase or word.lower() in known.calendar or words.lower[at] == "the"
    return words.capital(at) and not stops and word not in nations().people and not word.isupper()
