"""The figures of one thing that may answer one question, each with what every pair of them is judged by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from kazreader.compare.context import Context
from kazreader.compare.figures.pair import quantity
from kazreader.compare.rarity import Rarity
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Interval
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.scope import SOME_OF_THEM

_MOST_OF_ONE = 12
"Figures of a thing in one report beyond which it is a table."


class Candidate(NamedTuple):
    """A figure and what is asked of it for every pair."""

    claim: Claim
    article: str
    value: Interval
    noun: str
    "What the word for the counted means."
    asks: bool
    "Whether the words around may tell what it answers."
    aside: bool = False
    "Whether it is of an earlier event, or in a table."
    own: frozenset[str] = frozenset()
    "The meanings beside it that stand beside no other value in its report."


class Thing(NamedTuple):
    """All figures of one unit or of one kind of thing in the folder; people are one kind."""

    figures: Sequence[Candidate]
    counted: frozenset[str]
    "What the words for the thing mean."
    values: Mapping[tuple[str, str], set[Interval]]
    "The values that a report gives of a noun."
    of_kind: Mapping[str, set[Interval]]
    "The values that a report gives of the whole kind."
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, claims: Sequence[Claim], asking: Set[Claim], rarity: Rarity, context: Context) -> Thing:
        """Return the figures with what stands beside each."""
        values: dict[tuple[str, str], set[Interval]] = defaultdict(set)
        of_kind: dict[str, set[Interval]] = defaultdict(set)
        for claim in claims:
            article, interval = claim.mention.article, quantity(claim).interval
            if SOME_OF_THEM not in claim.scope.groups:
                values[article, meaning(claim.counted)].add(interval)
                of_kind[article].add(interval)
        tables = {article for article, given in of_kind.items() if len(given) > _MOST_OF_ONE}
        aside = [c.scope.background or c.mention.article in tables for c in claims]
        figures = [
            candidate_of(claim, asking)._replace(aside=told)
            for claim, told in zip(claims, aside, strict=True)
        ]
        counted = frozenset(meaning(claim.counted) for claim in claims)
        return cls(_with_own_words(figures, counted), counted, values, of_kind, rarity, context)

    def of_noun(self, figure: Candidate) -> set[Interval]:
        """Return the values that the report of a figure gives of the same noun."""
        return self.values[figure.article, figure.noun]

    def gives(self, one: Candidate, other: Candidate) -> bool:
        """Whether the report of another figure gives this value of either noun."""
        return any(one.value in self.values.get((other.article, f.noun), ()) for f in (one, other))


def candidate_of(claim: Claim, asking: Set[Claim]) -> Candidate:
    """Return a figure with what its claim alone tells; `asking` are those whose question others may tell."""
    article, value = claim.mention.article, quantity(claim).interval
    return Candidate(claim, article, value, meaning(claim.counted), claim in asking)


def _with_own_words(figures: Sequence[Candidate], counted: frozenset[str]) -> list[Candidate]:
    beside = [
        frozenset(meaning(word) for word in figure.claim.beside if word[0].islower()) - counted
        for figure in figures
    ]
    of_article: dict[str, list[int]] = defaultdict(list)
    for number, figure in enumerate(figures):
        of_article[figure.article].append(number)
    found = []
    for figure, words in zip(figures, beside, strict=True):
        numbers = of_article[figure.article]
        others = [beside[n] for n in numbers if not figures[n].value.overlaps(figure.value)]
        found.append(figure._replace(own=words.difference(*others)))
    return found
