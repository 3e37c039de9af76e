"""All figures of one noun or one unit, and the words that tell that two of them answer one question.

A telling word must stand beside both, and beside no other such figure of their articles: "bail" beside two
sums, "duty" beside two numbers of guards. A word weighs more the rarer it is in the folder.

Refused: figures with other names beside them, figures more than a factor apart, one that looks back against
one that does not, and values that the other article gives too, since its author tells them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from kazreader.compare.figures.candidate import Candidate, are_one
from kazreader.compare.figures.open_claims import is_open
from kazreader.compare.figures.told_apart import told_apart
from kazreader.compare.rarity import Rarity
from kazreader.compare.shared_words import other_names_beside, sharing
from kazreader.lexicon.stems import stem
from kazreader.model import Interval
from kazreader.model.record import Record

_LEAST = 2.0
_STRONG = 2.6
"How much the best shared word must weigh where each article has one such figure, and where it has several."
_BOUND = 0.4
"Share of a word's sentences in which it stands beside such a figure; below, it rather belongs to others."
_MOST_BESIDE = 24
"Figures beside which a word may stand and still tell; the cost stays linear."


class Slot(Record):
    """All figures of one noun or one unit."""

    figures: Sequence[Candidate]
    around: Sequence[frozenset[str]]
    "For each figure, the stems of the words that stand around it."
    values: dict[str, set[Interval]]
    "For each article, the values that it gives."
    beside: dict[str, dict[str, set[Interval]]]
    "For each word and article, the values beside which it stands there."
    sentences: Counter[str]
    "Sentences in which a word stands beside such a figure."
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
        """Return the words around a figure that stand beside no other value in its article."""
        figure = self.figures[number]
        value, article = figure.value, figure.article
        return frozenset(word for word in self.around[number] if are_one(value, self.beside[word][article]))

    def bound(self, word: str) -> float:
        """Return the share of a word's sentences in which it stands beside such a figure."""
        return self.sentences[word] / max(1, self.rarity.holding[word])

    def alone(self, figure: Candidate) -> bool:
        """Whether its article gives one such value only."""
        return len(self.values[figure.article]) == 1

    def met(self) -> Iterator[tuple[int, int, list[str]]]:
        """Yield the pairs of figures that meet, by number, and the words that tell so, weightiest first."""
        candidates = sorted(sharing(self.around, _MOST_BESIDE))
        own = {number: self._own_words(number) for number in set(chain.from_iterable(candidates))}
        for a, b in candidates:
            one, other = self.figures[a], self.figures[b]
            if one.article != other.article and (one.asks or other.asks) and (shared := own[a] & own[b]):
                words = _meeting_words(self, one, other, shared)
                if words:
                    yield a, b, words


def _meeting_words(slot: Slot, one: Candidate, other: Candidate, shared: frozenset[str]) -> list[str]:
    """Return the words that tell that two figures answer one question, the weightiest first, or none.

    `shared` are the words of their own that both have.
    """
    words = slot.rarity.rarest_first(shared)
    weight = slot.rarity.weight(words[0])
    alone = weight >= _LEAST and slot.alone(one) and slot.alone(other)
    several = weight >= _STRONG and max(map(slot.bound, words)) >= _BOUND
    return words if (alone or several) and not _are_two(slot, one, other) else []


def _are_two(slot: Slot, one: Candidate, other: Candidate) -> bool:
    """Whether two figures answer two questions, whatever words they share."""
    a, b = one.claim, other.claim
    if other_names_beside(a, b) or one.is_past != other.is_past:
        return True
    if (a.topic == b.topic and not is_open(a)) or _both_given(slot, one, other):
        return True
    if one.noun != other.noun and not (is_open(a) and is_open(b)):
        return True
    return told_apart(one, other)


def _both_given(slot: Slot, one: Candidate, other: Candidate) -> bool:
    """Whether an article gives both values, so that its author tells them apart."""
    both = one.value in slot.values[other.article] or other.value in slot.values[one.article]
    return both and one.value != other.value
