"""Read how many children somebody has: a father of three, Lund leaves six children, the couple have two.

Refuses children to whom something happened, and grandchildren; only sons and daughters together count.
"""

from __future__ import annotations

from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.figures.subjects import name_before
from kazreader.extract.words import Words
from kazreader.model.topics import Measure

_PARENTS = frozenset({"father", "mother", "dad", "mum", "mom", "parent", "parents", "father-of", "mother-of"})
_CHILDREN = frozenset({"children", "kids"})
_OF_CHILDREN = _PARENTS | _CHILDREN
_HAVING = frozenset({"has", "have", "had", "leaves", "leaving", "survived", "raised", "raising", "with"})
_BETWEEN = frozenset(
    {
        *("a", "an", "the", "and", "his", "her", "wife", "widow"),
        *("husband", "behind", "by", "partner", ",", "young"),
    }
)
_REACH = 7
_MOST = 20


def children(words: Words, amount: Amount) -> Measured | None:
    """Return how many children somebody has, where an amount says so."""
    if _OF_CHILDREN.isdisjoint(words.vocabulary) or not amount.counts:
        return None
    if amount.high > _MOST or amount.low != amount.high:
        return None
    at = amount.first - 1
    if words.word(at) == "of" and words.word(at - 1) in _PARENTS:
        end = amount.end + (words.word(amount.end) in _CHILDREN)
        return _belongs(words, amount, at - 1, end)
    if words.word(at) == "-" and words.word(at - 1) == "of" and words.word(at - 3) in _PARENTS:
        return _belongs(words, amount, at - 3, amount.end)
    noun = amount.end + (words.word(amount.end) in ("young", "small", "grown", "adult"))
    if words.word(noun) in _CHILDREN and _had(words, amount.first):
        return _belongs(words, amount, amount.first, noun + 1)
    return None


def _had(words: Words, at: int) -> bool:
    """Whether somebody is said to have what stands here, over a wife or a husband."""
    for back in range(at - 1, max(at - _REACH, -1), -1):
        if words.lower[back] in _HAVING:
            return words.lower[back] != "with" and words.word(back - 1) not in ("he", "she", "they")
        if words.lower[back] not in _BETWEEN:
            return False
    return False


def _belongs(words: Words, amount: Amount, at: int, end: int) -> Measured:
    name = name_before(words, at)
    return Measured(amount, amount.quantity, Measure("children", name), end, "children", meant=not name)
