"""`kazreader add`: what it prints, and where."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from kazreader import cli
from tests.gather.conftest import site
from tests.gather.pages import REPORT, page, rss
from tests.gather.site import Answer, Site

__all__ = ["site"]


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.run(["add", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_standard_output_is_the_paths_and_nothing_else(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = site.put("/ferry", page())
    path = f"{tmp_path}/ferry/2024-03-05_the-harbour-post_ferry-turns-back.md"
    assert run(capsys, url, "--to", f"{tmp_path}/ferry") == (0, f"{path}\n", "")
    assert run(capsys, "--to", f"{tmp_path}/ferry", url) == (
        0,
        "",
        f"kazreader: {url}: unchanged since it was saved as {path}\n",
    )
    site.put("/ferry", page(*REPORT, "The mayor thanked the crew on Tuesday, the town said."))
    assert run(capsys, url, "--to", f"{tmp_path}/ferry") == (
        0,
        f"{path[:-3]}-2.md\n",
        f"kazreader: {url}: has changed since {path} was saved. Both are kept.\n",
    )


def test_what_fails_is_told_and_is_the_exit_code(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = site.answer("/\x1b[2J", Answer(status=410))
    code, out, err = run(capsys, gone, site.put("/ferry", page()), "--to", str(tmp_path))
    assert (code, out.count("\n"), err.count("\n")) == (2, 1, 1)
    assert "no longer exists (410)" in err or "does not exist (404)" in err
    assert "\x1b" not in err


def test_the_text_of_a_feed_in_place_of_a_page_is_told(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = f"{site.root}/gone"
    code, out, err = run(capsys, site.put("/rss", rss([(link, "Ferry", REPORT[0])])), "--to", str(tmp_path))
    assert (code, out.count("\n")) == (0, 1)
    told = "does not exist (404). Check the address. The feed's own text was saved."
    assert err == f"kazreader: {link}: {told}\n"


def test_about_takes_words_as_a_search_does(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feed = site.put("/rss", rss([(site.put("/a", page()), "Ferry", ""), (f"{site.root}/b", "Budget", "")]))
    code, out, err = run(capsys, feed, "--to", str(tmp_path), "--about", "ferr*")
    assert (code, out.count("\n")) == (0, 1)
    assert err == f"kazreader: {feed}: 1 of its 2 entries left out, as --about says.\n"
    code, out, err = run(capsys, feed, "--to", str(tmp_path), "--about", "kind:figure")
    assert (code, out) == (2, "")
    assert "--about takes words" in err


def test_standard_input_is_named_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert run(capsys, "-", "--to", str(tmp_path))[::2] == (
        2,
        "kazreader: standard input: is empty. Add the text of a report or remove it.\n",
    )


def test_without_the_extra_an_address_says_how_to_get_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "kazreader.gather.web", raising=False)
    monkeypatch.setitem(sys.modules, "urllib3", None)
    code, out, err = run(capsys, "https://example.org/", "--to", str(tmp_path))
    assert (code, out) == (2, "")
    assert err.endswith(": is on the web, which needs the extra: pip install 'kazreader[web]'.\n")


@pytest.mark.parametrize("arguments", [[], ["https://example.org/"], ["--to", "ferry"]])
def test_what_to_add_and_where_to_must_be_said(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert "Missing" in err


def test_the_articles_are_compared_with_one_another(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = page(
        "The ferry turned back on Monday with 221 people on board, the operator said.", outlet="Nordwind"
    )
    run(capsys, site.put("/a", page()), site.put("/b", other), "--to", str(tmp_path))
    assert cli.run(["check", str(tmp_path), "--exit-code"]) == 1
    assert "212" in capsys.readouterr().out
