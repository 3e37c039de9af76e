"""Find the one more dead who says how many there are now: a seventh person died, a 12th victim has died.

Refused are the second and the third, who may come behind two that something else happened to: "two were hurt,
and a third man died".
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened import Happened, happened
from kazreader.extract.figures.noun_phrase import counted_by
from kazreader.extract.figures.ordinals import ordinal
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE
from kazreader.model import Interval, Quantity

NTH = "qty.nth"
"The rule of these counts."
_LEAST = 4
_KILLED = "killed"


def nth_killed(words: Words) -> Iterator[tuple[Phrase, Happened]]:
    """Yield those who died as one more, as the count of all."""
    for at in words.where(INDEFINITE):
        number, end = ordinal(words, at + 1) if at + 1 < len(words) else (0, at)
        if number < _LEAST:
            continue
        value = Decimal(number)
        quantity = Quantity(Interval.exactly(value), "")
        amount = Amount(at, at + 1, end, quantity, None, value, value, "ordinal", None, NTH)
        phrase = Phrase(amount, counted_by(words, amount))
        (found,) = happened(words, [phrase])
        if phrase.counted.kinds and found is not None and found.predicate.name == _KILLED:
            yield phrase, found
