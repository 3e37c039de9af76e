"""`kazreader claims`, as a script sees it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kazreader import cli

FERRY = (
    "Ferry sinks off Port Alma\n\nAt least 14 people died when the ferry sank on Monday, the coast guard "
    "said.\n\nCaptain Ilse Varga said: “We had no warning at all from the tower that night.”\n"
)
HARBOUR = "Harbour closed\n\nThe harbour master said 23 people had been killed and 40 were injured.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(FERRY)
    (tmp_path / "b.txt").write_text(HARBOUR)
    return tmp_path


def claims(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert cli.run(["claims", *arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_claim_is_a_line_with_its_value_and_its_bounds(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toll = claims(capsys, str(folder), "--kind", "figure")[0]
    assert (toll["value"]["low"], toll["value"]["high"], toll["value"]["unit"]) == (14, None, "person")
    assert (toll["hedge"], toll["kind"], toll["headline"]) == ("At least", "figure", False)


def test_every_text_stands_where_the_line_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = {str(folder / "a.txt"): FERRY, str(folder / "b.txt"): HARBOUR}
    lines = claims(capsys, str(folder))
    assert {line["path"] for line in lines} == set(texts)
    for line in lines:
        text, sentence = texts[line["path"]], line["sentence"]
        assert text[line["start"] : line["end"]] == line["text"]
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]


def test_claims_come_in_the_order_of_articles_and_text(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = [(line["path"], line["start"]) for line in claims(capsys, str(folder))]
    assert places == sorted(places)
    assert len(places) >= 5


def test_kinds_narrow_what_is_printed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert {line["kind"] for line in claims(capsys, str(folder), "--kind", "quote")} == {"quote"}


def test_the_bound_of_an_open_range_is_exact_and_an_unknown_outlet_has_the_name_of_its_report(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toll = claims(capsys, str(folder), "--kind", "figure")[0]
    assert (toll["value"]["approximate"], toll["source"]) == (False, "a")
