"""Read numbers as they are written: digits and their scales, ranges, and numbers in words.

It decides how much a run of words is worth, not whether it counts anything; what is no amount at all
is refused by `not_amounts`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from kazreader.extract.figures.amounts.not_amounts import is_name_or_date
from kazreader.extract.figures.amounts.numbers_in_words import number_in_words
from kazreader.extract.figures.amounts.numeral import Numeral, tidy
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.numbers import number_words

_THOUSANDS = re.compile(r",\d{3}")
_GROUP = 3
"Digits of a group of thousands."
_MORE_THAN_ANYTHING = Decimal("1e18")
"What is written so is no count; larger ones could not be converted exactly."
_MANY = frozenset({"person", "account", "card", "vote", "copy", "ticket", "view", "case", "phone"})
_GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_WRITTEN = {("1", "2"): Decimal("0.5"), ("1", "4"): Decimal("0.25"), ("3", "4"): Decimal("0.75")}
_RANGE_SIGNS = frozenset({"to", "-", "–", "—", "or"})


def numeral_at(words: Words, at: int) -> Numeral | None:
    """Return the longest numeral that starts at a word; ranges are joined by `joined_range`."""
    word = words.lower[at]
    if word[0].isdecimal() or (word[0] == "." and len(word) > 1 and word[1].isdecimal()):
        return _digits(words, at, word)
    return number_in_words(words, at)


def joined_range(words: Words, first: Numeral, second: Numeral | None) -> Numeral | None:
    """Return "20 to 30" as one numeral, when the second follows the first by a word such as "to"."""
    if second is None or first.form in ("vague", "range") or second.form in ("vague", "range"):
        return None
    low, high = first.low, second.high
    scale = _shared_scale(words, second)
    if scale is not None and low < scale and low * scale <= high:
        low *= scale
    if not low < high:
        return None
    return Numeral(first.first, second.end, low, high, "range", first.sign or second.sign)


def joins(words: Words, end: int) -> int | None:
    """Return where the second number of a range would start, or None."""
    word = words.word(end)
    if word == "-" and words.word(end + 1) in ("to", "or"):
        return end + 2
    return end + 1 if word in _RANGE_SIGNS else None


def _shared_scale(words: Words, second: Numeral) -> Decimal | None:
    last = words.lower[second.end - 1]
    known = number_words()
    if last in known.scales:
        return known.scales[last]
    return known.letters.get(last) if words.touches(second.end - 1) else None


def _digits(words: Words, at: int, word: str) -> Numeral | None:
    if is_name_or_date(words, at):
        return None
    end = at + 1
    while words.word(end)[-2:] == "00" and len(words.lower[at]) <= _GROUP and _is_group(words, end):
        word, end = word + words.lower[end], end + 1
    if "," in word:
        word = word.replace(",", "" if _THOUSANDS.search(word) else ".")
    part, end = _fraction_behind(words, end)
    amount = Decimal(word) + part if part else Decimal(word)
    known = number_words()
    following = words.word(end)
    if following in known.scales:
        amount, end = amount * known.scales[following], end + 1
    elif following == "-" and words.word(end + 1) in known.scales:
        amount, end = amount * known.scales[words.word(end + 1)], end + 2
    elif words.touches(end) and following in known.letters and _scales(words, at, end):
        amount, end = amount * known.letters[following], end + 1
    if words.word(end) in known.vague:
        return None
    if amount >= _MORE_THAN_ANYTHING:
        return None
    amount = tidy(amount)
    return Numeral(at, end, amount, amount, "digits")


def _is_group(words: Words, at: int) -> bool:
    """Whether three digits go on with the number before them over a space: a crowd of 60 000."""
    group = words.word(at)
    return len(group) == _GROUP and group.isdecimal() and not words.touches(at)


def _fraction_behind(words: Words, at: int) -> tuple[Decimal | None, int]:
    """Return the fraction behind a whole number, if any, and where it ends: 2 1/2, 2½."""
    glyph = words.word(at)
    if glyph in _GLYPHS:
        return _GLYPHS[glyph], at + 1
    if words.word(at + 1) == "/" and words.touches(at + 1):
        written = _WRITTEN.get((glyph, words.word(at + 2)))
        if written is not None:
            return written, at + 3
    return None, at


def _scales(words: Words, at: int, letter: int) -> bool:
    """Whether a letter glued to digits is a scale ("2.3m people"), not a metre ("100m race", "1.4m tall")."""
    if words.lower[letter] != "m" and words.lower[letter] != "b":
        return True
    if words.word(letter + 1) in grammar().sizes:
        return False
    sign = words.word(at - 1) in ("$", "£", "€", "¥", "₹", "rs")
    return sign or "." in words.lower[at] or _are_many(words, letter + 1)


def _are_many(words: Words, at: int) -> bool:
    """Whether people or accounts follow, of whom there may be millions: 77m users; 2m years."""
    if words.word(at) == "years":
        return True
    found = counted_nouns().words.at(words.lower, at)
    return found is not None and found[1].plural and counted_nouns().line(found[1].kind)[-1] in _MANY
