"""What the commands do with bad input, pipes, interruptions and their own mistakes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from kazreader import cli, pipeline
from kazreader.cli import narration
from kazreader.load import files
from kazreader.load.refusal import Refusal

TEXT = "Ferry turns back\n\nThe ferry turned back on Monday with 212 people on board, the operator said.\n"
COMMAND = [sys.executable, "-m", "kazreader"]


def run(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = cli.run(arguments)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize("command", [["check"], ["clean"], ["claims"], ["search", "ferry"], ["read"]])
def test_an_empty_folder_tells_what_was_looked_for(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run([*command, str(tmp_path)], capsys)
    assert (code, out) == (2, "")
    assert f"no article found in {tmp_path}. Searched for text (.txt, .text or no ending), Markdown" in err


@pytest.mark.parametrize("command", [["check"], ["clean"], ["claims"], ["search", "ferry"]])
def test_a_missing_path_is_named_with_the_remedy(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run([*command, "no/such\x1bplace"], capsys)
    assert (code, out) == (2, "")
    assert err == "kazreader: no/suchplace: no such file or folder. Give a folder of articles or a file.\n"


def test_one_article_has_nothing_to_be_compared_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.txt").write_text(TEXT)
    code, out, err = run(["check", str(tmp_path), "--format", "json"], capsys)
    assert (code, json.loads(out)["discrepancies"]) == (0, [])
    assert "only one article here, so there is nothing to compare" in err


def test_unreadable_files_are_told_on_standard_error_and_in_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.txt").write_text(TEXT)
    (tmp_path / "two.txt").write_text(TEXT)
    for number in range(12):
        (tmp_path / f"empty{number:02}.txt").write_text("")
    code, out, err = run(["check", str(tmp_path), "--format", "json"], capsys)
    assert code == 0
    assert len(json.loads(out)["unreadable"]) == 12
    assert err.count("is empty") == 10
    assert "2 more files could not be read" in err


@pytest.mark.parametrize(
    ("command", "done"), [(["check"], 0), (["clean"], 0), (["claims"], 0), (["search", "ferry"], 1)]
)
def test_a_folder_of_unreadable_files_is_listed_and_a_named_one_is_bad_input(
    command: list[str], done: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").write_text("")
    code, out, err = run([*command, str(tmp_path)], capsys)
    assert (code, "empty.txt: is empty" in out + err) == (done, True)
    code, out, err = run([*command, str(tmp_path / "empty.txt")], capsys)
    assert (code, out) == (2, "")
    assert "no article could be read" in err


def test_the_report_on_a_folder_of_unreadable_files_lists_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").write_text("")
    report = json.loads(run(["check", str(tmp_path), "--format", "json"], capsys)[1])
    assert [u["reason"].split(".")[0] for u in report["unreadable"]] == ["is empty"]


def test_clean_reads_standard_input(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "clean", "-", "--format", "json"], input=TEXT.encode(), capture_output=True
    )
    cleaned = json.loads(done.stdout)
    assert (done.returncode, done.stderr, cleaned["path"]) == (0, b"", "-")
    assert "212 people" in cleaned["text"]


@pytest.mark.parametrize("form", ["json", "jsonl"])
@pytest.mark.parametrize("names", [("a.txt",), ("a.txt", "b.txt")])
def test_what_clean_prints_as_json_can_be_checked(
    form: str, names: Sequence[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in names:
        Path(name).write_text(TEXT)
    cleaned = subprocess.run([*COMMAND, "clean", *names, "--format", form], capture_output=True)
    done = subprocess.run(
        [*COMMAND, "check", "-", "--format", "json"], input=cleaned.stdout, capture_output=True
    )
    report = json.loads(done.stdout)
    assert (done.returncode, report["unreadable"]) == (0, [])
    assert [article["title"] for article in report["articles"]] == ["Ferry turns back"] * len(names)


def test_clean_heads_each_of_several_articles_and_tames_their_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT.replace("ferry", "fe\x1b[31mrry"))
    out = run(["clean", str(tmp_path)], capsys)[1]
    assert [line for line in out.splitlines() if line.startswith("==>")] == [
        f"==> {tmp_path}/a.txt <==",
        f"==> {tmp_path}/b.txt <==",
    ]
    assert "\x1b" not in out


def test_an_unexpected_error_is_one_line_and_a_traceback_only_on_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by\x1b[2J nought")

    monkeypatch.setattr(pipeline, "read", fail)
    code, _, err = run(["check", "articles"], capsys)
    assert code == 2
    assert err.startswith("kazreader: this should not happen: ZeroDivisionError: by[2J nought. Run it again")
    assert err.count("\n") == 1
    for arguments in (["--debug", "check", "articles"], ["check", "articles", "--debug"]):
        with pytest.raises(ZeroDivisionError):
            cli.run(arguments)


def test_a_closed_pipe_ends_the_command_quietly() -> None:
    reader, writer = os.pipe()
    with subprocess.Popen([*COMMAND, "clean", "articles"], stdout=writer, stderr=subprocess.PIPE) as process:
        os.close(reader)
        os.close(writer)
        assert process.communicate()[1] == b""
    assert process.returncode == 0


def test_ctrl_c_exits_with_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "read", interrupted)
    code, out, err = run(["check", "articles"], capsys)
    assert (code, out, err.strip()) == (130, "", "")


def test_progress_is_drawn_on_a_terminal_only_and_only_past_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal:
        def __init__(self, *, terminal: bool) -> None:
            self.terminal, self.written = terminal, ""

        def isatty(self) -> bool:
            return self.terminal

        def write(self, text: str) -> None:
            self.written += text

        def flush(self) -> None:
            pass

    def written(*, terminal: bool, quiet: float) -> str:
        monkeypatch.setattr(narration, "_QUIET", quiet)
        monkeypatch.setattr(sys, "stderr", screen := Terminal(terminal=terminal))
        with narration.Progress() as progress:
            progress("extract", 12, 3400)
            patience = time.monotonic() + (5 if terminal and quiet < 1 else 0.05)
            while not screen.written and time.monotonic() < patience:
                time.sleep(0.01)
        return screen.written

    assert written(terminal=True, quiet=0.01).startswith("\r\x1b[Kextracting claims 12 of 3,400")
    assert written(terminal=True, quiet=0.01).endswith("\r\x1b[K")
    assert written(terminal=True, quiet=10) == ""
    assert written(terminal=False, quiet=0.01) == ""


def test_pathological_files_are_read_or_listed_and_nothing_of_them_commands_the_terminal(
    tmp_path: Path,
) -> None:
    good = "The ferry \x1b]0;owned\x07turned\x1b[2J back [red]on[/red] Monday, the operator said.\n"
    (tmp_path / "escapes.txt").write_text(good * 3)
    (tmp_path / "line.txt").write_text("The ferry turned back with 212 people. " * 2_600)
    (tmp_path / "brackets.txt").write_text("[red]([“" * 4_000 + "ferry")
    (tmp_path / "numbers.txt").write_text(" ".join(map(str, range(3_000))) + " ferry\n")
    (tmp_path / "nuls.txt").write_bytes(b"ferry\0" * 1000)
    (tmp_path / "broken.json").write_text('{"text": "ferry')
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to("self.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    for command in (["clean"], ["search", "ferry"], ["check"]):
        done = subprocess.run([*COMMAND, *command, str(tmp_path)], capture_output=True, timeout=60)
        assert done.returncode == 0, done.stderr
        for output in (done.stdout, done.stderr):
            assert not {b"\x1b", b"\x07", b"\0"} & {output[n : n + 1] for n in range(len(output))}
        told = (done.stderr + done.stdout).decode()
        for name in ("nuls.txt", "broken.json", "self.txt", "pipe.txt"):
            assert name in told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("chek", "Did you mean check?"),
        ("serach", "Did you mean search?"),
        ("help", "Use kazreader --help."),
    ],
)
def test_a_misspelt_command_is_no_missing_folder(
    typed: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run([typed, "articles"], capsys)
    assert (code, out) == (2, "")
    assert told in err


def test_a_file_that_is_called_nearly_like_a_command_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chek").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    code, out, _ = run(["chek"], capsys)
    assert (code, out.startswith("1 report")) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "closed", "code"),
    [
        (["check", "articles", "--output", os.devnull], ">&- 2>&- <&-", 0),
        (["check", "articles", "--output", os.devnull], "2>&-", 0),
        (["config"], ">&-", 2),
        (["--version"], ">&-", 2),
        (["clean", "-"], "<&-", 2),
    ],
)
def test_a_closed_stream_is_no_accident(arguments: list[str], closed: str, code: int) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$@" {closed}', "sh", *COMMAND, *arguments], capture_output=True, text=True
    )
    assert done.returncode == code
    assert "should not happen" not in done.stderr
    assert "ignored" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*COMMAND, "config"], stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 2
    assert done.stderr == "kazreader: standard output: cannot be written: No space left on device.\n"


def test_help_for_a_reader_who_has_left_is_done() -> None:
    done = subprocess.run(
        ["/bin/bash", "-c", '"$@" | head -c 0; exit ${PIPESTATUS[0]}', "sh", *COMMAND, "check", "--help"],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_empty_standard_input_is_named_as_such() -> None:
    done = subprocess.run([*COMMAND, "clean", "-"], input="", capture_output=True, text=True)
    assert done.returncode == 2
    assert "standard input: is empty" in done.stderr


def test_what_was_mended_while_decoding_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode() + "\nThe CafÃ© was “closed”.\n".encode())
    code, out, err = run(["clean", str(tmp_path), "--format", "json"], capsys)
    assert (code, json.loads(out)["repaired"]) == (0, "mojibake repaired in 1 line")
    assert "a.txt: mojibake repaired in 1 line. Offsets refer to the repaired text." in err


@pytest.mark.parametrize("command", [["check"], ["clean"], ["claims"], ["search", "ferry"], ["read"]])
def test_a_named_file_that_may_not_be_read_never_stops_the_others(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.txt").write_text(TEXT)
    (tmp_path / "two.txt").write_text(TEXT)
    reads = files.read_bytes

    def denied(path: str) -> bytes:
        if path.endswith("one.txt"):
            raise Refusal("cannot be read: permission denied.")
        return reads(path)

    monkeypatch.setattr(files, "read_bytes", denied)
    monkeypatch.setattr(os, "access", lambda path, mode: not str(path).endswith("one.txt"))
    code, out, err = run([*command, str(tmp_path / "one.txt"), str(tmp_path / "two.txt")], capsys)
    assert (code, "permission denied" in out + err, "two.txt" in out + err or "212" in out) == (0, True, True)


def test_a_home_that_may_not_be_looked_into_has_no_words_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def denied(self: Path, *_: object, **__: object) -> bool:
        if "kazreader" in self.parts[-2:]:
            raise PermissionError(13, "Permission denied", str(self))
        return True

    monkeypatch.setattr(Path, "is_dir", denied)
    monkeypatch.setattr(Path, "exists", denied)
    code, out, err = run(["config"], capsys)
    assert (code, err) == (0, "")
    assert "(no files of your own)" in out


def test_check_reads_standard_input_among_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Floods in Oxley on June 3, 2024 killed 12 people, police said.\n")
    piped = b"Floods in Oxley on June 3, 2024 killed 15 people, police said.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped)))
    code, out, _ = run(["check", str(tmp_path), "-"], capsys)
    assert code == 0
    assert "2 reports · 1 conflict" in out
    assert "standard input gives “15 people”" in out


def test_a_file_that_is_read_in_part_is_said_to_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "items.jsonl").write_text('{"title": "A flood", "text": "Two died in Oxley."}\n{broken\n')
    (tmp_path / "b.json").write_text("{broken")
    for form in ("text", "markdown", "html"):
        _, out, _ = run(["check", str(tmp_path), "--format", form], capsys)
        assert "Not read: 1 file; read in part: 1 file" in out
    _, out, _ = run(["check", str(tmp_path), "--format", "json"], capsys)
    assert [file["in_part"] for file in json.loads(out)["unreadable"]] == [False, True]
