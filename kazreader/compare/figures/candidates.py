"""Figures that may answer one question, each with what every pair of them is judged by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.figures.open_claims import PERSON, kind_of, told_apart
from kazreader.compare.figures.pair import quantity
from kazreader.compare.rarity import Rarity, words_in
from kazreader.compare.sentence_meanings import meanings_of, meanings_of_passage
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Interval
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.scope import SOME_OF_THEM

_MOST_OF_KIND = 80
"Figures of one kind beyond which no two are set side by side for that alone: the cost stays linear."
_MOST_BESIDE = 12
"Figures beside which a word may stand and still bring two of them together."


class Candidate(NamedTuple):
    """A figure and what is asked of it for every pair."""

    claim: Claim
    article: str
    value: Interval
    asks: bool
    "Whether the words around may tell what it answers."
    kind: str
    "What is counted, as widely as it is known."
    noun: str
    "What the word for the counted means."
    beside: frozenset[str]
    "What the words beside it mean."
    own: frozenset[str] = frozenset()
    "The meanings beside it that stand beside no other value of its report."
    sentence: frozenset[str] = frozenset()
    "What the words of its sentence mean."
    passage: frozenset[str] = frozenset()
    "The same of its sentence and of the one before."


class Candidates(NamedTuple):
    """All figures of one unit; counts are of one unit as well."""

    figures: Sequence[Candidate]
    of_article: Mapping[str, Sequence[Candidate]]
    values: Mapping[str, frozenset[Interval]]
    "The values that a report gives."
    of_kind: Mapping[tuple[str, str], frozenset[Interval]]
    "The values that a report gives of one kind."
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, candidates: Sequence[Candidate], rarity: Rarity, context: Context) -> Candidates:
        """Return the figures, each with the words that it has for itself and with its sentences."""
        of_article: dict[str, list[Candidate]] = defaultdict(list)
        values: dict[str, set[Interval]] = defaultdict(set)
        of_kind: dict[tuple[str, str], set[Interval]] = defaultdict(set)
        told = [_with_sentences(figure, context) for figure in candidates]
        for figure in told:
            of_article[figure.article].append(figure)
            if SOME_OF_THEM not in figure.claim.scope.groups:
                values[figure.article].add(figure.value)
                of_kind[figure.article, figure.kind].add(figure.value)
        figures = [_with_own_words(figure, of_article[figure.article]) for figure in told]
        return cls(
            figures,
            of_article,
            defaultdict(frozenset, {article: frozenset(given) for article, given in values.items()}),
            defaultdict(frozenset, {of: frozenset(given) for of, given in of_kind.items()}),
            rarity,
            context,
        )

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the numbers of two figures of two reports that are of one kind or have a word in common."""
        kinds: dict[str, list[int]] = defaultdict(list)
        words: dict[str, list[int]] = defaultdict(list)
        for number, figure in enumerate(self.figures):
            kinds[figure.kind].append(number)
            for word in figure.beside:
                words[word].append(number)
        blocks = [block for block in kinds.values() if len(block) <= _MOST_OF_KIND]
        blocks += [block for block in words.values() if len(block) <= _MOST_BESIDE]
        for a, b in sorted({pair for block in blocks for pair in combinations(block, 2)}):
            if _may_meet(self.figures[a], self.figures[b], self.context):
                yield a, b


def candidate_of(claim: Claim, asked: Set[Claim]) -> Candidate:
    """Return a figure with what its claim alone tells; of those `asked`, others may tell the question."""
    return Candidate(
        claim,
        claim.mention.article,
        quantity(claim).interval,
        claim in asked,
        kind_of(claim.counted),
        meaning(claim.counted),
        frozenset(meaning(word) for word in claim.beside if word[0].islower()),
    )


def _with_sentences(figure: Candidate, context: Context) -> Candidate:
    """Return a figure with what its sentence means, and its passage."""
    claim = figure.claim
    return figure._replace(sentence=meanings_of(claim, context), passage=meanings_of_passage(claim, context))


def _with_own_words(figure: Candidate, of_report: Sequence[Candidate]) -> Candidate:
    """Return a figure with the words beside it that its report sets beside no other value."""
    others = (other.beside for other in of_report if not other.value.overlaps(figure.value))
    return figure._replace(own=figure.beside.difference(*others))


def _may_meet(one: Candidate, other: Candidate, context: Context) -> bool:
    """Whether nothing refuses that two figures of two reports answer one question."""
    if one.article == other.article or not (one.asks or other.asks):
        return False
    if one.value != other.value and one.value.overlaps(other.value):
        return False
    if _are_other_people(one, other):
        return False
    if one.own.isdisjoint(other.own) and any(_is_inclusive(figure, context) for figure in (one, other)):
        return False
    return not told_apart(one.claim, other.claim, context)


def _is_inclusive(figure: Candidate, context: Context) -> bool:
    """Whether a sum is told with what it has in it, so that another one may be told without."""
    if not quantity(figure.claim).unit.isupper():
        return False
    return not grammar().inclusive.isdisjoint(words_in(context.sentence_of(figure.claim).lower()))


def _are_other_people(one: Candidate, other: Candidate) -> bool:
    """Whether one alone counts people, or nothing ties it to those of whom it is known what happened."""
    if PERSON not in (one.kind, other.kind):
        return False
    tied = one.noun == other.noun or not one.own.isdisjoint(other.own) or (one.asks and other.asks)
    return one.kind != other.kind or not tied
