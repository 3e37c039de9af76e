"""The discrepancies as the reader walks and numbers them."""

from __future__ import annotations

from kazreader.model import Relation
from kazreader.present.findings import Findings
from tests.flood import DEATHS, FLOOD, WHEN


def test_the_signs_that_lead_rows_are_as_wide_as_the_longest_and_touch_nothing() -> None:
    findings = Findings.of(FLOOD.comparison, numbers={DEATHS.id: 1226, WHEN.id: 3})
    topics = ((DEATHS.id, DEATHS.relation), ("", Relation.AGREEMENT))
    assert [findings.lead(id, relation) for id, relation in topics] == ["≠1226 ", "=     "]
    findings = Findings.of(FLOOD.comparison, numbers={WHEN.id: 3})
    assert findings.lead(WHEN.id, WHEN.relation) == "≠3  "
