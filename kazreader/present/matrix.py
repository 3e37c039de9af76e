"""The claim matrix: topics as rows, sources as columns, and in each cell what that source says.

A silent cell says nothing about the source: it may not have known, or not have cared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, assert_never

from kazreader.model import Claim, Discrepancy, Relation, Report, Severity
from kazreader.present.display import one_line
from kazreader.present.sources import Sources

Order: TypeAlias = Literal["weight", "topic", "kind", "sources"]
"Strongest relation and severity first; topic A to Z; kind by kind; most answers first."

ORDERS: tuple[Order, ...] = ("weight", "topic", "kind", "sources")
_RELATIONS = {relation: rank for rank, relation in enumerate(Relation)}
_SEVERITIES = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source answers to one question."""

    text: str
    "The labels of its sides, most often one; empty: it is silent."
    sides: tuple[int, ...]
    "The numbers of the sides on which it stands; two: it contradicts itself."
    copied: str
    "The letter of the article that it repeats in this answer; empty: it speaks for itself."
    claims: tuple[Claim, ...]

    @property
    def silent(self) -> bool:
        """Whether the source says nothing here."""
        return not self.sides


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One question and what every source answers."""

    discrepancy: Discrepancy
    topic: str
    cells: tuple[Cell, ...]
    "One a source, in the order of the articles."

    @property
    def answers(self) -> int:
        """Return how many sources answer."""
        return sum(not cell.silent for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Matrix:
    """All topics on which at least two sources meet."""

    sources: Sources
    rows: tuple[MatrixRow, ...]


def matrix_of(report: Report, sources: Sources, order: Order = "weight") -> Matrix:
    """Return the report's discrepancies and agreements by source; equal rows keep the report's order."""
    topics = (*report.comparison.discrepancies, *report.comparison.agreements)
    rows = [_row(topic, sources) for topic in topics]
    return Matrix(sources, tuple(sorted(rows, key=lambda row: _rank(row, order))))


def _row(discrepancy: Discrepancy, sources: Sources) -> MatrixRow:
    said: dict[str, list[tuple[int, Claim]]] = {}
    for number, side in enumerate(discrepancy.sides):
        for claim in side.claims:
            said.setdefault(claim.mention.article, []).append((number, claim))
    sides_of = {article: tuple(dict.fromkeys(n for n, _ in answers)) for article, answers in said.items()}
    letters = {source.letter: source.article for source in sources.listed}
    cells = []
    for source in sources.listed:
        sides = sides_of.get(source.article, ())
        original = letters.get(source.copy_of) if source.copy_of else None
        copied = bool(sides) and original is not None and sides_of.get(original) == sides
        cells.append(
            Cell(
                text=" / ".join(one_line(discrepancy.sides[n].label) for n in sides),
                sides=sides,
                copied=(source.copy_of or "") if copied else "",
                claims=tuple(claim for _, claim in said.get(source.article, ())),
            )
        )
    return MatrixRow(discrepancy, one_line(discrepancy.topic), tuple(cells))


def _rank(row: MatrixRow, order: Order) -> tuple[str, int, int]:
    discrepancy = row.discrepancy
    relation, severity = _RELATIONS[discrepancy.relation], _SEVERITIES[discrepancy.severity]
    match order:
        case "weight":
            return "", relation, severity
        case "topic":
            return row.topic.casefold(), relation, severity
        case "kind":
            return discrepancy.kind.value, relation, severity
        case "sources":
            return "", -row.answers, relation
        case _:
            assert_never(order)
