"""The JSON report, where it says more than the exports' snapshots show."""

from __future__ import annotations

from kazreader.present.exports.report_json import report_object
from tests.flood import FLOOD


def test_a_claim_that_stands_alone_says_what_it_is() -> None:
    alone = [claim for one in report_object(FLOOD)["only_in"] for claim in one["claims"]]
    assert alone
    assert all({"kind", "value", "article", "start", "end"} <= claim.keys() for claim in alone)
