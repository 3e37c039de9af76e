"""What the reader steps through: the claims of every article that disagree with another, in text order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from kazreader.model import Claim, Comparison, Discrepancy, Kind, Relation, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record
from kazreader.present.wording import numbered_mark

Sign: TypeAlias = Callable[[str, Relation], str]
'Returns the mark of a relation with the number of the discrepancy of an id, such as "≠3".'


class Anchor(NamedTuple):
    """One claim of a discrepancy, with its position."""

    article: str
    span: Span
    discrepancy: Discrepancy
    side: int
    claim: Claim


class Findings(Record):
    """The discrepancies, and the anchors of each article."""

    comparison: Comparison = Comparison()
    anchors: Mapping[str, tuple[Anchor, ...]] = MappingProxyType({})
    "Per article, the first claim of each discrepancy and side: the reader stops at these."
    highlights: Mapping[str, tuple[Anchor, ...]] = MappingProxyType({})
    "Per article, what is marked in its text: the anchors, and later mentions of all but names."
    alone: Mapping[str, tuple[Claim, ...]] = MappingProxyType({})
    "Per article, the claims that no other article makes."
    numbers: Mapping[str, int] = MappingProxyType({})
    "By id, the number of each discrepancy that the reader stops at."

    @classmethod
    def of(
        cls, comparison: Comparison, kind: Kind | None = None, numbers: Mapping[str, int] | None = None
    ) -> Findings:
        """Return the findings of a comparison: its discrepancies of one kind, or of all.

        numbers: those already given; else they count from 1, strongest relations first.
        """
        firsts: dict[str, list[Anchor]] = defaultdict(list)
        highlights: dict[str, list[Anchor]] = defaultdict(list)
        for discrepancy in comparison.discrepancies:
            if kind not in (None, discrepancy.kind):
                continue
            seen: set[tuple[str, int]] = set()
            for anchor in sorted(anchors_of(discrepancy), key=_position):
                first = (anchor.article, anchor.side) not in seen
                seen.add((anchor.article, anchor.side))
                if first:
                    firsts[anchor.article].append(anchor)
                if first or is_highlighted_throughout(discrepancy):
                    highlights[anchor.article].append(anchor)
        if numbers is None:
            numbers = numbers_of(comparison)
        return cls(comparison, _in_order(firsts), _in_order(highlights), dict(comparison.only_in), numbers)

    def sign(self, discrepancy: str, relation: Relation) -> str:
        """Return the mark of a relation with the number of this discrepancy: "≠3"."""
        return numbered_mark(relation, self.numbers.get(discrepancy))

    def lead(self, discrepancy: str, relation: Relation) -> str:
        """Return the sign padded to the widest one, to begin a row of a list."""
        most = len(str(max(self.numbers.values(), default=0)))
        return f"{self.sign(discrepancy, relation):<{max(most, 2) + 2}}"

    def numbered(self, number: str) -> tuple[Anchor, ...]:
        """Return the anchors of the discrepancy with this number, side by side; none if there is none."""
        ids = (each for each, of in self.numbers.items() if str(of) == number)
        wanted = next(ids, None)
        found = (each for each in self.comparison.discrepancies if each.id == wanted)
        return next(map(anchors_of, found), ())

    def of_article(self, article: str) -> tuple[Anchor, ...]:
        """Return the anchors of an article in the order of its text."""
        return self.anchors.get(article, ())

    def topics_of(self, article: str) -> tuple[Discrepancy, ...]:
        """Return the discrepancies of an article, each once, in the order of its text."""
        return tuple({a.discrepancy.id: a.discrepancy for a in self.of_article(article)}.values())

    def counts(self, article: str) -> Counter[Relation]:
        """Return how many discrepancies of each relation an article has."""
        return Counter(d.relation for d in self.topics_of(article))


def is_highlighted_throughout(discrepancy: Discrepancy) -> bool:
    """Whether each mention is marked in the text: a name that is written 20 times is marked once."""
    return discrepancy.kind not in (Kind.NAME, Kind.ACRONYM)


def numbers_of(comparison: Comparison) -> dict[str, int]:
    """Return the number of each discrepancy that has one, by id: from 1, the strongest relations first."""
    return {each.id: number for number, each in enumerate(walked(comparison.discrepancies), start=1)}


def walked(discrepancies: Iterable[Discrepancy]) -> Sequence[Discrepancy]:
    """Return the numbered discrepancies, strongest relations first: compatible ones have no number."""
    found = (each for each in discrepancies if each.relation is not Relation.COMPATIBLE)
    return sorted(found, key=lambda each: each.relation.rank)


def anchors_of(discrepancy: Discrepancy) -> tuple[Anchor, ...]:
    """Return the anchors of a discrepancy, side by side."""
    return tuple(
        Anchor(claim.mention.article, claim.mention.span, discrepancy, number, claim)
        for number, side in enumerate(discrepancy.sides)
        for claim in side.claims
    )


def twin(anchor: Anchor, order: Sequence[str]) -> Anchor | None:
    """Return a claim of the same discrepancy in the next article, cyclically; None if no other has one.

    Articles that give another value come first: that is what a reader wants to see.
    """
    others: dict[str, Anchor] = {}
    for other in anchors_of(anchor.discrepancy):
        if other.article != anchor.article:
            others.setdefault(other.article, other)
    differing = [other for other in others.values() if other.side != anchor.side]
    places = {article: place for place, article in enumerate(order)}
    here, count = places[anchor.article], len(order)
    return min(differing or others.values(), key=lambda a: (places[a.article] - here) % count, default=None)


def mentions(discrepancy: Discrepancy, article: str) -> tuple[Anchor, ...]:
    """Return all claims of a discrepancy in one article, in the order of the text."""
    return tuple(sorted((a for a in anchors_of(discrepancy) if a.article == article), key=_position))


def in_article(discrepancy: Discrepancy, article: str) -> Anchor | None:
    """Return the discrepancy's first claim in an article."""
    return next(iter(mentions(discrepancy, article)), None)


def _in_order(anchors: Mapping[str, Iterable[Anchor]]) -> Mapping[str, tuple[Anchor, ...]]:
    return {article: tuple(sorted(of_article, key=_position)) for article, of_article in anchors.items()}


def _position(anchor: Anchor) -> tuple[int, int, int]:
    return anchor.span.start, anchor.discrepancy.relation.rank, anchor.span.end
