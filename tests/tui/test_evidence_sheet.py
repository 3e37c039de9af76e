"""The evidence as rows of text."""

from __future__ import annotations

from kazreader.model import Relation
from kazreader.present.evidence import Evidence, Pair, evidence_of
from kazreader.present.findings import Findings
from kazreader.present.sources import sources_of
from kazreader.tui.layout.evidence_sheet import EvidenceSheet, Remark, add_evidence
from kazreader.tui.layout.rows import Rows
from kazreader.tui.layout.sheet import Paragraph
from tests.flood import DEATHS, FLOOD


def written(evidence: Evidence) -> list[Paragraph]:
    sheet = EvidenceSheet()
    add_evidence(sheet, evidence, Findings().sign, Remark(), "*")
    return sheet.paragraphs


def test_values_that_stand_alike_to_another_are_told_in_one_row() -> None:
    grown = "the number has grown"
    told = rows(
        Pair("12", "14", Relation.UPDATE, grown, "figure.grown"),
        Pair("12", "19", Relation.UPDATE, grown, "figure.grown"),
        Pair("13", "14", Relation.UPDATE, grown, "figure.grown"),
        Pair("13", "19", Relation.UPDATE, grown, "figure.grown"),
        Pair("14", "19", Relation.UPDATE, "it may have", "figure.grown"),
    )
    assert told == ["12, 13 | 14, 19: the number has grown", "14 | 19: it may have"]


def test_several_values_that_one_excludes_are_told_in_one_row_and_conflicts_first() -> None:
    told = rows(
        Pair("dozens", "30", Relation.COMPATIBLE, "24 to 99 and 30 can both hold", "figure.overlap"),
        Pair("dozens", "40", Relation.COMPATIBLE, "24 to 99 and 40 can both hold", "figure.overlap"),
        Pair("30", "40", Relation.CONFLICT, "30 against 40: 10 apart", "figure.disjoint"),
        Pair("30", "50", Relation.CONFLICT, "30 against 50: 20 apart", "figure.disjoint"),
        Pair("40", "50", Relation.CONFLICT, "40 against 50: 10 apart", "figure.disjoint"),
    )
    assert told == [
        "30 | 40, 50: cannot both hold",
        "40 | 50: 40 against 50: 10 apart",
        "dozens | 30, 40: both may hold",
    ]


def test_those_who_give_an_answer_are_moved_in_where_they_take_several_rows() -> None:
    paragraphs = written(evidence_of(DEATHS, sources_of(FLOOD)))
    laid = Rows.of(paragraphs, 30, lambda number: 0)
    (number,) = (n for n, each in enumerate(paragraphs) if each.text.startswith("14   A"))
    first, last = laid.of_paragraph(number)
    assert last > first
    assert all(laid.listed[row].end - laid.listed[row].start <= 26 for row in range(first, last + 1))
    assert paragraphs[number].hang == 4


def rows(*pairs: Pair) -> list[str]:
    evidence = evidence_of(DEATHS, sources_of(FLOOD))._replace(pairs=pairs)
    return [each.text for each in written(evidence) if " | " in each.text]
