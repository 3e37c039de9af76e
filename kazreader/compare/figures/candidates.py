"""The figures of one unit, and the pairs of them that are scored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from kazreader.compare.figures.candidate import Candidate, are_one
from kazreader.compare.figures.kinds import WIDEST_OPEN
from kazreader.compare.figures.open_claims import PERSON, is_open
from kazreader.compare.figures.two_questions import are_two_questions
from kazreader.compare.rarity import Rarity
from kazreader.compare.shared_words import sharing
from kazreader.model import Interval
from kazreader.model.record import Record
from kazreader.model.topics import BARE

_MOST_OF_KIND = 80
"Figures of one kind above which the kind alone pairs none: the cost stays linear."
_MOST_BESIDE_WORD = 12
"Figures beside a word above which the word pairs none."


class Candidates(Record):
    """All figures of one unit; counts share the empty unit."""

    figures: Sequence[Candidate]
    of_article: Mapping[str, Sequence[Candidate]]
    values: Mapping[str, Set[Interval]]
    "The values in each report."
    of_kind: Mapping[tuple[str, str], Set[Interval]]
    "The values of each kind in each report."
    own: Mapping[Candidate, frozenset[str]]
    "The content words of each figure that occur beside no other value in its report."
    rarity: Rarity

    @classmethod
    def of(cls, figures: Sequence[Candidate], rarity: Rarity) -> Candidates:
        """Return the candidates with their indexes."""
        of_article: dict[str, list[Candidate]] = defaultdict(list)
        values: dict[str, set[Interval]] = defaultdict(set)
        of_kind: dict[tuple[str, str], set[Interval]] = defaultdict(set)
        for figure in figures:
            of_article[figure.article].append(figure)
            if not figure.is_some_of_others:
                values[figure.article].add(figure.value)
                of_kind[figure.article, figure.kind].add(figure.value)
        return cls(
            figures=figures,
            of_article=of_article,
            values=values,
            of_kind=of_kind,
            own={figure: words for told in of_article.values() for figure, words in _own_words(told)},
            rarity=rarity,
        )

    def likest(self, one: Candidate, other: Candidate) -> float:
        """Return the best similarity of `one`'s sentence to that of a rival of `other` with another value."""
        sentence, value, alike = one.sentence, other.value, self.rarity.alike
        likenesses = [
            alike(sentence, rival.sentence)
            for rival in self.of_article[other.article]
            if not (
                sentence.isdisjoint(rival.sentence) or rival.is_some_of_others or rival.value.overlaps(value)
            )
        ]
        return max(likenesses, default=0.0)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs of figures, by number, of different reports that share a kind or a word."""
        kinds = sharing(((figure.kind,) for figure in self.figures), _MOST_OF_KIND)
        words = ({*one.beside, *filter(str.istitle, one.claim.beside)} for one in self.figures)
        for a, b in sorted(kinds.keys() | sharing(words, _MOST_BESIDE_WORD).keys()):
            if self._may_meet(self.figures[a], self.figures[b]):
                yield a, b

    def _may_meet(self, one: Candidate, other: Candidate) -> bool:
        """Whether nothing rules out that two figures answer the same question."""
        if one.article == other.article or not (one.asks or other.asks):
            return False
        if one.may_both_hold(other) and not (is_open(one.claim) and is_open(other.claim)):
            return False
        beside_one_word = not self.own[one].isdisjoint(self.own[other])
        if PERSON in (one.kind, other.kind) and one.kind != other.kind:
            return False
        untold = BARE in (one.kind, other.kind) or one.is_inclusive or other.is_inclusive
        if untold and not beside_one_word:
            return False
        return not are_two_questions(one, other, WIDEST_OPEN)


def _own_words(of_report: Sequence[Candidate]) -> Iterator[tuple[Candidate, frozenset[str]]]:
    """Yield the figures of a report, each with the words that occur beside no other value in it."""
    given: dict[str, set[Interval]] = defaultdict(set)
    for figure in of_report:
        for word in () if figure.is_some_of_others else figure.telling:
            given[word].add(figure.value)
    for figure in of_report:
        yield figure, frozenset(word for word in figure.telling if are_one(figure.value, given[word]))
