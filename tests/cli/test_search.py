"""`kazreader search`, as a shell sees it, on files of its own."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from kazreader import cli

FERRY = (
    "Ferry Turns Back\n\nThe ferry turned back on Monday after the crew had fired tear\ngas, the operator "
    "said. Nobody on the ferry was hurt.\r\n\r\n"
    "A café in Port Alma stayed open all night for the 212 passengers.\n"
)
HARBOUR = (
    "Harbour closed\n\nThe harbour master closed the port on Tuesday and said that no ferry would leave.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ferry.txt").write_bytes(FERRY.encode())
    (tmp_path / "harbour.txt").write_bytes(HARBOUR.encode())
    return tmp_path


def search(
    arguments: Sequence[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str, str]:
    code = cli.run(["search", *arguments, str(folder)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_text_is_path_line_and_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = search(['"tear gas"'], folder, capsys)
    assert (code, err) == (0, "")
    sentence = "The ferry turned back on Monday after the crew had fired tear gas, the operator said."
    assert out == f"{folder}/ferry.txt:3: {sentence}\n"


def test_a_sentence_with_two_matches_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = search(["ferry operator"], folder, capsys)[1]
    assert [line.split(":")[1] for line in out.splitlines()] == ["1", "3", "4"]


def test_json_gives_every_match_with_its_true_offsets(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = search(["--format", "json", "cafe"], folder, capsys)
    found = json.loads(out)
    start = FERRY.index("café")
    assert code == 0
    assert found == {
        "format": "kazreader/search",
        "version": 1,
        "query": "cafe",
        "matches": [
            {
                "article": "ferry",
                "path": f"{folder}/ferry.txt",
                "start": start,
                "end": start + 4,
                "text": "café",
                "line": 6,
                "sentence": {
                    "start": start - 2,
                    "end": len(FERRY) - 1,
                    "text": "A café in Port Alma stayed open all night for the 212 passengers.",
                },
            }
        ],
        "total": 1,
    }


def test_json_lines_are_one_match_a_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = search(["--format", "jsonl", "ferry"], folder, capsys)[1].splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["Ferry", "ferry", "ferry", "ferry"]


def test_nothing_found_exits_with_one_and_prints_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert search(["Ferrry"], folder, capsys) == (1, "", "")
    code, out, _ = search(["ferrry", "--format", "json"], folder, capsys)
    assert (code, json.loads(out)["total"]) == (1, 0)


def test_standard_input_is_searched_among_files(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A heron stood in the basin.\n")))
    _, out, _ = search(["heron", "-"], folder, capsys)
    assert out == "standard input:1: A heron stood in the basin.\n"


def test_count_gives_the_matches_of_each_article(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert search(["ferry", "--count"], folder, capsys)[1] == (
        f"{folder}/ferry.txt: 3\n{folder}/harbour.txt: 1\n"
    )
    counted = json.loads(search(["ferry", "--count", "--format", "json"], folder, capsys)[1])
    assert ([c["matches"] for c in counted["counts"]], counted["total"]) == ([3, 1], 4)


def test_a_search_is_for_a_pattern_or_for_misspelt_words(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "212 passengers" in search(["--regex", r"\d{3} pass"], folder, capsys)[1]
    assert "harbour master" in search(["--fuzzy", "harbuor mastre"], folder, capsys)[1]
    assert search(["--fuzzy", "--regex", "x"], folder, capsys)[0] == 2


def test_a_source_filter_alone_shows_how_its_articles_begin(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = search(["source:harb"], folder, capsys)[1]
    assert out == f"{folder}/harbour.txt:1: Harbour closed\n"


@pytest.mark.parametrize(
    ("query", "told"),
    [("kind:colour", "Use one of: figure"), ("…", "no word"), ("num:x", "is not a valid number")],
)
def test_a_query_that_means_nothing_is_bad_input(
    query: str, told: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = search([query], folder, capsys)
    assert (code, out) == (2, "")
    assert told in err


def test_claims_are_found_by_kind_relation_and_figure(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = search(["kind:figure is:update killed", "--format", "json"], Path("articles"), capsys)
    matches = json.loads(out)["matches"]
    assert code == 0
    assert {match["kind"] for match in matches} == {"figure"}
    assert {match["relation"] for match in matches} == {"update"}
    assert all("killed" in match["sentence"]["text"].casefold() for match in matches)


def test_hostile_text_reaches_standard_output_tamed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x\x1b[2J.txt").write_text(
        "The ferry \x1b]0;owned\x07 [red]left[/red]\u202e port \x9b2J today.\n"
    )
    out = search(["ferry"], tmp_path, capsys)[1]
    assert not set(out) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert "[red]left[/red]" in out


def test_a_long_sentence_is_cut_around_its_matches(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "long.txt").write_text(
        "word " * 40_000 + "ferry " + "word " * 40_000 + "ferry " + "word " * 90
    )
    out = search(["ferry"], tmp_path, capsys)[1]
    assert out.count("ferry") == 2
    assert len(out) < 1200


def test_a_claim_that_one_report_makes_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = "At least 2,300 troops were sent to Oxley, and 15 km of road were lost, said Ilse Varga.\n"
    (tmp_path / "a.txt").write_text(told)
    for query in ("num:2000..2600", "num:15", "num:15000", "kind:figure", "name:varga", "num:4000 troops"):
        assert search([query], tmp_path, capsys)[0] == 0, query
    for query in ("num:1000000", "num:16", "is:conflict", "name:olsen"):
        assert search([query], tmp_path, capsys)[0] == 1, query


def test_text_without_spaces_is_searched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(
        "港で火事があった。\n\nThe fire at the harbour burned all night.\n", encoding="utf-8"
    )
    assert search(["火事"], tmp_path, capsys)[0] == 0
    assert search(["火事 OR flood"], tmp_path, capsys)[0] == 0
    assert search(["harbour -火事"], tmp_path, capsys)[0] == 1
