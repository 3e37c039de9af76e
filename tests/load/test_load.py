"""Folders of articles: what is read, what is listed as unreadable, and how articles are named."""

from __future__ import annotations

import errno
import os
import random
import socket
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kazreader.load import files, load, load_bytes
from kazreader.model import InputError
from kazreader.present.exports import Format, exported
from kazreader.present.ink import Look
from tests.flood import FLOOD

TEXT = "The ferry left the harbour at noon, the operator said.\n"


def reasons(folder: Path) -> dict[str, str]:
    return {Path(u.path).name: u.reason for u in load([folder]).unreadable}


def test_a_plain_file_is_read_as_it_is_on_disk(tmp_path: Path) -> None:
    for name, text in [
        ("lf.txt", "One.\n\nTwo.\n"),
        ("crlf.txt", "One.\r\nTwo.\r\n"),
        ("cr", "One.\rTwo.\r"),
    ]:
        (tmp_path / name).write_bytes(text.encode())
        assert [a.text for a in load([tmp_path / name]).articles] == [text]


def test_the_order_of_the_paths_and_naming_a_file_twice_change_nothing(tmp_path: Path) -> None:
    for name in ("b/001.txt", "a/001.txt", "a/002.md", "a/deep/001.txt", "003.text"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{TEXT}{name}")
    paths = [tmp_path, tmp_path / "a", tmp_path / "a" / "001.txt", tmp_path / "b"]
    expected = load([tmp_path])
    for seed in range(5):
        random.Random(seed).shuffle(paths)
        assert load(paths) == expected
    ids = [article.id for article in expected.articles]
    assert ids == ["003", "a/001.txt", "002", "deep/001.txt", "b/001.txt"]


def test_hidden_files_readme_files_and_foreign_files_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in (".hidden.txt", ".git/HEAD", "README.md", "readme", "photo.jpg", "article.txt"):
        (tmp_path / name).write_text(TEXT)
    loaded = load([tmp_path])
    assert [a.id for a in loaded.articles] == ["article"]
    assert loaded.unreadable == ()


def test_a_file_named_by_the_user_is_read_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / ".hidden.log").write_text(TEXT)
    assert [a.text for a in load([tmp_path / ".hidden.log"]).articles] == [TEXT]


def test_a_missing_path_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere: no such file or folder"):
        load([tmp_path / "nowhere"])
    with pytest.raises(InputError, match="no such file or folder"):
        load([Path("nul\0byte")])


def test_bad_files_are_listed_with_their_reasons_and_stop_nobody(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b"\xef\xbb\xbf \r\n\t\n")
    (tmp_path / "noise.txt").write_bytes(random.Random(3).randbytes(4000))
    (tmp_path / "nuls.txt").write_bytes(b"some words" + b"\0" * 500)
    (tmp_path / "signs.txt").write_bytes(b"\x1b\x08\x1b")
    (tmp_path / "paper.txt").write_bytes(b"%PDF-1.7\nplain enough")
    (tmp_path / "broken.json").write_text('{"text": "half')
    (tmp_path / "deep.json").write_text("[" * 200_000)
    (tmp_path / "other.json").write_text('{"name": "a package", "version": 3}')
    (tmp_path / "self.txt").symlink_to("self.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    loaded = load([tmp_path])
    assert [a.id for a in loaded.articles] == ["good"]
    told = reasons(tmp_path)
    expected = {
        "empty.txt": "is empty",
        "blank.txt": "is empty",
        "noise.txt": "is binary",
        "nuls.txt": "is binary",
        "signs.txt": "has no words",
        "paper.txt": "is a PDF",
        "broken.json": "is not JSON: unterminated string",
        "deep.json": "too deep nesting",
        "other.json": "has no report",
        "self.txt": "symbolic link to itself",
        "gone.txt": "broken link",
    }
    assert {name: start for name, start in expected.items() if start not in told[name]} == {}
    assert set(told) == set(expected)


def test_pipes_sockets_and_devices_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(tmp_path)
        try:
            listener.bind("socket.txt")
        finally:
            os.chdir(here)
        assert {name: why.split(" and ")[0] for name, why in reasons(tmp_path).items()} == {
            "pipe.txt": "is a pipe",
            "socket.txt": "is a socket",
        }
    assert load([tmp_path / "pipe.txt"]).articles == ()
    assert load([Path("/dev/zero")]).unreadable[0].reason.startswith("is a device")


def test_a_link_to_its_own_folder_ends(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "here").symlink_to(".")
    (tmp_path / "a" / "one.txt").write_text(TEXT)
    loaded = load([tmp_path])
    assert [a.path for a in loaded.articles] == [f"{tmp_path.as_posix()}/a/one.txt"]


def test_what_may_not_be_read_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed.txt").write_text(TEXT)
    (tmp_path / "folder").mkdir()

    def refuse(path: str, *_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", path)

    monkeypatch.setattr(os, "open", refuse)
    assert "permission denied" in reasons(tmp_path)["closed.txt"]
    monkeypatch.setattr(os, "scandir", refuse)
    assert "permission denied" in reasons(tmp_path)[tmp_path.name]


def test_a_file_too_large_is_refused_with_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_ARTICLE", 2**20)
    (tmp_path / "large.txt").write_bytes(b"a " * 2**19 + b"b")
    (tmp_path / "right.txt").write_bytes(b"a " * 2**19)
    assert [a.id for a in load([tmp_path]).articles] == ["right"]
    assert reasons(tmp_path)["large.txt"].startswith("is larger than 1 MB")


def test_standard_input_is_an_article_too() -> None:
    loaded = load_bytes("-", TEXT.encode())
    assert [(a.id, a.text) for a in loaded.articles] == [("-", TEXT)]
    assert load_bytes("-", b"").unreadable[0].reason.startswith("is empty")


@example(b"\0\x85", "")
@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(["", ".txt", ".md", ".html", ".json", ".jsonl"]),
)
def test_loading_any_bytes_never_raises(content: bytes, suffix: str) -> None:
    loaded = load_bytes(f"article{suffix}", content)
    assert loaded.articles or loaded.unreadable
    for article in loaded.articles:
        assert article.text.strip()
        article.text.encode()


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_report_that_lies_among_its_articles_is_none_of_them(form: Format, tmp_path: Path) -> None:
    name = {"text": "r.txt", "markdown": "r.md", "html": "r.html"}[form]
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / name).write_text(exported(FLOOD, form, {}, Look()))
    assert [article.id for article in load([tmp_path]).articles] == ["a"]
    assert reasons(tmp_path)[name].startswith("is a report written by kazreader")


@pytest.mark.parametrize(
    "text",
    [
        "3 reports of gunfire near the harbour came in on Monday, police said.",
        "3 reports in one day: 2 people were hurt when the ferry sank off Moss.",
    ],
)
def test_an_article_may_begin_with_reports(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text)
    assert reasons(tmp_path) == {}


def test_a_document_of_another_format_is_listed_as_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry sank.", encoding="utf-8")
    for name in ("figures.csv", "report.pdf", "style.css", "photo.jpg"):
        (tmp_path / name).write_bytes(b"1,2")
    found = {Path(each.path).name: each.reason for each in load([tmp_path]).unreadable}
    assert set(found) == {"figures.csv", "report.pdf"}
    assert found["figures.csv"].startswith("is a .csv file, which is not read. Save it as text")
