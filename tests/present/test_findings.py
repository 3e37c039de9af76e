"""The discrepancies as the reader walks and numbers them."""

from __future__ import annotations

from kazreader.model import Comparison, Kind, Relation, Span
from kazreader.present.findings import Findings
from tests.flood import DEATHS, FLOOD, WHEN


def test_the_signs_that_lead_rows_are_as_wide_as_the_longest_and_touch_nothing() -> None:
    findings = Findings.of(FLOOD.comparison, numbers={DEATHS.id: 1226, WHEN.id: 3})
    topics = ((DEATHS.id, DEATHS.relation), ("", Relation.AGREEMENT))
    assert [findings.lead(id, relation) for id, relation in topics] == ["≠1226 ", "=     "]
    findings = Findings.of(FLOOD.comparison, numbers={WHEN.id: 3})
    assert findings.lead(WHEN.id, WHEN.relation) == "≠3  "


def test_each_mention_of_a_disputed_figure_is_highlighted_and_the_first_is_walked() -> None:
    side = DEATHS.sides[0]
    again = side.claims[0]._replace(mention=side.claims[0].mention._replace(span=Span(900, 902)))
    twice = DEATHS._replace(sides=(side._replace(claims=(*side.claims, again)), *DEATHS.sides[1:]))
    article = again.mention.article

    findings = Findings.of(Comparison((twice,)))
    assert again.mention.span in [a.span for a in findings.highlights[article]]
    assert again.mention.span not in [a.span for a in findings.anchors[article]]
    findings = Findings.of(Comparison((twice._replace(kind=Kind.NAME),)))
    assert findings.highlights == findings.anchors
