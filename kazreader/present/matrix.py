"""The claim matrix: topics as rows, sources as columns, and in each cell the answer of the source.

An empty cell says nothing about the source: it may not have known, or not have cared.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias, assert_never

from kazreader.model import Claim, Discrepancy, Kind, Quote, Report, Severity
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line
from kazreader.present.sources import Source, Sources

Order: TypeAlias = Literal["weight", "topic", "kind", "sources"]
"Strongest relation and severity first; topic A to Z; kind by kind; most answers first."

SEVERAL = " / "
"The separator of two answers of one source."
_SPELLING = r"^(?:spelling|acronym|name) of "
ORDERS: tuple[Order, ...] = ("weight", "topic", "kind", "sources")
_SEVERITIES = {severity: rank for rank, severity in enumerate(Severity)}


class Cell(NamedTuple):
    """What one source answers to one question."""

    text: str
    "The labels of its sides, usually one; empty if it does not answer."
    sides: tuple[int, ...]
    "The indexes of its sides; two: it contradicts itself."
    copied: str
    "The letter of the article whose answer it copies; empty if it copies none."
    claims: tuple[Claim, ...]

    @property
    def silent(self) -> bool:
        """Whether the source says nothing here."""
        return not self.sides


SILENT = Cell("", (), "", ())


class MatrixRow(NamedTuple):
    """One question; its cells are made on demand, since most of a large matrix is empty."""

    discrepancy: Discrepancy
    topic: str
    brief: str
    "A shorter topic for a narrow column, without what the mark or the cells already say."
    said: Mapping[str, tuple[tuple[int, Claim], ...]]
    "Article id to its claims, each with the index of its side."

    @property
    def answers(self) -> int:
        """Return how many sources answer."""
        return len(self.said)

    def sides(self, article: str) -> tuple[int, ...]:
        """Return the indexes of an article's sides."""
        return tuple(dict.fromkeys(number for number, _ in self.said.get(article, ())))

    def cell(self, source: Source, sources: Sources) -> Cell:
        """Return what one of the sources answers."""
        sides = self.sides(source.article)
        if not sides:
            return SILENT
        copied = source.copy_of is not None and any(
            s.letter == source.copy_of and self.sides(s.article) == sides for s in sources.listed
        )
        return Cell(
            text=SEVERAL.join(one_line(self.discrepancy.sides[n].label) for n in sides),
            sides=sides,
            copied=(source.copy_of or "") if copied else "",
            claims=tuple(claim for _, claim in self.said[source.article]),
        )

    def cells(self, sources: Sources) -> tuple[Cell, ...]:
        """Return the whole row, in the order of the sources."""
        return tuple(self.cell(source, sources) for source in sources.listed)


def matrix_of(report: Report, order: Order = "weight", kind: Kind | None = None) -> tuple[MatrixRow, ...]:
    """Return the report's discrepancies and agreements, of one kind or all; the sort is stable."""
    topics = (each for each in report.comparison.topics if kind in (None, each.kind))
    return tuple(sorted(map(_row, topics), key=lambda row: _rank(row, order)))


def _row(discrepancy: Discrepancy) -> MatrixRow:
    said: dict[str, list[tuple[int, Claim]]] = {}
    for number, side in enumerate(discrepancy.sides):
        for claim in side.claims:
            said.setdefault(claim.mention.article, []).append((number, claim))
    claims = {article: tuple(answers) for article, answers in said.items()}
    return MatrixRow(discrepancy, one_line(discrepancy.topic), one_line(_brief(discrepancy)), claims)


def _brief(discrepancy: Discrepancy) -> str:
    """Return "Ilse Varga" for the spelling of that name, and the speaker with the words for a quote."""
    if discrepancy.kind in (Kind.NAME, Kind.ACRONYM):
        return re.sub(_SPELLING, "", discrepancy.topic)
    quotes = [side.value for side in discrepancy.sides if isinstance(side.value, Quote)]
    names = [word for quote in quotes if (word := _last_word(quote.speaker))[:1].isupper()]
    if not names:
        return discrepancy.topic
    said = quotes[0].text  # Several quotations together have their marks already.
    return f"{names[0]}: {said}" if said.startswith("“") else f"{names[0]}: “{said}”"


def _last_word(speaker: str | None) -> str:
    return (speaker or "").rpartition(" ")[2]


def _rank(row: MatrixRow, order: Order) -> tuple[str, int, int]:
    discrepancy = row.discrepancy
    relation, severity = discrepancy.relation.rank, _SEVERITIES[discrepancy.severity]
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
