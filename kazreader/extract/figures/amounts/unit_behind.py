"""The unit behind a number: apart, glued to it, or in a compound; and whether pounds are money or a mass.

They are money where millions are told, a money word stands before the number or what they buy behind it; a
mass where something is weighed and where goods follow. Without such a word pounds remain a mass.
"""

from __future__ import annotations

from decimal import Decimal

from kazreader.extract.figures.amounts.numeral import Numeral
from kazreader.extract.words import Words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.units import Unit, units

_GLUED = frozenset(
    {"m", "g", "c", "f", "ha", "mi", "mp", "gb", "mb", "tb", "nm", "mw", "gw", "min", "sec", "p"}
)
'Unit words that are read only when glued to the digits ("30m", "5g").'
_SHARES = frozenset({"share", "shares", "stock", "stocks", "dividend"})
"Words beside which p are pence."
_MILLION = Decimal(1_000_000)
_REACH = 5
"Words before the number among which a word of money is looked for."
_WEIGHED = frozenset(
    (
        *("weigh", "weighs", "weighed", "weighing", "weight"),
        *("thrust", "payload", "cargo", "catch", "harvest"),
        *("lift", "lifted", "lifting", "heavy", "overweight", "lighter", "heavier"),
    )
)
_MONEY = frozenset(
    (
        *("pay", "pays", "paid", "paying", "cost", "costs", "costing", "worth", "price", "priced", "prices"),
        *("fine", "fined", "fee", "fees", "valued", "raised", "earns", "earned", "spent", "spend", "salary"),
        *("debt", "debts", "budget", "profit", "profits", "bail", "rent", "compensation", "grant", "wages"),
    )
)
_BEHIND = frozenset(
    ("reward", "fine", "prize", "grant", "donation", "bonus", "loan", "deal", "budget", "bribe", "salary")
)
_SOLD = frozenset(("sold", "bought", "sell", "buy"))
_GOODS_OF_MONEY = frozenset(
    (
        *("debt", "debts", "damage", "cuts", "savings", "funding", "investment", "aid", "tax", "taxes"),
        *("taxpayers", "public", "government", "loans", "revenue", "sales", "compensation", "fines", "money"),
    )
)
_IN_CAPITALS = frozenset({"MW", "GW", "GB", "MB", "TB"})
_DEGREES = frozenset({"C", "F"})
_HEAT = frozenset({"degrees", "temperature", "temperatures", "mercury", "heat", "hottest", "coldest"})


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
    return (words.touches(at) or _stands_free(words, at)) and words.written[at] != "G"


def _stands_free(words: Words, at: int) -> bool:
    """Whether a unit of few letters may stand apart from its number: 800 MW; 53.1 C where heat is told of."""
    written = words.written[at]
    if written in _DEGREES and not words.word(at + 1)[:1].isalpha():
        return "." in words.word(at - 1) or not _HEAT.isdisjoint(words.vocabulary)
    return written in _IN_CAPITALS


def _unit_in_compound(word: str, at: int, end: int) -> tuple[Unit | None, int]:
    """Read the unit of "10-metre-long", "14-year-old" or "900-square-foot", which is held as one word."""
    found = units().words.at(word.split("-"), 0)
    return (None, end) if found is None else (found[1], at + 1)


def is_money(words: Words, numeral: Numeral, end: int) -> bool:
    """Whether the pounds that end before a word are money."""
    if words.word(end - 1) in ("lb", "lbs"):
        return False
    if words.word(end) == "of":
        return words.word(end + 1) in _GOODS_OF_MONEY
    before = words.lower[max(numeral.first - _REACH, 0) : numeral.first]
    if not _WEIGHED.isdisjoint(before) or not _WEIGHED.isdisjoint(words.lower[end : end + 3]):
        return False
    if numeral.low >= _MILLION or words.word(end) in _BEHIND:
        return True
    return not _MONEY.isdisjoint(before) or ("for" in before and not _SOLD.isdisjoint(before))
