"""Decide whether pounds are money or a mass: 1.2 billion pounds in fines, 1.5 million pounds of beef.

Money where millions are told, a money word stands before the number or what they buy behind it; a mass
where something is weighed and where goods follow. Without such a word pounds remain a mass.
"""

from __future__ import annotations

from decimal import Decimal

from kazreader.extract.figures.amounts.numeral import Numeral
from kazreader.extract.words import Words

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
