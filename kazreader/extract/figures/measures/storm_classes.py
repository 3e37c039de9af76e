"""Read the class of a storm: an EF-4 tornado, an F5, a Category 4 hurricane.

Refuses categories of anything else, and classes that are only named as a scale's ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.numbers import number_words
from kazreader.model import Interval, Quantity
from kazreader.model.topics import Measure

_OF_TORNADO = re.compile(r"e?f-?(?P<number>[0-5])")
_OF_STORM = re.compile(r"cat(?:egory)?-?(?P<number>[1-5])?")
_TORNADOES = frozenset({"tornado", "tornadoes", "twister", "twisters", "tornados"})
_STORMS = frozenset({"hurricane", "typhoon", "cyclone", "storm", "super-typhoon", "supertyphoon"})


def storm_classes(words: Words) -> Iterator[Measured]:
    """Yield the classes of storms that a sentence tells."""
    tornado = not _TORNADOES.isdisjoint(words.vocabulary)
    if not tornado and _STORMS.isdisjoint(words.vocabulary):
        return
    for at, word in enumerate(words.lower):
        if tornado and word[0] in "ef" and (found := _OF_TORNADO.fullmatch(word)) is not None:
            yield _measure(at, at + 1, int(found["number"]), "tornado")
        elif (
            word.startswith("cat")
            and (len(word) > 3 or words.capital(at))
            and (found := _OF_STORM.fullmatch(word)) is not None
        ):
            number, end = (int(found["number"]), at + 1) if found["number"] else _number(words, at + 1)
            if number:
                yield _measure(at, end, number, "storm")


def _number(words: Words, at: int) -> tuple[int, int]:
    word = words.word(at)
    number = number_words().words.get(word, Decimal(word) if word.isdecimal() else Decimal(0))
    return (int(number), at + 1) if 1 <= number <= 5 else (0, at)


def _measure(first: int, end: int, number: int, of: str) -> Measured:
    value = Decimal(number)
    quantity = Quantity(Interval.exactly(value), "class")
    amount = Amount(first, first, end, quantity, None, value, value, "digits", None, "qty.class")
    return Measured(amount, quantity, Measure("storm_class", of, by_noun=True), end, "class")
