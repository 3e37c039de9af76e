"""`kazreader check`, as a shell sees it; the report is hand-built."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from kazreader import cli, config, pipeline
from kazreader.model import Report
from kazreader.present.exports import FORMATS
from kazreader.store import Notebook, Review, Verdict
from tests.flood import ARTICLES, DEATHS, FLOOD


@pytest.fixture(autouse=True)
def flood(monkeypatch: pytest.MonkeyPatch) -> None:
    def report(*_: object, **__: object) -> Report:
        return FLOOD

    monkeypatch.setattr(pipeline, "read", report)
    monkeypatch.setattr(pipeline, "report", report)


def check(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = cli.run(["check", "flood", *arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_text_is_the_default_and_plain_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = check([], capsys)
    assert (code, err) == (0, "")
    assert out.startswith("4 reports (3 independent) · 3 conflicts")
    assert "\x1b" not in out


def test_json_holds_the_whole_report(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(check(["--format", "json"], capsys)[1])
    assert (report["format"], len(report["discrepancies"])) == ("kazreader/report", 8)


def test_jsonl_is_one_discrepancy_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = check(["--format", "jsonl", "--kind", "figure"], capsys)[1].splitlines()
    assert [json.loads(line)["kind"] for line in lines] == ["figure"] * 3


def test_filters_narrow_what_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    out = check(["--relation", "conflict", "--source", "Gazette", "--kind", "role"], capsys)[1]
    assert "· 1 conflict · 6 left out\n" in out
    assert "office of Ilse Varga" in out


def test_an_unknown_source_is_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = check(["--source", "Tribune"], capsys)
    assert (code, out) == (2, "")
    assert "there is no source 'Tribune'" in err


def test_the_exit_code_tells_a_conflict_only_when_asked_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert check([], capsys)[0] == 0
    assert check(["--exit-code"], capsys)[0] == 1
    assert check(["--exit-code", "--relation", "spelling"], capsys)[0] == 0


def test_output_goes_to_the_file_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.txt"
    assert check(["--output", str(file)], capsys)[1] == ""
    assert file.read_text(encoding="utf-8").startswith("4 reports")


@pytest.mark.parametrize("form", FORMATS)
def test_an_older_report_is_replaced(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report"
    for kind in ("figure", "role"):
        assert check(["--format", form, "--kind", kind, "--output", str(file)], capsys)[0] == 0
    assert "Ilse Varga" in file.read_text(encoding="utf-8")


def test_a_file_that_holds_something_else_is_not_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "article.txt"
    file.write_text("3 people were hurt when a wall fell, the police said.\n")
    code, _, err = check(["--output", str(file)], capsys)
    assert (code, file.read_text()[:8]) == (2, "3 people")
    assert "exists and is not a report by kazreader. Choose another --output." in err


def test_an_empty_file_is_filled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "made-by-mktemp"
    file.touch()
    assert check(["--output", str(file)], capsys)[0] == 0
    assert file.read_text(encoding="utf-8").startswith("4 reports")


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = check(["--output", str(tmp_path / "none" / "report.txt")], capsys)
    assert code == 2
    assert "cannot be written: No such file or directory. Choose another --output." in err


def test_with_notes_every_format_carries_the_users_verdicts_and_without_none_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    notebook = Notebook(config.data_folder())
    review = Review(Verdict.SAME, "two moments", right=("14",))
    notebook.set_review(DEATHS.id, [ARTICLES["a"].article], review)
    notebook.set_note(ARTICLES["a"].article, "ask them for the log")
    notebook.save()
    told = {
        form: check(["--notes", "--format", form], capsys)[1]
        for form in ("text", "json", "jsonl", "csv", "markdown", "html")
    }
    assert told["csv"].splitlines()[1].endswith(",the same,two moments,1,,no")
    assert ",the same,two moments,1,ask them for the log,yes\n" in told["csv"]
    assert "**Reviewed: the same, right: 14 — two moments**" in told["markdown"]
    assert "<strong>Reviewed: the same, right: 14 — two moments</strong>" in told["html"]
    assert "  you  the same, right: 14 — two moments\n" in told["text"]
    reviewed = {"verdict": "same", "note": "two moments", "of": None, "right": ["14"]}
    assert json.loads(told["json"])["discrepancies"][0]["review"] == reviewed
    assert json.loads(told["jsonl"].splitlines()[0])["review"] == reviewed
    assert "**Note on A Herald: ask them for the log**" in told["markdown"]
    assert "     you  ask them for the log\n" in told["text"]
    assert json.loads(told["json"])["articles"][0]["note"] == "ask them for the log"
    assert json.loads(told["jsonl"].splitlines()[0])["article_notes"] == {"a": "ask them for the log"}
    for form, with_notes in told.items():
        plain = check(["--format", form], capsys)[1]
        assert "two moments" in with_notes
        assert "ask them for the log" in with_notes
        assert "two moments" not in plain
        assert "ask them" not in plain
        assert '"review"' not in plain


def test_a_broken_notebook_is_said_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "kazreader").mkdir()
    (tmp_path / "kazreader" / "notebook.json").write_text("{")
    code, out, err = check(["--notes", "--format", "csv"], capsys)
    assert (code, out[:12]) == (0, "discrepancy,")
    assert "is not valid JSON" in err


@pytest.mark.parametrize("jobs", ["-1", "257", "many"])
def test_a_number_of_processes_that_cannot_be_is_refused(
    jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = check(["--jobs", jobs], capsys)
    assert code == 2
    assert "--jobs" in err
