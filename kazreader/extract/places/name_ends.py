"""Where the name of a place ends: Moss, Rio de Janeiro, Port-au-Prince, St. Louis, Stade de l'Ulve."""

from __future__ import annotations

from functools import cache

from kazreader.extract.words import Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.places import place_words
from kazreader.lexicon.times import times

LONGEST_NAME = 6
"Words of a place's name."
_BEFORE_SAINTS = frozenset(("port", "bay", "fort", "barangay", "mount"))
_APOSTROPHES = ("'", "’")


def is_named(words: Words, at: int) -> bool:
    """Whether the word may be part of a place's name: it has a capital and is no day, month or "The"."""
    return words.written[at][0].isupper() and words.lower[at] not in no_names()


@cache
def no_names() -> frozenset[str]:
    """Return what bears a capital and is no part of a place's name: days, months and "The"."""
    words = times()
    return clause_words().determiners.union(words.months, words.short_months, words.weekdays)


def is_possessive(words: Words, at: int) -> bool:
    """Whether the word ends a name that owns what follows: "Moss's"."""
    return words.written[at].endswith(("'s", "’s"))


def is_numbered(words: Words, at: int) -> bool:
    """Whether the number here is the ordinal of a street: 46th Street."""
    if at + 2 >= len(words) or words.lower[at + 1] not in ORDINAL_ENDS:
        return False
    return words.written[at + 2].istitle() and words.lower[at + 2] in place_words().streets


def run_end(words: Words, first: int) -> int:
    """Return the place behind a name that begins here: Moss, Rio de Janeiro, Port-au-Prince."""
    end = first + 1 + 2 * words.written[first].isdigit()
    last = min(len(words), first + LONGEST_NAME)
    while end < last and not is_possessive(words, end - 1):
        if _goes_on(words, end):
            end += 1
        elif end + 1 < last and (_joins(words, end) or _is_saint(words, first, end)):
            end += 2
        elif words.written[end].isdigit() and is_numbered(words, end):
            end += 3
        else:
            break
    return end


def _joins(words: Words, at: int) -> bool:
    """Whether a hyphen or a particle ties the next word to a name: Port-au-Prince, Stade de l'Ulve."""
    if words.written[at] == "-":
        return words.touches(at) and words.touches(at + 1) and words.written[at + 1][0].isalpha()
    return words.written[at] in place_words().particles and _goes_on(words, at + 1)


def _is_saint(words: Words, first: int, stop: int) -> bool:
    """Whether a full stop only shortens a word that begins a name: St. Louis, Port St. Lucie."""
    if words.written[stop] != "." or words.lower[stop - 1] not in place_words().saints:
        return False
    opens = stop - 1 == first or words.lower[stop - 2] in place_words().qualifiers | _BEFORE_SAINTS
    return opens and is_named(words, stop + 1)


def _goes_on(words: Words, at: int) -> bool:
    """Whether a word is one more of a name: also d'Ulve, l'Ulve."""
    written = words.written[at]
    return is_named(words, at) or (written[1:2] in _APOSTROPHES and written[2].isupper())


def name_of(words: Words, first: int, end: int) -> str:
    """Return the name in lower case, its words as far apart as they are written."""
    name = words.lower[first]
    for at in range(first + 1, end):
        name += words.lower[at] if words.touches(at) else f" {words.lower[at]}"
    return name
