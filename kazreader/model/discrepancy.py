"""Discrepancies: questions that sources answer differently; and the report that holds them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from kazreader.model.article import CleanArticle, Unreadable
from kazreader.model.claim import Claim, Kind
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.value import Value


class Relation(StrEnum):
    """How two answers relate to each other, strongest first."""

    CONFLICT = "conflict"
    UPDATE = "update"
    SPELLING = "spelling"
    REWORDING = "rewording"
    COMPATIBLE = "compatible"
    AGREEMENT = "agreement"
    "Used for topics only: every source gives the same value."

    @property
    def rank(self) -> int:
        """Return 0 for the strongest, conflict, and more for the weaker."""
        return _RANKS[self]

    @staticmethod
    def strongest(relations: Iterable[Relation]) -> Relation:
        """Return the strongest of at least one relation."""
        return min(relations, key=_RANKS.__getitem__)


_RANKS = {relation: rank for rank, relation in enumerate(Relation)}


class Severity(StrEnum):
    """How much a discrepancy matters to a reader."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Side(NamedTuple):
    """The claims of one discrepancy that give equal values."""

    value: Value
    label: str
    claims: tuple[Claim, ...]
    "In the order of the articles, then of the text, claims of exactly this value first; never empty."


class PairRelation(NamedTuple):
    """How two sides of one discrepancy relate to each other, and why."""

    a: int
    b: int
    relation: Relation
    why: str
    rule: str


class Discrepancy(NamedTuple):
    """One question and its differing answers."""

    id: str
    "Depends only on what is claimed, so that a verdict survives a new run."
    kind: Kind
    relation: Relation
    "The strongest of the pairs."
    severity: Severity
    topic: str
    'The question as a phrase, such as "people killed".'
    explanation: str
    "One or two sentences: both strings, both sources, the arithmetic."
    rule: str
    sides: tuple[Side, ...]
    relations: tuple[PairRelation, ...]
    not_merged: tuple[str, ...] = ()
    "Near misses: claims that look like answers, and why they do not count."

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all sides, in their order."""
        return tuple(claim for side in self.sides for claim in side.claims)


class Copy(NamedTuple):
    """An article that repeats another one nearly word for word: both count as one voice."""

    article: str
    of: str
    share: float
    "The share of its word shingles that the other article has too, 0 to 1."


class Comparison(NamedTuple):
    """The result of comparing the articles."""

    discrepancies: tuple[Discrepancy, ...] = ()
    agreements: tuple[Discrepancy, ...] = ()
    only_in: tuple[tuple[str, tuple[Claim, ...]], ...] = ()
    "Article id and the claims that no other article makes."
    copies: tuple[Copy, ...] = ()
    events: tuple[tuple[str, ...], ...] = ()
    "Ids of the articles of each event, the largest event first; only articles of one event are compared."

    @property
    def topics(self) -> tuple[Discrepancy, ...]:
        """Return the discrepancies, then the agreements."""
        return (*self.discrepancies, *self.agreements)


class Report(NamedTuple):
    """Everything known about a set of articles."""

    articles: tuple[CleanArticle, ...]
    unreadable: tuple[Unreadable, ...]
    comparison: Comparison

    def article(self, article_id: str) -> CleanArticle:
        """Return the article of this id; KeyError when there is none."""
        for article in self.articles:
            if article.article.id == article_id:
                return article
        raise KeyError(article_id)
