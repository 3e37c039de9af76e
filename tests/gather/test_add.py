"""What is saved of pages and files, and what is left alone."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kazreader import load
from kazreader.gather import Failed, Outcome, Saved, Unchanged, add
from kazreader.index import finder, parse
from kazreader.model import Article, InputError
from tests.gather.pages import REPORT, page, rss
from tests.gather.site import Answer, Site

NOW = datetime(2024, 3, 6, 12, 0, tzinfo=UTC)


def added(
    folder: Path, *wanted: str, now: datetime = NOW, about: str | None = None, piped: bytes = b""
) -> list[Outcome]:
    return list(add(wanted, folder, now=now, about=finder(parse(about)) if about else None, piped=piped))


def only(folder: Path) -> Article:
    loaded = load.load([folder])
    assert loaded.unreadable == ()
    (article,) = loaded.articles
    return article


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_a_page_reads_back_with_all_that_it_declares(site: Site, tmp_path: Path) -> None:
    url = site.put("/ferry", page())
    (saved,) = added(tmp_path / "new" / "ferry", url)
    assert saved == Saved(url, tmp_path / "new/ferry/2024-03-05_the-harbour-post_ferry-turns-back.md")
    article = only(tmp_path / "new")
    assert article.text == "\n\n".join(("Ferry turns back", *REPORT))
    told = article.declared
    assert (told.title, told.source, told.author) == ("Ferry turns back", "The Harbour Post", "Ann Writer")
    assert (told.published, told.language, told.url) == (date(2024, 3, 5), "en", url)


def test_the_outlet_behind_a_title_goes_into_its_own_field(site: Site, tmp_path: Path) -> None:
    written = page(title="Ferry turns back | Harbour Post", outlet="").replace("</h1>", "", 1)
    url = site.put(
        "/ferry", written.replace("<h1>Ferry turns back | Harbour Post", "<h1>Ferry turns back</h1>")
    )
    added(tmp_path, url)
    assert names(tmp_path) == ["2024-03-05_harbour-post_ferry-turns-back.md"]
    told = only(tmp_path).declared
    assert (told.title, told.source) == ("Ferry turns back", "Harbour Post")
    assert [type(outcome) for outcome in added(tmp_path, url)] == [Unchanged]


def test_the_file_is_plain_to_a_person(site: Site, tmp_path: Path) -> None:
    url = site.put(
        "/ferry", page("The ferry turned back, the operator said.", title='The "Lisse" turns back')
    )
    added(tmp_path, url)
    assert (tmp_path / "2024-03-05_the-harbour-post_the-lisse-turns-back.md").read_text() == (
        '---\ntitle: "The \\"Lisse\\" turns back"\nsource: "The Harbour Post"\nauthor: "Ann Writer"\n'
        f'published: 2024-03-05\nlanguage: en\nurl: "{url}"\nsaved: 2024-03-06T12:00:00+00:00\n---\n\n'
        'The "Lisse" turns back\n\nThe ferry turned back, the operator said.\n'
    )
    assert only(tmp_path).declared.title == 'The "Lisse" turns back'


def test_a_page_that_names_no_outlet_has_that_of_its_site(site: Site, tmp_path: Path) -> None:
    added(tmp_path, site.put("/ferry", "<!doctype html><html><body><p>" + "<p>".join(REPORT)))
    assert only(tmp_path).declared.source == "127.0.0.1"


def test_the_same_page_is_unchanged_whatever_stands_around_it(site: Site, tmp_path: Path) -> None:
    url = site.put("/ferry", page())
    (saved,) = added(tmp_path, url)
    assert isinstance(saved, Saved)
    site.put("/ferry?utm_source=rss", page(around="<aside>Most read: a dog</aside>"))
    assert added(tmp_path, f"{url}?utm_source=rss#top") == [
        Unchanged(f"{url}?utm_source=rss#top", saved.file.as_posix())
    ]
    assert len(names(tmp_path)) == 1


def test_a_page_that_has_changed_is_saved_beside_its_older_version(site: Site, tmp_path: Path) -> None:
    url = site.put("/ferry", page())
    stem = "2024-03-05_the-harbour-post_ferry-turns-back"
    added(tmp_path, url)
    site.put("/ferry", page(REPORT[0].replace("212", "221"), *REPORT[1:]))
    later = NOW + timedelta(hours=1)
    assert added(tmp_path, url, now=later) == [
        Saved(url, tmp_path / f"{stem}-2.md", (tmp_path / f"{stem}.md").as_posix())
    ]
    assert names(tmp_path) == [f"{stem}-2.md", f"{stem}.md"]
    assert "212" in (tmp_path / f"{stem}.md").read_text()
    assert [type(one) for one in added(tmp_path, url, now=later)] == [Unchanged]
    # Back to what it said at first: that is a change too.
    site.put("/ferry", page())
    (third,) = added(tmp_path, url, now=later + timedelta(hours=1))
    assert isinstance(third, Saved)
    assert third.file.name == f"{stem}-3.md"


def test_two_articles_of_one_name_are_two_files(site: Site, tmp_path: Path) -> None:
    added(
        tmp_path,
        site.put("/a", page()),
        site.put("/b", page(*REPORT, "More is expected on Tuesday, it said.")),
    )
    stem = "2024-03-05_the-harbour-post_ferry-turns-back"
    assert names(tmp_path) == [f"{stem}-2.md", f"{stem}.md"]


@pytest.mark.parametrize(
    ("title", "outlet", "name"),
    [
        ("../../etc/passwd", "/root", "2024-03-05_root_etc-passwd.md"),
        ("\x1b]0;owned\x07 Ferry\u202e\n.md", "..", "2024-03-05_0-owned-ferry-md.md"),
        (
            "Fähre dreht um: “Was für ein Tag”",
            "Štandard",
            "2024-03-05_standard_fahre-dreht-um-was-fur-ein-tag.md",
        ),
        ("x" * 300, "", f"2024-03-05_127-0-0-1_{'x' * 60}.md"),
        ("Паром вернулся", "Вести", "2024-03-05_вести_паром-вернулся.md"),
    ],
)
def test_what_a_page_calls_itself_never_leads_out_of_the_folder(
    site: Site, tmp_path: Path, title: str, outlet: str, name: str
) -> None:
    folder = tmp_path / "ferry"
    added(folder, site.put("/ferry", page(title=title, outlet=outlet)))
    assert (names(folder), names(tmp_path)) == ([name], ["ferry"])


def test_nothing_that_can_command_a_terminal_is_written(site: Site, tmp_path: Path) -> None:
    added(
        tmp_path,
        site.put("/ferry", page("The \x1b[2Jferry\x07 turned back, the operator said.", title="A\x1b[1mB")),
    )
    (file,) = tmp_path.iterdir()
    assert not {"\x1b", "\x07"} & set(file.read_text())


def test_a_failure_names_its_page_and_stops_no_other(site: Site, tmp_path: Path) -> None:
    good = site.put("/ferry", page())
    outcomes = added(tmp_path, f"{site.root}/none", str(tmp_path / "no.html"), good, "ftp://site/page")
    assert outcomes[0] == Failed(f"{site.root}/none", "does not exist (404). Check the address.")
    assert outcomes[1] == Failed(
        str(tmp_path / "no.html"), "no such file. Write a page as https://SITE/PAGE."
    )
    assert isinstance(outcomes[2], Saved)
    assert outcomes[3] == Failed(
        "ftp://site/page", "is not an http or https address. Save the page and add the file."
    )


def test_text_is_copied_as_it_is_under_its_own_name(tmp_path: Path) -> None:
    content = "Ferry turns back\r\n\r\nThe café said: *212* people.\r\n".encode("cp1252")
    (tmp_path / "harbour_post.txt").write_bytes(content)
    (tmp_path / "Note").write_bytes(b"The ferry turned back with 200 people.\n")
    folder = tmp_path / "ferry"
    added(folder, str(tmp_path / "harbour_post.txt"), str(tmp_path / "Note"))
    assert names(folder) == ["Note", "harbour_post.txt"]
    assert (folder / "harbour_post.txt").read_bytes() == content
    (again,) = added(folder, str(tmp_path / "harbour_post.txt"))
    assert again == Unchanged(str(tmp_path / "harbour_post.txt"), f"{folder}/harbour_post.txt")


def test_a_page_saved_in_a_browser_is_known_by_its_address(site: Site, tmp_path: Path) -> None:
    url = site.put("/ferry", page())
    (saved,) = added(tmp_path / "ferry", url)
    assert isinstance(saved, Saved)
    (tmp_path / "Ferry.html").write_text(
        page().replace("<head>", f"<!-- saved from url=(0030){url} --><head>")
    )
    assert added(tmp_path / "ferry", str(tmp_path / "Ferry.html")) == [
        Unchanged(str(tmp_path / "Ferry.html"), saved.file.as_posix())
    ]


def test_a_folder_is_its_files_and_one_that_lies_in_the_folder_is_there(site: Site, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.txt").write_text("The ferry turned back with 200 people.\n")
    (tmp_path / "pages" / "b.txt").write_bytes(b"%PDF-1.7")
    outcomes = added(tmp_path / "ferry", str(tmp_path / "pages"))
    assert [type(outcome) for outcome in outcomes] == [Saved, Failed]
    (failed,) = added(tmp_path / "ferry", os.devnull)
    assert isinstance(failed, Failed)
    assert failed.reason.startswith("is a device and was not opened")
    added(tmp_path / "ferry", site.put("/ferry", page()))
    again = added(tmp_path / "ferry", str(tmp_path / "ferry"))
    assert [type(outcome) for outcome in again] == [Unchanged, Unchanged]


def test_a_page_without_a_title_is_called_as_its_address_or_file(site: Site, tmp_path: Path) -> None:
    text = "the ferry turned back with 212 people on board, the operator said on monday morning"
    (tmp_path / "Note 7.htm").write_text(f"<html><body><p>{text} again")
    folder = tmp_path / "ferry"
    added(folder, site.put("/2024/ferry%20back.html", f"<html><body><p>{text}"), str(tmp_path / "Note 7.htm"))
    assert names(folder) == ["127-0-0-1_ferry-back.md", "note-7.md"]


def test_a_page_of_a_few_words_is_told(site: Site, tmp_path: Path) -> None:
    (saved,) = added(
        tmp_path, site.put("/wall", "<html><body><p>Enable cookies to read on.</p></body></html>")
    )
    assert isinstance(saved, Saved)
    assert (saved.note or "").startswith("gives programs only a few words")
    (saved,) = added(tmp_path, site.put("/ferry", page()))
    assert isinstance(saved, Saved)
    assert saved.note is None


def test_a_copied_file_writes_over_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "ferry"
    folder.mkdir()
    (folder / "a.txt").write_text("The ferry turned back with 200 people.\n")
    (tmp_path / "a.txt").write_text("The ferry turned back with 212 people.\n")
    added(folder, str(tmp_path / "a.txt"))
    assert "200" in (folder / "a.txt").read_text()
    assert "212" in (folder / "a-2.txt").read_text()


def test_a_saved_page_and_each_article_of_a_json_file_become_articles(tmp_path: Path) -> None:
    (tmp_path / "saved.html").write_text(page())
    (tmp_path / "two.jsonl").write_text(
        '{"title": "One", "text": "The ferry turned back.", "source": "EFE", "date": "2024-03-05"}\n'
        '{"title": "Two", "text": "# The ferry sank.", "url": "https://example.org/two"}\nbroken\n'
    )
    folder = tmp_path / "ferry"
    outcomes = added(folder, str(tmp_path / "saved.html"), str(tmp_path / "two.jsonl"))
    assert names(folder) == [
        "2024-03-05_efe_one.md",
        "2024-03-05_the-harbour-post_ferry-turns-back.md",
        "example-org_two.md",
    ]
    assert "line 3 is not JSON" in outcomes[-1].reason if isinstance(outcomes[-1], Failed) else False
    texts = {article.id: article.text for article in load.load([folder]).articles}
    assert texts["example-org_two"] == "# The ferry sank."


def test_what_comes_through_a_pipe_is_a_page_a_text_a_feed_or_json(site: Site, tmp_path: Path) -> None:
    feed = rss([(site.put("/ferry", page()), "Ferry", "")])
    for number, piped in enumerate(
        (page(), "The ferry turned back.\n", '{"text": "The ferry turned back."}', "{ The ferry. }", feed)
    ):
        (outcome,) = added(tmp_path / str(number), "-", piped=piped.encode())
        # The feed of a pipe was not named by the user, nor was its site, which is this machine.
        assert isinstance(outcome, Failed if piped == feed else Saved)
    assert names(tmp_path / "1") == ["article.txt"]


def test_json_lines_come_through_a_pipe(tmp_path: Path) -> None:
    outcomes = added(
        tmp_path, "-", piped=b'{"text": "The ferry turned back."}\n{"text": "The ferry sank."}\n'
    )
    assert [type(outcome) for outcome in outcomes] == [Saved, Saved]


def test_a_file_in_place_of_the_folder_is_refused(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(InputError, match="is not a folder"):
        added(tmp_path / "file", site.put("/ferry", page()))
    with pytest.raises(InputError, match="cannot be written"):
        added(tmp_path / "file" / "below", site.put("/ferry", page()))


def test_a_file_system_without_second_names_loses_nothing(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", unsupported)
    added(
        tmp_path,
        site.put("/a", page()),
        site.put("/b", page(*REPORT, "More is expected on Tuesday, it said.")),
    )
    assert len(load.load([tmp_path]).articles) == 2
    assert len(names(tmp_path)) == 2


def test_a_disk_that_fails_leaves_no_half_file(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match="No space left on device"):
        added(tmp_path, site.put("/ferry", page()))
    assert names(tmp_path) == []


def test_a_page_that_shows_programs_nothing_is_told(site: Site, tmp_path: Path) -> None:
    url = site.put("/app", "<!doctype html><html><body><script>app()</script></body></html>")
    (failed,) = added(tmp_path, url, site.answer("/x", Answer(b"%PDF-1.7 x", "application/pdf")))[:1]
    assert isinstance(failed, Failed)
    assert failed.reason.startswith("has no text besides its markup")
