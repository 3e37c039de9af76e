"""Feeds: which entries become articles, and from where their text is."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path

import pytest

from kazreader import load
from kazreader.gather import Failed, PassedOver, Saved, web
from kazreader.gather.feeds import read_feed
from kazreader.load.refusal import Refusal
from tests.gather.pages import REPORT, page, rss
from tests.gather.site import Answer, Site
from tests.gather.test_add import added, names, only

ATOM = """<?xml version='1.0' encoding='utf-8'?><feed xmlns="http://www.w3.org/2005/Atom">
<title>Harbour Atom</title><entry><title type="html">Ferry &lt;b&gt;turns&lt;/b&gt; back</title>
<link href="{link}"/><published>2024-03-05T10:00:00Z</published><author><name>Ann Writer</name></author>
<content type="html">&lt;p&gt;The ferry turned back.&lt;/p&gt;</content></entry></feed>"""


def test_the_pages_of_a_feed_are_saved_with_what_only_the_feed_tells(site: Site, tmp_path: Path) -> None:
    bare = "<!doctype html><html><body><p>" + "<p>".join(REPORT)
    one, two = site.put("/one", bare), site.put("/two", page(title="Ferry is towed"))
    feed = site.put(
        "/rss", rss([(one, "Ferry turns back", "In short."), (two, "x", "")]), "application/rss+xml"
    )
    assert [type(outcome) for outcome in added(tmp_path, feed)] == [Saved, Saved]
    assert names(tmp_path) == [
        "2024-03-05_harbour-news_ferry-turns-back.md",
        "2024-03-05_the-harbour-post_ferry-is-towed.md",
    ]
    first = load.load([tmp_path]).articles[0]
    assert (first.declared.title, first.declared.source, first.declared.url) == (
        "Ferry turns back",
        "Harbour News",
        one,
    )
    assert first.text == "\n\n".join(REPORT)


def test_an_entry_without_its_page_is_the_text_of_the_feed_and_says_so(site: Site, tmp_path: Path) -> None:
    feed = site.put("/rss", rss([(f"{site.root}/gone", "Ferry turns back", f"<p>{REPORT[0]}</p>")]))
    (saved,) = added(tmp_path, feed)
    assert isinstance(saved, Saved)
    assert saved.note == ("does not exist (404). Check the address. The feed's own text was saved")
    article = only(tmp_path)
    assert (article.text, article.declared.published) == (REPORT[0], date(2024, 3, 5))
    assert f'taken_from: "the feed {feed}"' in saved.file.read_text()


def test_a_page_that_only_asks_for_consent_gives_way_to_the_feed(site: Site, tmp_path: Path) -> None:
    wall = site.put("/wall", "<!doctype html><html><body><p>We use cookies.</p></body></html>")
    (saved,) = added(tmp_path, site.put("/rss", rss([(wall, "Ferry turns back", "".join(REPORT))])))
    assert isinstance(saved, Saved)
    assert (saved.note or "").startswith("has less text for programs than its feed")
    assert only(tmp_path).text == "".join(REPORT)


def test_what_a_feed_gives_is_no_new_version_of_a_page(site: Site, tmp_path: Path) -> None:
    link = site.put("/one", page())
    feed = site.put("/rss", rss([(link, "Ferry turns back", "The ferry is on its way.")]))
    (saved,) = added(tmp_path, feed)
    assert isinstance(saved, Saved)
    del site.answers["/one"]
    told = f"does not exist (404). Check the address. {saved.file} is the version saved before."
    assert added(tmp_path, feed) == [Failed(link, told)]
    # But a page that can be had after all is more than what its feed gave.
    site.put("/rss", rss([(f"{site.root}/two", "Ferry is towed", "The ferry is towed to Lisse.")]))
    added(tmp_path, feed)
    site.put("/rss", rss([(f"{site.root}/two", "Ferry is towed", "The ferry is towed to Lisse harbour.")]))
    assert [type(outcome) for outcome in added(tmp_path, feed)] == [Saved]
    site.put("/two", page(*REPORT, title="Ferry is towed"))
    assert [type(outcome) for outcome in added(tmp_path, feed)] == [Saved]
    assert len(names(tmp_path)) == 4


def test_only_the_entries_about_something_are_asked_for(site: Site, tmp_path: Path) -> None:
    ferry, other = site.put("/ferry", page()), site.put("/other", page(title="Budget"))
    feed = site.put(
        "/rss", rss([(ferry, "Ship turns back", "<b>The ferry</b> is late."), (other, "Budget", "")])
    )
    outcomes = added(tmp_path, feed, about="ferry OR tug")
    assert outcomes[0] == PassedOver(feed, 1, 2)
    assert [type(outcome) for outcome in outcomes] == [PassedOver, Saved]
    assert site.asked == ["/rss", "/ferry"]


def test_an_entry_with_neither_page_nor_text_fails_alone(site: Site, tmp_path: Path) -> None:
    feed = rss([(f"{site.root}/gone", "a", ""), ("", "b", ""), (site.put("/two", page()), "c", "")])
    outcomes = added(tmp_path, site.put("/rss", feed))
    assert outcomes[:2] == [
        Failed(f"{site.root}/gone", "does not exist (404). Check the address."),
        Failed("b", "has neither a page nor a text. Check the feed in a browser."),
    ]
    assert isinstance(outcomes[2], Saved)


def test_a_page_in_two_feeds_is_asked_for_once(site: Site, tmp_path: Path) -> None:
    link = site.put("/one", page())
    feeds = [site.put(path, rss([(f"{link}?utm_medium={path}", "a", "")] * 2)) for path in ("/x", "/y")]
    site.answers["/one?utm_medium=/x"] = site.answers["/one"]
    assert [type(outcome) for outcome in added(tmp_path, *feeds)] == [Saved]
    assert site.asked == ["/x", "/one?utm_medium=/x", "/y"]


def test_atom_and_json_feeds_are_feeds_too(site: Site, tmp_path: Path) -> None:
    link = f"{site.root}/gone"
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour JSON",
        "items": [
            {
                "id": 1,
                "url": link,
                "title": "Ferry turns back",
                "content_text": "The ferry turned back.\n\nA & B <c>.",
            },
            {
                "id": 2,
                "title": "Tow",
                "content_html": "<p>The ferry is towed.</p>",
                "authors": [{"name": "Ann W"}],
            },
            "no item",
        ],
    }
    added(tmp_path / "json", site.put("/json", json.dumps(told), "application/feed+json"))
    added(tmp_path / "atom", site.put("/atom", ATOM.format(link="/gone"), "text/xml"))
    texts = [article.text for article in load.load([tmp_path / "json"]).articles]
    assert texts == ["The ferry turned back.\n\nA & B <c>.", "The ferry is towed."]
    article = only(tmp_path / "atom")
    assert (article.text, article.declared.title) == ("The ferry turned back.", "Ferry turns back")
    assert (article.declared.url, article.declared.author) == (link, "Ann Writer")


@pytest.mark.parametrize(
    ("kind", "declared", "encoding"),
    [
        ("application/rss+xml", "windows-1251", "cp1251"),
        ("text/xml; charset=windows-1251", "", "cp1251"),
        ("text/html", "utf-8", "utf-8"),
        ("text/xml; charset=iso-8859-1", "", "utf-8"),
        ("", "utf-16", "utf-16"),
    ],
)
def test_feeds_of_any_charset_are_read(
    site: Site, tmp_path: Path, kind: str, declared: str, encoding: str
) -> None:
    text = "Паром вернулся в порт, сообщил оператор."
    feed = rss([(f"{site.root}/gone", "Паром", text)])
    feed = feed.replace('encoding="utf-8"', f'encoding="{declared}"' if declared else "")
    added(tmp_path, site.put("/rss", feed.encode(encoding), kind))
    assert (only(tmp_path).text, only(tmp_path).declared.title) == (text, "Паром")


def test_a_feed_in_a_file_leads_to_no_machine_of_the_private_network(site: Site, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(rss([(site.put("/one", page()), "Ferry", "The ferry turned back.")]))
    (saved,) = added(tmp_path / "ferry", str(tmp_path / "feed.xml"))
    assert isinstance(saved, Saved)
    assert (saved.note or "").startswith("leads to a private network")
    assert site.asked == []


def test_a_feed_leads_to_no_file_of_this_machine(site: Site, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    link = (tmp_path / "secret.txt").as_uri()
    (failed,) = added(tmp_path / "ferry", site.put("/rss", rss([(link, "Ferry", "")])))
    assert isinstance(failed, Failed)
    assert failed.reason.startswith("is not an http or https address")
    assert names(tmp_path / "ferry") == []


def test_xml_that_is_no_feed_and_a_feed_that_lists_nothing_are_told() -> None:
    with pytest.raises(Refusal, match="is XML, but neither a feed nor a page"):
        read_feed(b'<?xml version="1.0"?><urlset></urlset>')
    with pytest.raises(Refusal, match="is an empty feed"):
        read_feed(rss([]).encode())
    assert read_feed(page().encode()) is None
    assert read_feed(b'{"version": "https://jsonfeed.org/version/1", "items"') is None
    assert read_feed(b"The <rss> ferry.") is None


@pytest.mark.parametrize("number", ["xD800", "x110000", "9" * 20])
def test_a_feed_with_a_character_that_does_not_exist_is_refused(number: str) -> None:
    feed = rss([("https://example.org/a", "Ferry", "")]).replace("Ferry", f"Ferry &#{number};")
    with pytest.raises(Refusal, match="is a broken feed"):
        read_feed(feed.encode())


def test_a_feed_takes_nothing_from_the_disk(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    entity = f'<!DOCTYPE rss [<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    feed = read_feed(rss([("https://example.org/", "a", "b")]).replace("<rss", f"{entity}<rss").encode())
    assert feed is not None
    assert feed[0].declared.title == "a"
    hostile = (
        rss([("https://example.org/", "NAME", "")]).replace("NAME", "x &e;").replace("<rss", f"{entity}<rss")
    )
    assert "secret" not in str(read_feed(hostile.encode()))


def test_strangers_are_given_a_pause(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "PAUSE", 0.2)
    began = time.monotonic()
    added(
        tmp_path,
        site.put("/one", page()),
        site.put("/two", page(title="Tow")),
        site.put("/three", page(title="C")),
    )
    assert time.monotonic() - began > 0.4


def test_a_feed_says_who_asks(site: Site, tmp_path: Path) -> None:
    added(tmp_path, site.answer("/rss", Answer(rss([(site.put("/one", page()), "a", "")]).encode(), "")))
    (agent,) = site.agents
    assert agent.startswith("kazreader/")
