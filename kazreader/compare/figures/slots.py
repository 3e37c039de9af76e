"""Match figures of one noun or unit by rare content words.

A word must occur beside both figures and beside no other such figure in their articles: "bail" beside two
sums, "duty" beside two numbers of guards. Rare words in the folder weigh more.

Not matched: figures with different names beside them, a background figure with one that is not, values that
the other article gives too, and pairs that `two_questions` rules out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from kazreader.compare.figures.candidate import Candidate, are_one
from kazreader.compare.figures.open_claims import is_open
from kazreader.compare.figures.two_questions import are_two_questions
from kazreader.compare.rarity import Rarity
from kazreader.compare.shared_words import other_names_beside, sharing
from kazreader.lexicon.stems import stem
from kazreader.model import Interval
from kazreader.model.record import Record

_LEAST_WEIGHT = 2.0
_LEAST_WEIGHT_OF_SEVERAL = 2.6
"The least weight of the best shared word: if each article has one such figure, and if one has several."
_WIDEST = Decimal("2.1")
"The largest ratio of two figures: a shared word says less than the likelihood."
_LEAST_BOUND = 0.4
"The least share of a word's sentences that have it beside such a figure."
_MOST_BESIDE_WORD = 24
"Figures beside a word above which the word pairs none: the cost stays linear."


class Slot(Record):
    """All figures of one noun or one unit."""

    figures: Sequence[Candidate]
    around: Sequence[frozenset[str]]
    "For each figure, the stems of the words around it."
    values: dict[str, set[Interval]]
    "The values in each article."
    beside: dict[str, dict[str, set[Interval]]]
    "For each word and article, the values with that word beside them."
    sentences: Counter[str]
    "How many sentences have the word beside such a figure."
    rarity: Rarity

    @classmethod
    def of(cls, figures: Sequence[Candidate], rarity: Rarity) -> Slot:
        """Return the slot of figures of one noun or unit."""
        own = {stem(figure.claim.counted) for figure in figures}
        around = [frozenset(map(stem, figure.claim.beside)) - own for figure in figures]
        values: dict[str, set[Interval]] = defaultdict(set)
        beside: dict[str, dict[str, set[Interval]]] = defaultdict(lambda: defaultdict(set))
        of_sentence: dict[tuple[str, int], frozenset[str]] = defaultdict(frozenset)
        for figure, words in zip(figures, around, strict=True):
            article, value = figure.article, figure.value
            values[article].add(value)
            of_sentence[article, figure.claim.sentence.start] |= words
            for word in words:
                beside[word][article].add(value)
        return cls(
            figures=figures,
            around=around,
            values=values,
            beside=beside,
            sentences=Counter(word for words in of_sentence.values() for word in words),
            rarity=rarity,
        )

    def _own_words(self, number: int) -> frozenset[str]:
        """Return the words around a figure that occur beside no other value in its article."""
        figure = self.figures[number]
        value, article = figure.value, figure.article
        return frozenset(word for word in self.around[number] if are_one(value, self.beside[word][article]))

    def bound(self, word: str) -> float:
        """Return the share of a word's sentences that have it beside such a figure."""
        return self.sentences[word] / max(1, self.rarity.holding[word])

    def alone(self, figure: Candidate) -> bool:
        """Whether a figure's article gives no other value."""
        return len(self.values[figure.article]) == 1

    def met(self) -> Iterator[tuple[int, int, list[str]]]:
        """Yield the matching pairs of figures, by number, with their shared words, rarest first."""
        candidates = sorted(sharing(self.around, _MOST_BESIDE_WORD))
        own = {number: self._own_words(number) for number in set(chain.from_iterable(candidates))}
        for a, b in candidates:
            one, other = self.figures[a], self.figures[b]
            if one.article != other.article and (one.asks or other.asks) and (shared := own[a] & own[b]):
                words = _meeting_words(self, one, other, shared)
                if words:
                    yield a, b, words


def _meeting_words(slot: Slot, one: Candidate, other: Candidate, shared: frozenset[str]) -> list[str]:
    """Return the shared words of two matching figures, rarest first; none if they do not match."""
    words = slot.rarity.rarest_first(shared)
    weight = slot.rarity.weight(words[0])
    alone = weight >= _LEAST_WEIGHT and slot.alone(one) and slot.alone(other)
    several = weight >= _LEAST_WEIGHT_OF_SEVERAL and max(map(slot.bound, words)) >= _LEAST_BOUND
    return words if (alone or several) and not _are_two(slot, one, other) else []


def _are_two(slot: Slot, one: Candidate, other: Candidate) -> bool:
    """Whether two figures answer different questions, whatever words they share."""
    a, b = one.claim, other.claim
    if other_names_beside(a, b) or one.is_past != other.is_past:
        return True
    if (a.topic == b.topic and not is_open(a)) or _both_given(slot, one, other):
        return True
    if one.noun != other.noun and not (is_open(a) and is_open(b)):
        return True
    return are_two_questions(one, other, _WIDEST)


def _both_given(slot: Slot, one: Candidate, other: Candidate) -> bool:
    """Whether the two values differ and an article gives both."""
    both = one.value in slot.values[other.article] or other.value in slot.values[one.article]
    return both and one.value != other.value
