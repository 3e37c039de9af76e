"""The JSON report, where it says more than the exports' snapshots show."""

from __future__ import annotations

from kazreader.model import Stranger
from kazreader.present.exports.report_json import report_object
from tests.flood import FLOOD


def test_a_claim_that_stands_alone_says_what_it_is() -> None:
    alone = [claim for one in report_object(FLOOD)["only_in"] for claim in one["claims"]]
    assert alone
    assert all({"kind", "value", "article", "start", "end"} <= claim.keys() for claim in alone)


def test_articles_about_another_event_are_told_to_scripts() -> None:
    comparison = FLOOD.comparison._replace(strangers=(Stranger("d", ("b",)),))
    assert report_object(FLOOD._replace(comparison=comparison))["strangers"] == [
        {"article": "d", "alike": ["b"]}
    ]
