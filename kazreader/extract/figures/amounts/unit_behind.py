"""The unit behind a number: apart, glued to it, or in a compound."""

from __future__ import annotations

from kazreader.extract.words import Words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.units import Unit, units

_GLUED = frozenset(
    {"m", "g", "c", "f", "ha", "mi", "mp", "gb", "mb", "tb", "nm", "mw", "gw", "min", "sec", "p"}
)
'Unit words that are read only when glued to the digits ("30m", "5g").'
_SHARES = frozenset({"share", "shares", "stock", "stocks", "dividend"})
"Words beside which p are pence."


def unit_behind(words: Words, end: int) -> tuple[Unit | None, int]:
    """Return the unit that follows a number's end, and where it ends; None where none does."""
    at = end + 1 if words.word(end) == "-" else end
    if at < len(words) and words.lower[at] == "-":
        at += 1
    if at >= len(words):
        return None, end
    word, found = words.lower[at], units().words.at(words.lower, at)
    if word in _GLUED and (found is None or found[0] == at + 1) and not _is_glued(words, at):
        return None, end
    if word == "won" and words.word(end - 1) not in number_words().scales:
        return None, end  # the other three won
    if word == "p" and _SHARES.isdisjoint(words.vocabulary):
        return None, end  # 1080p is no sum
    if found is None and "-" in word:
        return _unit_in_compound(word, at, end)
    return (None, end) if found is None else (found[1], found[0])


def _is_glued(words: Words, at: int) -> bool:
    return words.touches(at) and words.raw(at) != "G"


def _unit_in_compound(word: str, at: int, end: int) -> tuple[Unit | None, int]:
    """Read the unit of "10-metre-long", "14-year-old" or "900-square-foot", which is held as one word."""
    found = units().words.at(word.split("-"), 0)
    return (None, end) if found is None else (found[1], at + 1)
