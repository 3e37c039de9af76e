"""Where the name of a place ends: Moss, Rio de Janeiro, Port-au-Prince, St. Louis, Stade de l'Ulve."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from kazreader.extract.dates.tokens import Token
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.places import place_words
from kazreader.lexicon.times import times

LONGEST_NAME = 6
"Words of a place's name."
_BEFORE_SAINTS = frozenset(("port", "bay", "fort", "barangay", "mount"))
_APOSTROPHES = ("'", "’")


def is_named(token: Token) -> bool:
    """Whether the word may be part of a place's name: it has a capital and is no day, month or "The"."""
    return token.text[0].isupper() and token.lower not in no_names()


@cache
def no_names() -> frozenset[str]:
    """Return what bears a capital and is no part of a place's name: days, months and "The"."""
    words = times()
    return clause_words().determiners.union(words.months, words.short_months, words.weekdays)


def is_possessive(token: Token) -> bool:
    """Whether the word ends a name that owns what follows: "Moss's"."""
    return token.text.endswith(("'s", "’s"))


def is_numbered(words: Sequence[Token], at: int) -> bool:
    """Whether the number here is the ordinal of a street: 46th Street."""
    if at + 2 >= len(words) or words[at + 1].lower not in ORDINAL_ENDS:
        return False
    return words[at + 2].text.istitle() and words[at + 2].lower in place_words().streets


def run_end(words: Sequence[Token], first: int) -> int:
    """Return the place behind a name that begins here: Moss, Rio de Janeiro, Port-au-Prince."""
    end = first + 1 + 2 * words[first].text.isdigit()
    last = min(len(words), first + LONGEST_NAME)
    while end < last and not is_possessive(words[end - 1]):
        if _goes_on(words[end]):
            end += 1
        elif end + 1 < last and (_joins(words, end) or _is_saint(words, first, end)):
            end += 2
        elif words[end].text.isdigit() and is_numbered(words, end):
            end += 3
        else:
            break
    return end


def _joins(words: Sequence[Token], at: int) -> bool:
    """Whether a hyphen or a particle ties the next word to a name: Port-au-Prince, Stade de l'Ulve."""
    before, token, behind = words[at - 1 : at + 2]
    if token.text == "-":
        return before.end == token.start and token.end == behind.start and behind.text[0].isalpha()
    return token.text in place_words().particles and _goes_on(behind)


def _is_saint(words: Sequence[Token], first: int, stop: int) -> bool:
    """Whether a full stop only shortens a word that begins a name: St. Louis, Port St. Lucie."""
    if words[stop].text != "." or words[stop - 1].lower not in place_words().saints:
        return False
    opens = stop - 1 == first or words[stop - 2].lower in place_words().qualifiers | _BEFORE_SAINTS
    return opens and is_named(words[stop + 1])


def _goes_on(token: Token) -> bool:
    """Whether a word is one more of a name: also d'Ulve, l'Ulve."""
    return is_named(token) or (token.text[1:2] in _APOSTROPHES and token.text[2].isupper())


def name_of(words: Sequence[Token], first: int, end: int) -> str:
    """Return the name in lower case, its words as far apart as they are written."""
    name = words[first].lower
    for before, word in pairwise(words[first:end]):
        name += word.lower if before.end == word.start else f" {word.lower}"
    return name
