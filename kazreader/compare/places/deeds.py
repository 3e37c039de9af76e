"""What is told of the places of one level, and which two of them are of one deed and exclude each other.

Two places meet by the words of their clauses; where each report gives one place of the level only, by
sentences alike. Refused: names alike, neighbours on the compass, deeds of other days or of the past, words
beside which a report gives another place too, deeds told by names alone, and places of which a report names
both.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.compare.context import Context
from kazreader.compare.places import plain
from kazreader.compare.places.together import COMMON, SHARED, Places
from kazreader.compare.places.told import Told, is_alone, may_be_of_one_deed, of_places
from kazreader.compare.sentence_meanings import alike
from kazreader.compare.shared_words import sharing
from kazreader.model.record import Record

_LEAST, _MORE = 6.0, 8.0
"""What the shared words must tell: where the word to which each place belongs stands with the other too, and
where it does not. Tuned on 97 pairs of two short reports."""
_ALIKE = 0.25
"""How like two sentences are that tell of one deed, where each report gives one place of the level only. Of
all pairs of places on read events none is as like and of two deeds."""


class Level(Record):
    """All places of one level."""

    places: Places
    only_ones: frozenset[tuple[int, int]]
    "Pairs of places that are alone in their articles and share words around them."

    @classmethod
    def of(cls, told: Sequence[Told], context: Context) -> Level:
        """Return the places with the words around them."""
        places = Places.of(told, context)
        around = (one.around if len(places.names[one.article]) == 1 else frozenset[str]() for one in told)
        shared = sharing(around, COMMON)
        return cls(places, frozenset(pair for pair, times in shared.items() if times >= SHARED))

    def candidates(self) -> list[tuple[int, int]]:
        """Return the pairs of places whose clauses share enough words that do not stand with anything."""
        shared = sharing((one.clause for one in self.places.told), COMMON)
        met = {pair for pair, times in shared.items() if times >= SHARED or self._of_one_word(*pair)}
        return sorted(pair for pair in met | self.only_ones if self.places.are_two(*pair))

    def _of_one_word(self, a: int, b: int) -> bool:
        one, other = self._pair(a, b)
        return bool(one.deed) and one.deed == other.deed

    def _pair(self, a: int, b: int) -> tuple[Told, Told]:
        return self.places.told[a], self.places.told[b]

    def meeting_words(self, a: int, b: int) -> list[str]:
        """Return the words by which two places are of one deed and exclude each other; none: they do not."""
        words = self._of_one_deed(a, b) or self._of_alike_sentences(a, b)
        met = bool(words) and may_be_of_one_deed(*self._pair(a, b), self.places.given, self.places.context)
        return words if met else []

    def _of_one_deed(self, a: int, b: int) -> list[str]:
        """Return the words of both clauses that tell enough of one deed."""
        one, other = self._pair(a, b)
        words = self._shared(one, other)
        if one.site.is_plain and not plain.of_one_matter(one.site, same_deed=one.deed == other.deed):
            return []
        if one.site.is_plain and plain.is_of_one_thing(one.site):
            return words
        if len(words) < SHARED - (self._of_one_word(a, b) and one.tells_deed):
            return []
        if (one.names | other.names).issuperset(words):
            return words if one.site.is_plain and plain.lies_there(one.site, other.site) else []
        answers = one.deed in other.around and other.deed in one.around
        return [] if self._weight(one, other, words) < (_LEAST if answers else _MORE) else words

    def _of_alike_sentences(self, a: int, b: int) -> list[str]:
        """Return the words of two sentences alike, where each report gives one place of the level only."""
        one, other = self._pair(a, b)
        if (a, b) not in self.only_ones or not _may_be_alike(one, other):
            return []
        context, rarity = self.places.context, self.places.rarity
        if not (is_alone(one, context) and is_alone(other, context)):
            return []
        shared = (one.sentence & other.sentence) - of_places()
        told_by_names = len(shared - one.names - other.names) < SHARED
        if told_by_names or alike(one.sentence, other.sentence, rarity) < _ALIKE:
            return []
        return rarity.rarest_first(shared)

    def _shared(self, one: Told, other: Told) -> list[str]:
        """Return the words of both clauses that stand with no other place of their articles, rarest first."""
        return self.places.rarity.rarest_first(self.places.own[one] & self.places.own[other])

    def _weight(self, one: Told, other: Told, words: Sequence[str]) -> float:
        """Return what the shared words tell; those that only stand around the clauses tell half."""
        around, weight = (one.around & other.around).difference(words), self.places.rarity.weight_of_all
        return weight(words) + weight(around) / 2


def _may_be_alike(one: Told, other: Told) -> bool:
    """Whether the sentences of two places may tell: of places without a name only those of one deed."""
    return not one.site.is_plain or one.deed in other.clause or other.deed in one.clause
