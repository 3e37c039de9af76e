"""Places that are bound in one way to what is told of them, and which two of them are looked at together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from kazreader.compare.context import Context
from kazreader.compare.places.told import Told
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.shared_words import names_alike
from kazreader.model.record import Record

COMMON = 24
"Places beside which a word may stand and still bring two of them together: the cost stays linear."
SHARED = 2
"Words that two places must share to be looked at."


class Places(Record):
    """The places with what stands beside them."""

    told: Sequence[Told]
    names: Mapping[str, Set[str]]
    "Of each article the places."
    given: Mapping[tuple[str, str], set[str]]
    "The articles that give each place, by its sort and name."
    own: Mapping[Told, frozenset[str]]
    "The words of each place's clause that stand with no other place of its report."
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, told: Sequence[Told], context: Context) -> Places:
        """Return the places with what stands beside them."""
        names: dict[str, set[str]] = defaultdict(set)
        beside: dict[tuple[str, str], set[str]] = defaultdict(set)
        given: dict[tuple[str, str], set[str]] = defaultdict(set)
        for one in told:
            names[one.article].add(one.name)
            given[one.site.sort, one.name].add(one.article)
            for word in one.clause:
                beside[word, one.article].add(one.name)
        own = {one: frozenset(word for word in one.clause if _is_own(word, one, beside)) for one in told}
        return cls(told, names, given, own, rarity_of(context), context)

    def are_two(self, a: int, b: int) -> bool:
        """Whether two reports give the places."""
        return self.told[a].article != self.told[b].article


def _is_own(word: str, told: Told, beside: Mapping[tuple[str, str], Set[str]]) -> bool:
    """Whether a word stands with no other place of its report; `beside`: the places of each word there."""
    names = beside[word, told.article]
    return len(names) == 1 or all(names_alike(told.name, name) for name in names)
