"""The evidence as rows of text."""

from __future__ import annotations

from kazreader.model import Relation
from kazreader.present.evidence import Pair, evidence_of
from kazreader.present.sources import sources_of
from kazreader.tui.layout.evidence_sheet import evidence_sheet
from tests.flood import DEATHS, FLOOD


def test_values_that_stand_alike_to_another_are_told_in_one_row() -> None:
    def pair(ours: str, theirs: str, why: str) -> Pair:
        return Pair(ours, theirs, Relation.UPDATE, why, "figure.grown")

    grown = "the number has grown"
    pairs = (pair("12", "14", grown), pair("12", "19", grown), pair("14", "19", "it may have"))
    evidence = evidence_of(DEATHS, sources_of(FLOOD))._replace(pairs=pairs)
    told = [each.text for each in evidence_sheet(evidence).paragraphs]
    assert "12 | 14, 19: the number has grown" in told
    assert "14 | 19: it may have" in told
