"""The JSON report, where it says more than the exports' snapshots show."""

from __future__ import annotations

from kazreader.present.exports.report_json import report_object
from kazreader.present.labels import Labels
from tests.flood import DEATHS, FLOOD

LABELS = Labels.of(FLOOD)


def test_a_claim_that_stands_alone_says_what_it_is() -> None:
    alone = [claim for one in report_object(FLOOD, {}, LABELS)["only_in"] for claim in one["claims"]]
    assert alone
    assert all({"kind", "value", "article", "start", "end"} <= claim.keys() for claim in alone)


def test_a_discrepancy_has_the_number_that_people_see_and_what_has_none_has_null() -> None:
    report = report_object(FLOOD, {}, LABELS)
    by_id = {topic["id"]: topic["number"] for topic in report["discrepancies"]}
    assert LABELS.numbers[DEATHS.id] == by_id[DEATHS.id]
    assert {None} == {topic["number"] for topic in report["agreements"]}
