"""Read fractions as shares: a third of the crew, two-thirds of the town, profit fell by half.

Of a percentage point they are amounts.

A share in words is rounded, so it is a range of a few percent. Refuses ordinals ("a third man"), halves and
quarters of games, years and hours, and fractions that only stand before a noun ("a half day").
"""

from __future__ import annotations

from decimal import Decimal

from kazreader.extract.figures.amounts.numeral import Numeral
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE, grammar
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.units import units

_ROUNDED = Decimal("1.7")
"Percentage points by which a share in words may be off."
_BEFORE = frozenset({"by", "than", "nearly", "almost", "about", "around", "roughly", "over", "some"})
_OWNERS = frozenset({"the", "its", "their", "his", "her"})
_NO_WHOLE = frozenset({"century", "hour", "year", "mile", "game", "season", "match", "day", "decade"})
_MANY_ARE = frozenset({"were", "are", "have"})
"Behind a fraction they tell that it is of many: two-thirds were in favour."
_WHOLE = 6
"Words behind a fraction among which the thing stands of which it is a share."


def fraction_at(words: Words, at: int) -> Numeral | None:
    """Return the share in percent that starts at a word, or nothing."""
    known = number_words()
    if words.lower[at] == "half":
        share, end = Decimal(50), at + 1
    else:
        parts = Decimal(1) if words.lower[at] in INDEFINITE else known.words.get(words.lower[at])
        if parts is None:
            return None
        behind = at + 1 + (words.word(at + 1) == "-")
        whole = known.fractions.get(words.word(behind))
        if whole is None or parts >= whole:
            return None
        share, end = 100 * parts / whole, behind + 1
    if _is_of_a_point(words, end):
        return Numeral(at, end + 2, share / 100, share / 100, "words")
    if not _is_share(words, at, end):
        return None
    low, high = (round(bound, 1) for bound in (share - _ROUNDED, share + _ROUNDED))
    return Numeral(at, end, low, high, "fraction")


def _is_of_a_point(words: Words, end: int) -> bool:
    """Whether the fraction is one of a percentage point: no share, but an amount."""
    if words.word(end) != "of" or words.word(end + 1) not in INDEFINITE:
        return False
    unit = units().words.at(words.lower, end + 2)
    return unit is not None and unit[1].dimension == "points"


def _is_share(words: Words, at: int, end: int) -> bool:
    """Whether "of" follows a fraction, or "by" and the like go before one with which a phrase ends."""
    if words.word(end) == "of":
        return _NO_WHOLE.isdisjoint(words.lower[end : end + _WHOLE])
    if words.lower[at] == "half" and words.word(end) in _OWNERS:
        return True
    if words.word(end) in _MANY_ARE:
        return True
    ends = not words.word(end)[:1].isalpha() or words.word(end) in grammar().prepositions
    return ends and words.word(at - 1) in _BEFORE
