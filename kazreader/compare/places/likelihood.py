"""How likely two places are of one deed, judged by everything at hand.

For: their sentences are alike, and so is what stands around them; both stand in the leads; each belongs to
the same word; both are the only ones of a sort of which an event has one, a sea or a part of a body.
Against: one is where something was and the other where it was brought, each further place of the level, and
all other places in the two reports. The weights are those of a logistic regression over 190 pairs of places
of 67 events and of 800 pairs of short reports, each judged without its own pairs; rounded.

Refused whatever the sum: rooms and floors of other deeds, no telling word in common or only the word to
which both belong, and a likelier place in a report.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import combinations
from math import log

from kazreader.compare.context import Context
from kazreader.compare.likeliest import likeliest, odds
from kazreader.compare.places.site_told import SiteTold, may_be_of_one_deed, of_places
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.sentence_meanings import alike
from kazreader.compare.shared_words import sharing
from kazreader.compare.sides import in_lead
from kazreader.lexicon.stems import meaning
from kazreader.model.record import Record

_COMMON = 24
"Places beside which a word may stand and still bring two of them together: the cost stays linear."
_SHARED = 2
"Words that two of many places must share to be looked at."
_BIAS = -1.1
"What two places begin with; they are taken as of one deed above zero."
_WEIGHTS = (1.2, 0.9, 1.0, 1.25, 1.0, -0.6, -1.25, -0.6)
"""Of the signs in their order: how alike the sentences and what stands around them are; both in the leads;
of one word; the only ones of their sort; brought there or not; the logarithms of the places of the level and
of all places in the two reports."""


class Level(Record):
    """Places of one level, bound in one way to what is told."""

    told: Sequence[SiteTold]
    names: Mapping[str, Set[str]]
    "Of each article the places."
    places: Mapping[str, int]
    "Of each article, how many places of whatever level it gives."
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, told: Sequence[SiteTold], places: Mapping[str, int], context: Context) -> Level:
        """Return the places of a level; `places` counts those of each article."""
        names: dict[str, set[str]] = defaultdict(set)
        for one in told:
            names[one.article].add(one.name)
        return cls(told, names, places, rarity_of(context), context)

    def likely(self) -> Iterator[tuple[int, int, list[str]]]:
        """Yield the pairs of places that are of one deed, and the words that both share."""
        weights = {
            (a, b): odds(_BIAS, _WEIGHTS, self._signs(self.told[a], self.told[b]))
            for a, b in self._candidates()
            if self._may_be_one(self.told[a], self.told[b])
        }
        for a, b in likeliest(weights, [({one.article}, one.name) for one in self.told], least=0):
            clause, around = self._shared(self.told[a], self.told[b])
            yield a, b, self.rarity.rarest_first(clause) + self.rarity.rarest_first(around)

    def _candidates(self) -> list[tuple[int, int]]:
        """Return the pairs of a few places; of many those around which telling words are shared."""
        if len(self.told) <= _COMMON:
            return list(combinations(range(len(self.told)), 2))
        shared = sharing((one.around | one.clause for one in self.told), _COMMON)
        return sorted(pair for pair, times in shared.items() if times >= _SHARED)

    def _signs(self, one: SiteTold, other: SiteTold) -> tuple[float, ...]:
        """Return what tells for and against one deed, in the order of the weights."""
        ours, theirs = self.names[one.article], self.names[other.article]
        own = of_places(), _words_of(one), _words_of(other)
        return (
            alike(one.sentence.difference(*own), other.sentence.difference(*own), self.rarity),
            alike(one.around.difference(*own), other.around.difference(*own), self.rarity),
            float(in_lead(one.claim) and in_lead(other.claim)),
            float(bool(one.deed) and one.deed == other.deed),
            float(one.is_of_one_event and one.site.way == other.site.way and len(ours) == len(theirs) == 1),
            float("to" in (one.site.way, other.site.way) and one.site.way != other.site.way),
            log(len(ours) * len(theirs)),
            log(self.places[one.article] * self.places[other.article]),
        )

    def _may_be_one(self, one: SiteTold, other: SiteTold) -> bool:
        """Whether something ties two places to one deed, and nothing tells them apart."""
        if one.article == other.article or (one.is_of_many_rooms and one.is_of_another_deed(other)):
            return False
        if _are_two_counts(one, other):
            return False
        words = sum(map(len, self._shared(one, other)))
        tied = words > 1 or not one.names.isdisjoint(other.names) or one.is_of_one_event
        return bool(words) and tied and may_be_of_one_deed(one, other, self.context)

    def _shared(self, one: SiteTold, other: SiteTold) -> tuple[frozenset[str], frozenset[str]]:
        """Return the telling words of both: of their clauses, and of what else is around.

        Names tell only of places of which an event has one.
        """
        own = of_places(), _words_of(one), _words_of(other), one.names, other.names
        clause = (one.clause & other.clause).difference(*own)
        around = (one.around & other.around).difference(clause, *own)
        if not (clause or around) and one.is_of_one_event:
            clause = one.names & other.names
        return clause, around


def likely(told: Sequence[SiteTold], context: Context) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the pairs of places, by their numbers, that are of one deed, and the words that both share."""
    levels: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        levels[one.level].append(number)
    places = Counter(one.article for one in told)
    for _, numbers in sorted(levels.items()):
        if len({told[number].article for number in numbers}) > 1:
            for a, b, words in Level.of([told[number] for number in numbers], places, context).likely():
                yield numbers[a], numbers[b], words


def _are_two_counts(one: SiteTold, other: SiteTold) -> bool:
    """Whether two sentences tell of two places how many: nine died in Moss, in Ulv 27 drowned."""
    counted = bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)
    told_of_one = one.is_of_one_event or not (one.clause & other.clause) <= {one.deed, other.deed}
    return counted and not told_of_one


def _words_of(told: SiteTold) -> frozenset[str]:
    return _meanings_in(told.site.name)


@lru_cache(maxsize=10_000)
def _meanings_in(name: str) -> frozenset[str]:
    return frozenset(map(meaning, name.split()))
