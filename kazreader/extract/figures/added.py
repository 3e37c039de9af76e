"""Decide when a count only adds to one told before: two more people have died.

"Another 20 were hurt" behind those who were killed is all there is to that question; behind others who were
hurt, or with nothing before it, it is what came on top. Looks no further back than the sentence before.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened import Happened
from kazreader.extract.words import Words
from kazreader.lexicon.predicates import Predicate, predicates

_BEFORE = frozenset({"another", "further", "additional", "extra"})
_BEHIND = frozenset({"more", "other", "others", "further", "additional", "extra"})
_ENDS = frozenset({"and", "or", "than"})
_GRAVE = 3
"The weight of the questions that are told side by side: the dead, the hurt, the missing."
_REACH = 60
"Words of a sentence in which another question is looked for."


def is_added(words: Words, phrase: Phrase, found: Happened, before: Words | None) -> bool:
    """Return whether the count comes on top of one told before; `before` is the sentence before."""
    if words.word(phrase.amount.first - 1) == "other":
        return True
    if found.predicate.counts == "fixed" or not _adds(words, phrase):
        return False
    here = _asked(words, range(max(phrase.amount.first - _REACH, 0), phrase.amount.first), found.at)
    told = here or (_asked(before, range(min(len(before), _REACH))) if before is not None else set())
    return not told or bool(found.predicate.stands_for) or found.predicate.root in told


def _adds(words: Words, phrase: Phrase) -> bool:
    amount = phrase.amount
    behind = takewhile(_goes_on, words.lower[amount.end : max(amount.end + 1, phrase.counted.end)])
    before = words.lower[amount.first : amount.number]
    return not (_BEFORE.isdisjoint(before) and _BEHIND.isdisjoint(behind))


def _goes_on(word: str) -> bool:
    return word not in _ENDS


def _asked(words: Words, places: Iterable[int], own: int = -1) -> set[str]:
    """Return the grave questions that the words at some places answer, save the word at `own`."""
    found: set[str] = set()
    for at in places:
        said = predicates().words.at(words.lower, at) if at != own else None
        found |= {sense.predicate.root for sense in said[1] if _is_grave(sense.predicate)} if said else set()
    return found


def _is_grave(predicate: Predicate) -> bool:
    return predicate.weight == _GRAVE
