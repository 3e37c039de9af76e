"""How likely two places are of one deed, judged by everything at hand.

For: their sentences are alike, and so is what stands around them; both stand in the leads; each belongs to
the same word; both are the only ones of a sort of which an event has one, a sea or a street.
Against: one is where something was and the other where it was brought, each further place of the level, and
all other places in the two reports. The weights are those of a logistic regression over 190 pairs of places
of 67 events and of 800 pairs of short reports, each judged without its own pairs; rounded.

Refused whatever the sum: no telling word in common or only the word to which both belong, and a likelier
place in a report.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations
from math import log

from kazreader.compare.context import Context
from kazreader.compare.likeliest import Logistic, likeliest
from kazreader.compare.places.site_told import SiteTold, may_be_of_one_deed, of_places
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.sentence_meanings import alike
from kazreader.compare.shared_words import sharing
from kazreader.compare.sides import in_lead
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record

_COMMON = 24
"Places beside which a word may stand and still bring two of them together: the cost stays linear."
_SHARED = 2
"Words that two of many places must share to be looked at."


class Signs(NamedTuple):
    """The features of two places; `_LIKELIHOOD` says what each means."""

    sentences: float
    around: float
    lead: float
    one_word: float
    only: float
    brought: float
    rivals: float
    others: float


_LIKELIHOOD = Logistic(
    -1.1,
    Signs(
        sentences=1.2,  # the cosine of their sentences
        around=0.9,  # the cosine of what stands around them
        lead=1.0,  # both stand in the leads of their reports
        one_word=1.25,  # both belong to the same word
        only=1.0,  # both are the only ones of their level, of a sort of which an event has one
        brought=-0.6,  # one is where something was, the other where it was brought
        # the logarithm of the number of pairs that places of their level in the two reports make
        rivals=-1.25,
        others=-0.6,  # the same for places of all levels
    ),
)
"Places of one deed score above zero."


class Level(Record):
    """Places of one level, bound in one way to what is told."""

    told: Sequence[SiteTold]
    names: Mapping[str, Set[str]]
    "Of each article the places."
    places: Mapping[str, int]
    "Of each article, how many places of whatever level it gives."
    rarity: Rarity

    @classmethod
    def of(cls, told: Sequence[SiteTold], places: Mapping[str, int], rarity: Rarity) -> Level:
        """Return the places of a level; `places` counts those of each article."""
        names: dict[str, set[str]] = defaultdict(set)
        for one in told:
            names[one.article].add(one.name)
        return cls(told, names, places, rarity)

    def likely(self) -> Iterator[tuple[int, int, list[str]]]:
        """Yield the pairs of places that are of one deed, and the words that both share."""
        weights = {
            (a, b): _LIKELIHOOD.odds(self._signs(self.told[a], self.told[b]))
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

    def _signs(self, one: SiteTold, other: SiteTold) -> Signs:
        """Return what tells for and against one deed."""
        ours, theirs = self.names[one.article], self.names[other.article]
        own = of_places(), one.own_words, other.own_words
        one_way = one.site.way == other.site.way
        return Signs(
            sentences=alike(one.sentence.difference(*own), other.sentence.difference(*own), self.rarity),
            around=alike(one.around.difference(*own), other.around.difference(*own), self.rarity),
            lead=in_lead(one.claim) and in_lead(other.claim),
            one_word=bool(one.deed) and one.deed == other.deed,
            only=one.is_of_one_event and one_way and len(ours) == len(theirs) == 1,
            brought="to" in (one.site.way, other.site.way) and not one_way,
            rivals=log(len(ours) * len(theirs)),
            others=log(self.places[one.article] * self.places[other.article]),
        )

    def _may_be_one(self, one: SiteTold, other: SiteTold) -> bool:
        """Whether something ties two places to one deed, and nothing tells them apart."""
        if one.article == other.article or _are_two_counts(one, other):
            return False
        words = sum(map(len, self._shared(one, other)))
        tied = words > 1 or not one.names.isdisjoint(other.names) or one.is_of_one_event
        return bool(words) and tied and may_be_of_one_deed(one, other)

    def _shared(self, one: SiteTold, other: SiteTold) -> tuple[frozenset[str], frozenset[str]]:
        """Return the telling words of both: of their clauses, and of what else is around.

        Names tell only of places of which an event has one.
        """
        own = of_places(), one.own_words, other.own_words, one.names, other.names
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
    places, rarity = Counter(one.article for one in told), rarity_of(context)
    for _, numbers in sorted(levels.items()):
        if len({told[number].article for number in numbers}) > 1:
            for a, b, words in Level.of([told[number] for number in numbers], places, rarity).likely():
                yield numbers[a], numbers[b], words


def _are_two_counts(one: SiteTold, other: SiteTold) -> bool:
    """Whether two sentences tell of two places how many: nine died in Moss, in Ulv 27 drowned."""
    counted = bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)
    told_of_one = one.is_of_one_event or not (one.clause & other.clause) <= {one.deed, other.deed}
    return counted and not told_of_one
