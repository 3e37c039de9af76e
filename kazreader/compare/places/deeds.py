"""What is told of the places of one level, and which two of them are of one deed and exclude each other.

Two places meet by the words of their clauses; where each report gives one place of the level only, by
sentences alike. Refused: names alike, neighbours on the compass, deeds of other days or of the past, words
beside which a report gives another place too, deeds told by names alone, and places of which a report names
both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.places import plain
from kazreader.compare.places.told import Told, given_by, is_alone, may_be_of_one_deed, of_places
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.sentence_meanings import alike, meanings_of
from kazreader.compare.shared_words import names_alike
from kazreader.model.named_tuple import NamedTuple

_SHARED = 2
"Words that the clauses of two places must share, if both places do not belong to one verb: arrested in Moss."
_LEAST, _MORE = 6.0, 8.0
"""What the shared words must tell: where the word to which each place belongs stands with the other too, and
where it does not. Tuned on 97 pairs of two short reports."""
_COMMON = 24
"Places beside which a word may stand and still bring two of them together: the cost stays linear."
_ALIKE = 0.25
"""How like two sentences are that tell of one deed, where each report gives one place of the level only. Of
all pairs of places on read events none is as like and of two deeds."""


class Level(NamedTuple):
    """All places of one level that are bound in one way to what is told of them."""

    told: Sequence[Told]
    beside: dict[tuple[str, str], set[str]]
    "For each word and article, the places in whose clauses it stands there."
    only_ones: frozenset[tuple[int, int]]
    "Pairs of places that are alone in their articles and share words around them."
    given: Mapping[tuple[str, str], set[str]]
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, told: Sequence[Told], context: Context) -> Level:
        """Return the places with the words around them."""
        beside: dict[tuple[str, str], set[str]] = defaultdict(set)
        for one in told:
            for word in one.clause:
                beside[word, one.article].add(one.name)
        return cls(told, beside, _only_ones(told), given_by(told), rarity_of(context), context)

    def candidates(self) -> list[tuple[int, int]]:
        """Return the pairs of places whose clauses share enough words that do not stand with anything."""
        holding: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self.told):
            for word in one.clause:
                holding[word].append(number)
        shared = Counter(
            pair for held in holding.values() if len(held) <= _COMMON for pair in combinations(held, 2)
        )
        met = {pair for pair, times in shared.items() if times >= _SHARED or self._of_one_word(*pair)}
        return sorted(met | self.only_ones)

    def _of_one_word(self, a: int, b: int) -> bool:
        return bool(self.told[a].deed) and self.told[a].deed == self.told[b].deed

    def meeting_words(self, a: int, b: int) -> list[str]:
        """Return the words by which two places are of one deed and exclude each other; none: they do not."""
        words = self._of_one_deed(a, b) or self._of_alike_sentences(a, b)
        meet = bool(words) and may_be_of_one_deed(self.told[a], self.told[b], self.given, self.context)
        return words if meet else []

    def _of_one_deed(self, a: int, b: int) -> list[str]:
        """Return the words of both clauses that tell enough of one deed."""
        one, other = self.told[a], self.told[b]
        words = self._shared(one, other)
        if one.site.is_plain and not plain.of_one_matter(one.site, same_deed=one.deed == other.deed):
            return []
        if one.site.is_plain and plain.is_of_one_thing(one.site):
            return words
        if len(words) < _SHARED - (self._of_one_word(a, b) and one.tells_deed):
            return []
        if (one.names | other.names).issuperset(words):
            return words if one.site.is_plain and plain.lies_there(one.site, other.site) else []
        answers = one.deed in other.around and other.deed in one.around
        return [] if self._weight(one, other, words) < (_LEAST if answers else _MORE) else words

    def _of_alike_sentences(self, a: int, b: int) -> list[str]:
        """Return the words of two sentences alike, where each report gives one place of the level only."""
        one, other = self.told[a], self.told[b]
        if (a, b) not in self.only_ones or not _may_be_alike(one, other):
            return []
        if not (is_alone(one, self.context) and is_alone(other, self.context)):
            return []
        here, there = (meanings_of(told.claim, self.context) for told in (one, other))
        shared = (here & there) - of_places()
        told_by_names = len(shared - one.names - other.names) < _SHARED
        if told_by_names or alike(here, there, self.rarity) < _ALIKE:
            return []
        return self.rarity.rarest_first(shared)

    def _shared(self, one: Told, other: Told) -> list[str]:
        """Return the words of both clauses that stand with no other place of their articles, rarest first."""
        words = one.clause & other.clause
        return self.rarity.rarest_first(w for w in words if self._is_own(w, one) and self._is_own(w, other))

    def _is_own(self, word: str, told: Told) -> bool:
        return all(names_alike(told.name, name) for name in self.beside[word, told.article])

    def _weight(self, one: Told, other: Told, words: Sequence[str]) -> float:
        """Return what the shared words tell; those that only stand around the clauses tell half."""
        around = (one.around & other.around).difference(words)
        return sum(map(self.rarity.weight, words)) + sum(map(self.rarity.weight, around)) / 2


def _may_be_alike(one: Told, other: Told) -> bool:
    """Whether the sentences of two places may tell: of places without a name only those of one deed."""
    return not one.site.is_plain or one.deed in other.clause or other.deed in one.clause


def _only_ones(told: Sequence[Told]) -> frozenset[tuple[int, int]]:
    """Return the pairs of places that are alone in their articles and share words around them."""
    names: dict[str, set[str]] = defaultdict(set)
    for one in told:
        names[one.article].add(one.name)
    holding: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        for word in one.around if len(names[one.article]) == 1 else ():
            holding[word].append(number)
    pairs = (pair for held in holding.values() if len(held) <= _COMMON for pair in combinations(held, 2))
    return frozenset(pair for pair, times in Counter(pairs).items() if times >= _SHARED)
