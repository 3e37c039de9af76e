"""Read the alcohol in somebody's blood or breath: 0.17 percent, a reading of .19.

Refuses the legal limit, and what is only above or below it.
"""

from __future__ import annotations

from decimal import Decimal

from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.model import Quantity
from kazreader.model.topics import Measure

_TOLD = frozenset(
    {"alcohol", "breathalyzer", "breathalyser", "blew", "breath-test", "blood-alcohol", "breath"}
)
_LIMIT = frozenset({"limit", "legal", "maximum", "permitted", "allowed", "threshold", "exceeds", "than"})
_MOST = Decimal("0.6")
_BEFORE, _BEHIND = 6, 3


def alcohol(words: Words, amount: Amount) -> Measured | None:
    """Return the share of alcohol that an amount is, in percent."""
    if (
        amount.quantity.unit not in ("", "percent")
        or not 0 < amount.low <= _MOST
        or amount.hedge == "more_than"
    ):
        return None
    if _TOLD.isdisjoint(words.vocabulary) or "." not in words.written[amount.number]:
        return None
    near = [*words.lower[max(amount.first - _BEFORE, 0) : amount.first]]
    near += words.lower[amount.end : amount.end + _BEHIND]
    if not _LIMIT.isdisjoint(near):
        return None
    quantity = Quantity(amount.quantity.interval, "percent", amount.quantity.approximate)
    return Measured(amount, quantity, Measure("blood_alcohol"), amount.end, "alcohol")
