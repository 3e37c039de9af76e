"""Find the single ones that a lead tells of: "a climber was killed", "struck a parked car" - each is one.

Only in an article's first sentences, where an article ("a", "an") says how many there were; further down it
picks out one of many. Refuses "a fifth victim" (see `nth`), lists ("a man and two children") and what is only
part of a description.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.noun_phrase import counted_by
from kazreader.extract.figures.phrase import LONGEST
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import INDEFINITE
from kazreader.lexicon.numbers import number_words
from kazreader.model import Interval, Quantity

LEAD = 4
"Sentences of an article, its headline included, that tell how many there were."
_JOINS = frozenset({"and", "or", ",", "&", "-", "including", "of", "as", "like", "for"})
_ONE = Decimal(1)
_SINGLE = Quantity(Interval.exactly(_ONE), "")


def singles(words: Words) -> Iterator[Phrase]:
    """Yield the noun phrases of one person or thing, as counts of one."""
    nouns = counted_nouns().words.firsts
    for at in words.where(INDEFINITE):
        if words.word(at - 1) in _JOINS or words.word(at + 1) in number_words().ordinals:
            continue
        if nouns.isdisjoint(words.lower[at + 1 : at + 3 + LONGEST]):
            continue
        amount = Amount(at, at, at + 1, _SINGLE, None, _ONE, _ONE, "single", None, "qty.single")
        counted = counted_by(words, amount)
        if counted.kinds and counted.singular and words.word(counted.end) not in _JOINS:
            yield Phrase(amount, counted)
