"""Topics by sources: value, silent, copy."""

from __future__ import annotations

from kazreader.model import Comparison
from kazreader.present.matrix import Cell, MatrixRow, matrix_of
from kazreader.present.sources import sources_of
from tests.flood import DEATHS, FLOOD, MAYOR, THUNDER, TOWN, WHEN

SOURCES = sources_of(FLOOD)


def row(topic: str) -> MatrixRow:
    return next(r for r in matrix_of(FLOOD) if r.topic == topic)


def told(row: MatrixRow) -> list[str]:
    return [cell.text + (f" ={cell.copied}" if cell.copied else "") for cell in row.cells(SOURCES)]


def test_each_source_answers_copies_or_is_silent() -> None:
    assert told(row("people killed by the flood")) == ["14", "at least 19", "14 =A", "12"]
    assert told(row("what NWA stands for")) == ["Northern Water Authority", "North Water Agency", "", ""]
    assert row("what NWA stands for").cells(SOURCES)[2].silent
    assert row("what NWA stands for").answers == 2


def test_a_cell_knows_its_claims() -> None:
    (claim,) = row("people killed by the flood").cells(SOURCES)[1].claims
    assert claim == DEATHS.sides[2].claims[0]


def test_a_copy_that_says_something_else_speaks_for_itself() -> None:
    moved = WHEN._replace(
        sides=(
            WHEN.sides[0]._replace(claims=WHEN.sides[0].claims[:2]),
            WHEN.sides[1]._replace(claims=(*WHEN.sides[1].claims, WHEN.sides[0].claims[2])),
        ),
    )
    report = FLOOD._replace(comparison=FLOOD.comparison._replace(discrepancies=(moved,)))
    assert matrix_of(report)[0].cells(SOURCES)[2].copied == ""


def test_a_source_that_contradicts_itself_shows_both_values() -> None:
    both = DEATHS._replace(sides=(*DEATHS.sides[:2], DEATHS.sides[2]._replace(claims=DEATHS.sides[0].claims)))
    report = FLOOD._replace(comparison=FLOOD.comparison._replace(discrepancies=(both,)))
    cell: Cell = matrix_of(report)[0].cells(SOURCES)[3]
    assert (cell.text, cell.sides) == ("12 / at least 19", (0, 2))


def test_agreements_come_last_by_weight() -> None:
    topics = [r.discrepancy.id for r in matrix_of(FLOOD)]
    assert topics[0] == DEATHS.id
    assert topics[-1] == TOWN.id


def test_rows_are_sorted_by_topic_kind_or_number_of_answers() -> None:
    by_topic = [r.topic for r in matrix_of(FLOOD, "topic")]
    assert by_topic == sorted(by_topic, key=str.casefold)
    by_kind = [r.discrepancy.kind for r in matrix_of(FLOOD, "kind")]
    assert by_kind == sorted(by_kind)
    by_sources = [r.answers for r in matrix_of(FLOOD, "sources")]
    assert by_sources == sorted(by_sources, reverse=True)


def test_a_brief_topic_leaves_out_what_its_mark_tells_and_names_who_is_quoted() -> None:
    spelling = MAYOR._replace(topic="spelling of Ilse Varga")
    brief = {
        row.topic: row.brief for row in matrix_of(FLOOD._replace(comparison=Comparison((spelling, THUNDER))))
    }
    assert brief["spelling of Ilse Varga"] == "Ilse Varga"
    assert brief[THUNDER.topic].startswith("Varga: “We heard a crack like thunder")
