"""CSV: one row a source and claim, safe in a spreadsheet."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazreader.model import Comparison, Report
from kazreader.present.evidence import evidence_of
from kazreader.present.exports.report_csv import COLUMNS, harmless, report_csv
from kazreader.present.labels import Labels
from kazreader.present.reviews import Reviews
from kazreader.present.sources import sources_of
from kazreader.store import Review, Verdict
from tests.flood import DEATHS, FLOOD, WHEN


def csv_of(report: Report, reviews: Reviews) -> str:
    return report_csv(report, reviews, Labels.of(report))


def rows(*, reviews: dict[str, Review] | None = None) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_of(FLOOD, reviews or {}))))


def test_there_is_a_row_for_every_claim() -> None:
    topics = FLOOD.comparison.topics
    assert len(rows()) == sum(len(side.claims) for topic in topics for side in topic.sides)


def test_a_row_says_what_who_where_and_in_which_words() -> None:
    row = next(r for r in rows() if r["source"] == "Courier")
    assert {name: row[name] for name in ("value", "low", "high", "unit", "text", "attribution", "hedge")} == {
        "value": "at least 19",
        "low": "19",
        "high": "",
        "unit": "person",
        "text": "At least 19 people",
        "attribution": "the governor's office",
        "hedge": "At least",
    }
    article = next(a for a in FLOOD.articles if a.article.id == row["article"])
    assert article.article.text[int(row["start"]) : int(row["end"])] == row["text"]


def test_a_row_names_its_paragraph_as_the_reader_does() -> None:
    sources = sources_of(FLOOD)
    topic = next(t for t in FLOOD.comparison.topics if t.id == DEATHS.id)
    told = [(r["source"], r["paragraph"]) for r in rows() if r["discrepancy"] == DEATHS.id]
    statements = [s for side in evidence_of(topic, sources).sides for s in side.statements]
    assert [(s.source.name, str(s.paragraph or "")) for s in statements] == told
    assert any(paragraph for _, paragraph in told)


def test_a_row_has_the_number_that_people_see() -> None:
    numbers = Labels.of(FLOOD).numbers
    assert all(row["number"] == str(numbers.get(row["discrepancy"], "")) for row in rows())
    assert {"1", ""} <= {row["number"] for row in rows()}


def test_a_copy_is_marked() -> None:
    assert {row["source"]: row["copy_of"] for row in rows()} == {
        "Herald": "",
        "Courier": "",
        "Wire": "A",
        "Gazette": "",
    }


def test_verdicts_and_notes_stand_beside_the_claims() -> None:
    reviewed = rows(reviews={DEATHS.id: Review(Verdict.UNSURE, "=ask the office")})
    assert {(r["reviewed"], r["note"]) for r in reviewed if r["discrepancy"] == DEATHS.id} == {
        ("unsure", "'=ask the office")
    }
    assert {(r["reviewed"], r["note"]) for r in reviewed if r["discrepancy"] == WHEN.id} == {("", "")}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =cmd()", "\x1b=1", "＝1"])
def test_text_that_begins_like_a_formula_is_neutralised(text: str) -> None:
    assert harmless(text).startswith("'")


@given(st.text(max_size=20))
def test_no_cell_begins_like_a_formula_or_breaks_a_line(text: str) -> None:
    cell = harmless(text)
    assert not cell.startswith(("=", "+", "-", "@"))
    assert "\n" not in cell


def test_without_discrepancies_there_is_the_header_alone() -> None:
    assert csv_of(FLOOD._replace(comparison=Comparison()), {}) == ",".join(COLUMNS) + "\n"
