"""Hold the engine to what articles/README.md says is planted in the bundled sample."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.load import sample_folder
from kazreader.model import Claim, Discrepancy, PairRelation, Relation, Report

ALARMS = {Relation.CONFLICT, Relation.UPDATE, Relation.SPELLING, Relation.REWORDING}
DEBRIS = (
    "Leave a",
    "email address",
    "target=",
    "rel=",
    "Subscribe",
    "Log in",
    "Skip to content",
    "Share this",
    "Read also",
    "Related Articles",
    "All rights reserved",
    "hk/jd",
    "Back to top",
    "ALLIES MAP",
    "Ivo Marsh",
)
QUOTED = re.compile(r"(?P<file>\d\d) `(?P<text>[^`]+)`")


def table(heading: str) -> list[list[str]]:
    """Return the rows of the table under a heading of the sample's README, cell by cell."""
    section = (
        (sample_folder() / "README.md")
        .read_text(encoding="utf-8")
        .split(f"## {heading}")[1]
        .split("\n## ")[0]
    )
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


@cache
def report() -> Report:
    return pipeline.report(pipeline.read([sample_folder()]))


def says(claim: Claim, quoted: str) -> bool:
    """Whether a claim stands on the quoted words, or within them."""
    match = QUOTED.fullmatch(quoted)
    assert match is not None, quoted
    article = report().article(claim.mention.article).article
    if not Path(article.path).name.startswith(match["file"]):
        return False
    span = claim.mention.span
    places = [m.span() for m in re.finditer(re.escape(match["text"]), article.text)]
    assert places, f"{quoted} does not stand in the article"
    return any(start < span.end and span.start < end for start, end in places)


def reported(one: str, another: str) -> Iterator[tuple[Discrepancy, PairRelation]]:
    """Yield the reported pairs whose one side says the one thing and whose other side the other."""
    for discrepancy in report().comparison.discrepancies:
        for pair in discrepancy.relations:
            a, b = discrepancy.sides[pair.a].claims, discrepancy.sides[pair.b].claims
            for x, y in ((a, b), (b, a)):
                if any(says(c, one) for c in x) and any(says(c, another) for c in y):
                    yield discrepancy, pair


@pytest.mark.parametrize("row", table("Planted disagreements"), ids=lambda row: f"{row[1]}: {row[3]}")
def test_every_planted_disagreement_is_reported_with_its_relation(row: list[str]) -> None:
    kind, _, relations, one, another = row
    found = {pair.relation.value for d, pair in reported(one, another) if d.kind.value == kind}
    assert found & {r.strip() for r in relations.split(",")}, f"found {found or 'nothing'}"


@pytest.mark.parametrize("row", table("Planted traps"), ids=lambda row: row[0])
def test_no_planted_trap_is_reported(row: list[str]) -> None:
    _, one, another = row
    found = [(d.topic, p.relation.value) for d, p in reported(one, another) if p.relation in ALARMS]
    assert found == []


def test_no_planted_debris_is_left_in_the_text() -> None:
    kept = "\n".join(a.prose for a in report().articles)
    assert [d for d in DEBRIS if d in kept] == []
