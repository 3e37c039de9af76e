"""Read how high above the sea something lies: at 6,100 metres, a 7,318-metre mountain, at 19,000 feet."""

from __future__ import annotations

from decimal import Decimal

from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.model.topics import Measure

_LOWEST, _HIGHEST = Decimal(900), Decimal(15_000)
"Metres; below, a height is more likely a fall or a building's, above, a flight's is told in kilometres."
_PEAKS = frozenset({"mountain", "mountains", "peak", "peaks", "summit", "volcano", "pass"})
_ABOVE_SEA = frozenset({"altitude", "elevation"})
_UNITS = frozenset({"metre", "foot"})


def altitude(words: Words, amount: Amount) -> Measured | None:
    """Return the height above the sea that a length is."""
    if amount.unit is None or amount.unit.name not in _UNITS or not _LOWEST <= _metres(amount) <= _HIGHEST:
        return None
    before = words.lower[max(amount.first - 3, 0) : amount.first]
    peak = any(words.word(at) in _PEAKS for at in (amount.end, amount.end + 1))
    if before[-1:] != ["at"] and _ABOVE_SEA.isdisjoint(before) and not peak:
        return None
    return Measured(amount, amount.quantity, Measure("altitude"), amount.end, "altitude")


def _metres(amount: Amount) -> Decimal:
    interval = amount.quantity.interval
    return (interval.low if interval.low is not None else interval.high) or Decimal(0)
