"""The words and names that two claims share, and the pairs of things that share any sign."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable
from functools import lru_cache
from itertools import chain, combinations

from kazreader.lexicon.places import place_words
from kazreader.lexicon.stems import stem
from kazreader.model import Claim
from kazreader.model.grouped import grouped

_NUMBER = re.compile(r"\d+")
_ALIKE = 75
"The least ratio of equal letters of two spellings of one name."


def other_names_beside(a: Claim, b: Claim) -> bool:
    """Whether both claims have names beside them, and none in common."""
    ours, theirs = _names_of(a.beside), _names_of(b.beside)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


@lru_cache(maxsize=10_000)
def _names_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isupper())


def sharing(signs: Iterable[Iterable[Hashable]], most: int) -> Counter[tuple[int, int]]:
    """Return how many signs each two things share, by number.

    signs: those of each thing, in order, without repetition. A sign of more than `most` things pairs none:
    the cost stays linear.
    """
    bearing = grouped((sign, number) for number, of_one in enumerate(signs) for sign in of_one)
    few = (numbers for numbers in bearing.values() if len(numbers) <= most)
    return Counter(chain.from_iterable(combinations(numbers, 2) for numbers in few))


def words_beside(claim: Claim) -> dict[str, str]:
    """Return the words directly beside a claim, by stem."""
    return {stem(word): word for word in sorted(claim.beside)}


def names_alike(name: str, other: str) -> bool:
    """Whether two place names may be the same: one contains the other, or they are spelled alike.

    Two numbers are not (46th, 48th Street), nor two sides of one name (North and South Ulv).
    """
    from rapidfuzz.fuzz import ratio

    numbers, others = _NUMBER.findall(name), _NUMBER.findall(other)
    if numbers and others and numbers != others:
        return False
    if name in other or other in name:
        return True
    (one, _, rest), (two, _, tail) = name.partition(" "), other.partition(" ")
    apart = rest == tail and not place_words().qualifiers.isdisjoint((one, two))
    return ratio(name, other) >= _ALIKE and not apart
