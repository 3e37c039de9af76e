"""Headlines in title case: their capitals hide neither what happened nor how many were counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.extract.title_case import is_title_case
from kazreader.model.topics import Count

BODY = "The people of the town waited on the pier for hours. It was cold and it rained until the morning."


def counts(folder: Path, headline: str) -> list[tuple[str, str]]:
    (folder / "a.txt").write_text(f"{headline}\n\n{BODY}\n", encoding="utf-8")
    readable = pipeline.read([folder])
    return [
        (claim.topic.predicate, claim.mention.span.of(readable.articles[0].prose))
        for claim in pipeline.claims(readable.articles)
        if isinstance(claim.topic, Count)
    ]


@pytest.mark.parametrize(
    ("headline", "counted"),
    [
        ("12 Dead In Navy Yard Shooting", [("killed", "12")]),
        ("12 Killed In Mall Fire, Police Say", [("killed", "12")]),
        ("Three Dead After Bus Plunge in Moss", [("killed", "Three")]),
        ("Five Arrested In Raid on Lund Bank", [("arrested", "Five")]),
        ("Storm Kills 14, Leaves 2,000 Homeless", [("killed", "14"), ("displaced", "2,000")]),
    ],
)
def test_a_count_in_a_headline_in_title_case_is_read(
    tmp_path: Path, headline: str, counted: list[tuple[str, str]]
) -> None:
    assert counted == counts(tmp_path, headline)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve Dead in Port Fire", True),
        ("Twelve dead in Port Fire", False),
        ("Ada Lund Dies", False),
    ],
)
def test_title_case_needs_four_words_and_no_small_one(text: str, expected: bool) -> None:
    assert expected is is_title_case(text, frozenset(text.split()))
