"""Infer the question of open figures, which no word list covers, by matching them with other figures.

Two figures of one noun or unit match if they share a rare content word (`slots`) or score high
(`likelihood`). An open figure that matches a known question takes it over, unless its own article answers
that question with another value; open figures that match only each other get a question named by their words.
Compatible numbers are matched last, and take over no known question.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from operator import attrgetter
from typing import TypeAlias

from kazreader.compare.context import Context
from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.figures.asking import figure_of
from kazreader.compare.figures.candidate import Candidate
from kazreader.compare.figures.likelihood import likely
from kazreader.compare.figures.open_claims import (
    AGE,
    asking,
    groups_of,
    is_open,
    says_nothing,
    thing_of,
)
from kazreader.compare.figures.slots import Slot
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.lexicon.stems import stem
from kazreader.model import Claim, Interval, SubGroup
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import BARE, Figure, OpenFigure

_MOST_NAMED = 2
"Words that name a question."

Pair: TypeAlias = tuple[int, int, Sequence[str]]
"Two matching figures, by number, and the words they share."
Pairs: TypeAlias = dict[tuple[int, int], Sequence[str]]
"The shared words of each matching pair."


def with_questions(claims: Sequence[Claim], context: Context) -> list[Claim]:
    """Return the figures with known questions, and the open ones that match, with the inferred question."""
    numbers = [number for number, claim in enumerate(claims) if claim.counted]
    counted = [claims[number] for number in numbers]
    asked = asking(counted)
    told = {numbers[n]: claim for n, claim in _answered(counted, asked, context)} if any(asked) else {}
    return [told.get(n, claim) for n, claim in enumerate(claims) if n in told or not says_nothing(claim)]


def _answered(
    claims: Sequence[Claim], asked: Sequence[bool], context: Context
) -> Iterator[tuple[int, Claim]]:
    """Yield the asking figures that match others, by number, with the question inferred for each."""
    figures = [Candidate.of(claim, context, asks=asks) for claim, asks in zip(claims, asked, strict=True)]
    together, met = _join(figures, rarity_of(context))
    told: dict[int, Counter[str]] = defaultdict(Counter)
    members: dict[int, list[int]] = defaultdict(list)
    for (a, _), words in met.items():
        told[together.root(a)].update(words)
    for number in sorted({number for pair in met for number in pair}):
        members[together.root(number)].append(number)
    for root, numbers in members.items():
        words = [word for word, _ in sorted(told[root].items(), key=_most_first)]
        answered = _with_question([figures[number] for number in numbers], words)
        yield from ((number, claim) for number, claim in zip(numbers, answered, strict=True) if claim)


def _join(figures: Sequence[Candidate], rarity: Rarity) -> tuple[Together, Pairs]:
    """Return the figures grouped by question, and the matching pairs.

    Pairs with a rare shared word come first, then likely ones; compatible values come last, and only where
    neither figure is matched with a known question.
    """
    met = _met_by_words(figures, rarity)
    together = Together.of(figures, met)
    lone = frozenset(range(len(figures))).difference(*met)
    alike: list[Pair] = []
    others: list[Pair] = []
    for pair in _likeliest_first(figures, rarity, lone):
        a, b, _ = pair
        (alike if figures[a].may_both_hold(figures[b]) else others).append(pair)
    together.join_all(met, others)
    known = {together.root(number) for pair in met for number in pair if not figures[number].asks}
    together.join_all(met, (pair for pair in alike if known.isdisjoint(map(together.root, pair[:2]))))
    return together, met


def _met_by_words(figures: Sequence[Candidate], rarity: Rarity) -> Pairs:
    """Return the pairs of figures, by number, that share a rare content word, with these words."""
    met: Pairs = {}
    for numbers in _sorts(figures, _thing):
        if figures[numbers[0]].kind in (BARE, AGE):
            continue
        slot = Slot.of([figures[number] for number in numbers], rarity)
        met |= {(numbers[a], numbers[b]): words for a, b, words in slot.met()}
    return met


def _likeliest_first(figures: Sequence[Candidate], rarity: Rarity, lone: Set[int]) -> Iterator[Pair]:
    """Yield the likely pairs, best first, of which one figure asks and has no match yet."""
    found = [
        (weight, numbers[a], numbers[b], words)
        for numbers in _sorts(figures, attrgetter("unit"))
        for weight, a, b, words in likely([figures[n] for n in numbers], rarity)
    ]
    for _, a, b, words in sorted(found, key=lambda one: (-one[0], *one[1:3])):
        if any(number in lone and figures[number].asks for number in (a, b)):
            yield a, b, words


def _thing(figure: Candidate) -> str:
    return figure.unit or thing_of(figure.claim.counted)


class Together:
    """Figures grouped by question, pair by pair, so that no article answers one question with two values."""

    def __init__(self, figures: Sequence[Candidate]) -> None:
        self._groups = DisjointSets(len(figures))
        self._common: dict[int, dict[str, Interval]] = {
            number: {figure.article: figure.value} for number, figure in enumerate(figures)
        }
        "For each question, the intersection of each article's values."
        self._divided: set[int] = set()
        "The questions that some article answers with two disjoint values."

    @classmethod
    def of(cls, figures: Sequence[Candidate], pairs: Iterable[tuple[int, int]]) -> Together:
        """Return the figures with these pairs grouped."""
        together = cls(figures)
        for a, b in pairs:
            together.join(a, b)
        return together

    def root(self, number: int) -> int:
        """Return the number that represents the question of a figure."""
        return self._groups.root(number)

    def may_join(self, a: int, b: int) -> bool:
        """Whether two questions may be the same: no article answers them with disjoint values."""
        if self.root(a) == self.root(b):
            return self.root(a) not in self._divided
        one, other = (self._common[self.root(number)] for number in (a, b))
        return all(one[article].overlaps(other[article]) for article in one.keys() & other.keys())

    def join_all(self, met: Pairs, pairs: Iterable[Pair]) -> None:
        """Join each pair that may be joined, and enter it in `met` with its words."""
        for a, b, words in pairs:
            if self.may_join(a, b):
                self.join(a, b)
                met[a, b] = words

    def join(self, a: int, b: int) -> None:
        """Join the questions of two figures."""
        one, other = self.root(a), self.root(b)
        if one == other:
            return
        divided = not {one, other}.isdisjoint(self._divided) or not self.may_join(a, b)
        self._groups.join(a, b)
        kept, gone = (one, other) if self.root(a) == one else (other, one)
        common = self._common[kept]
        for article, interval in self._common.pop(gone).items():
            common[article] = _in_both(common[article], interval) if article in common else interval
        if divided:
            self._divided.add(kept)


def _in_both(one: Interval, other: Interval) -> Interval:
    """Return the intersection; for disjoint intervals, one that ends before it starts."""
    lows = [low for low in (one.low, other.low) if low is not None]
    highs = [high for high in (one.high, other.high) if high is not None]
    return Interval(max(lows, default=None), min(highs, default=None))


def _sorts(figures: Sequence[Candidate], by: Callable[[Candidate], str]) -> Iterator[Sequence[int]]:
    """Yield the figures of each sort, by number, where any asks and several articles give one."""
    sorts: dict[str, list[int]] = defaultdict(list)
    for number, figure in enumerate(figures):
        sorts[by(figure)].append(number)
    for numbers in sorts.values():
        alike = [figures[number] for number in numbers]
        if any(figure.asks for figure in alike) and len({figure.article for figure in alike}) > 1:
            yield numbers


def _most_first(told: tuple[str, int]) -> tuple[int, str]:
    return (-told[1], told[0])


def _beside(claims: Iterable[Claim]) -> list[str]:
    """Return words that name a question without shared words: those beside its first figure."""
    return next((sorted(map(stem, claim.beside))[:_MOST_NAMED] for claim in claims if claim.beside), [])


def _with_question(figures: Sequence[Candidate], words: Sequence[str]) -> list[Claim | None]:
    """Return the asking figures of a group with the commonest known question, or a new one.

    `words`: those the figures share. None for each figure that stays unchanged.
    """
    claims = [figure.claim for figure in figures]
    known = Counter((figure_of(f.claim), f.claim.scope.groups) for f in figures if not f.asks)
    known = known or Counter(
        (figure_of(claim), claim.scope.groups) for claim in claims if not says_nothing(claim)
    )
    if not known:
        counted = next((claim.counted for claim in claims if claim.counted != BARE), BARE)
        question = OpenFigure(stem(counted), tuple((words or _beside(claims))[:_MOST_NAMED]))
        return [
            _asking(f.claim, question, groups_of(f.claim), frozenset()) if f.asks else None for f in figures
        ]
    (topic, groups), _ = max(
        known.items(), key=lambda item: (item[1], key_of(item[0][0]), sorted(item[0][1]))
    )
    places = next(c.scope.places for c in claims if (c.topic, c.scope.groups) == (topic, groups))
    return [
        _asking(f.claim, topic, groups, places) if f.asks and groups_of(f.claim) <= groups else None
        for f in figures
    ]


def _asking(claim: Claim, topic: Figure, groups: frozenset[SubGroup], places: frozenset[str]) -> Claim:
    """Return a figure with its question; an open one takes over the places of its matches."""
    where = places if is_open(claim) else claim.scope.places
    return claim._replace(topic=topic, scope=claim.scope._replace(groups=groups, places=where))
