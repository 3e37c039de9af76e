"""Read times as a clock shows them: 2:06:11 for a marathon, 3:43.13 for a mile.

Refuses times of day ("at 10:42:15 GMT") and hours and minutes alone, which are mostly of the day too.
"""

from __future__ import annotations

import re
from decimal import Decimal

from kazreader.extract.figures.amounts.hedging import convert
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.units import units
from kazreader.model import Interval, Quantity

_SHOWN = rarely(
    r"""
    (?: (?P<hours> \d{1,2} ) : )?
    (?P<minutes> \d{1,2} ) : (?P<seconds> \d{2} (?: \. \d{1,3} )? )
    (?! [\d:] | \s* (?: [ap]\.?m\b | GMT | UTC | local ) )
    """,
    re.VERBOSE,
)
_OF_DAY = frozenset({"at", "by", "since", "until", "from", "before", "after", "around", "about"})
_MINUTES = 60


def clocked(words: Words, at: int) -> Amount | None:
    """Return how long a clock at words[at] shows, in hours, minutes and seconds or in parts of a second."""
    if words.word(at + 1) != ":" or words.word(at - 1) in _OF_DAY:
        return None
    found = _SHOWN().match(words.text, words.starts[at])
    if found is None or not (found["hours"] or "." in found["seconds"]):
        return None
    seconds = Decimal(found["seconds"])
    shown = (int(found["hours"] or 0) * _MINUTES + int(found["minutes"])) * _MINUTES + seconds
    end = next(at for at in range(at, len(words)) if words.ends[at] >= found.end()) + 1
    second = units().words.at(["seconds"], 0)
    if second is None:
        return None
    unit = second[1]
    value = Quantity(convert(Interval.exactly(shown), unit, exact=True), unit.dimension)
    return Amount(at, at, end, value, unit, shown, shown, "digits", None, "qty.clock")
