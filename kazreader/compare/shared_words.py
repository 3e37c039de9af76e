"""What two claims are both about: the words named with each or right beside it, whatever their case.

And which of many things share a sign at all, so that no more of them are set side by side.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from functools import lru_cache
from itertools import chain, combinations

from kazreader.lexicon.places import place_words
from kazreader.lexicon.stems import stem
from kazreader.model import Claim

_ALIKE = 75
"Names with a higher ratio of equal letters are one name spelled in two ways."


def shared_words(a: Claim, b: Claim) -> frozenset[str]:
    """Return the words of both, in lower case: a sentence begins with a capital anyway."""
    return frozenset(word.lower() for word in a.about) & frozenset(word.lower() for word in b.about)


def shared_names(a: Claim, b: Claim) -> frozenset[str]:
    """Return the words with a capital that stand with both."""
    return frozenset(word for word in a.about & b.about if word[0].isupper())


def other_names_beside(a: Claim, b: Claim) -> bool:
    """Whether names stand right beside both claims, and none beside both."""
    ours, theirs = _names_of(a.beside), _names_of(b.beside)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


@lru_cache(maxsize=10_000)
def _names_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isupper())


def sharing(signs: Iterable[Iterable[Hashable]], most: int) -> Counter[tuple[int, int]]:
    """Return how many signs two things share, by their numbers; `signs` of each thing, in order, each once.

    A sign that more than `most` things bear brings none together: the cost stays linear.
    """
    bearing: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number, of_one in enumerate(signs):
        for sign in of_one:
            bearing[sign].append(number)
    few = (numbers for numbers in bearing.values() if len(numbers) <= most)
    return Counter(chain.from_iterable(combinations(numbers, 2) for numbers in few))


def words_beside(claim: Claim) -> dict[str, str]:
    """Return the words right beside a claim, as it writes them, by their stems."""
    return {stem(word): word for word in sorted(claim.beside)}


def names_alike(name: str, other: str) -> bool:
    """Whether two names of places may be one: one in the other, or spelled alike, if not by the compass."""
    from rapidfuzz.fuzz import ratio

    if name in other or other in name:
        return True
    apart = {name, other} & place_words().qualifiers
    return ratio(name, other) >= _ALIKE and not apart
