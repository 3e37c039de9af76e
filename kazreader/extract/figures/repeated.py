"""Find how often something was done in one word: shot twice, struck once, won it thrice.

Only right behind what was done, or a few words on; "once" only where the sentence ends or a place follows it,
since elsewhere it means an earlier time or "as soon as".
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.model import Interval, Quantity

_TIMES = {"once": Decimal(1), "twice": Decimal(2), "thrice": Decimal(3)}
REPEATED = frozenset(_TIMES)
_BEHIND_ONCE = frozenset({"in", "on", "by", ",", ".", "and", "through", ""})
_RATES = frozenset({"a", "as", "the", "every", "per", "daily", "weekly", "monthly", "that"})


def repeated(words: Words) -> Iterator[Phrase]:
    """Yield the words for how often, as counts of times."""
    if words.vocabulary.isdisjoint(_TIMES):
        return
    for at, word in enumerate(words.lower):
        if word in _TIMES and words.word(at + 1) not in _RATES:
            if word == "once" and words.word(at + 1) not in _BEHIND_ONCE:
                continue
            value = Quantity(Interval.exactly(_TIMES[word]), "")
            amount = Amount(
                at, at, at + 1, value, None, _TIMES[word], _TIMES[word], "words", None, "qty.words"
            )
            yield Phrase(amount, Counted(at + 1, ("time",), "times"))
