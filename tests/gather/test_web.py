"""How pages are asked for: how far, how long, how much, and what is said when they do not come."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest
import urllib3

from kazreader.gather import web
from kazreader.gather.addresses import checked, is_public, same_page
from kazreader.gather.web import Web
from kazreader.load.refusal import Refusal
from tests.gather.pages import page
from tests.gather.site import Answer, Site
from tests.gather.test_add import added, only


def refused(address: str, *named: str) -> str:
    with pytest.raises(Refusal) as refusal:
        Web(named or (address,)).get(address)
    return str(refusal.value)


def test_redirects_are_followed_to_where_the_page_is(site: Site) -> None:
    site.put("/new/page", "here")
    old = site.answer("/old", Answer(status=301, headers={"Location": "new/page#top"}))
    fetched = Web([old]).get(old)
    assert (fetched.url, fetched.content) == (f"{site.root}/new/page", b"here")


def test_redirects_end(site: Site) -> None:
    loop = site.answer("/loop", Answer(status=302, headers={"Location": "/loop"}))
    assert refused(loop).startswith("redirects more than")
    assert len(site.asked) == 9


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "ftp://example.org/x", "//user:word@example.org/", "http://[::1", "data:,x"],
)
def test_a_redirect_leads_to_pages_only(site: Site, location: str) -> None:
    old = site.answer("/old", Answer(status=302, headers={"Location": location}))
    told = refused(old)
    assert told.startswith("leads to an address that")
    assert "word" not in told


def test_a_redirect_leads_to_no_private_network(site: Site) -> None:
    other = site.root.replace("127.0.0.1", "localhost")
    old = site.answer("/old", Answer(status=302, headers={"Location": f"{other}/secret"}))
    assert refused(old).startswith("leads to a private network")
    assert "/secret" not in site.asked
    assert Web([old, other]).get(f"{other}/old2" if site.put("/old2", "x") else "").content == b"x"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, "requires a login (401)"),
        (403, "refuses programs (403). Open it in a browser, save it and add the file."),
        (410, "no longer exists (410)"),
        (429, "limits requests (429). Try again in 30 seconds."),
        (500, "has a server error (500). Try again later."),
        (418, "is not available (418)"),
    ],
)
def test_each_refusal_of_a_site_has_its_remedy(site: Site, status: int, told: str) -> None:
    assert refused(site.answer("/x", Answer(status=status, headers={"Retry-After": "30"}))).startswith(told)


def test_a_site_that_is_not_there_is_told(site: Site) -> None:
    assert refused("http://127.0.0.1:1/").startswith("cannot be reached: 127.0.0.1 refuses connections")
    assert refused(site.root.replace("http:", "https:")).startswith(
        ("cannot be trusted", "broke off", "cannot be")
    )


def test_a_site_that_nobody_knows_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise OSError("unknown")

    import socket

    def nobody(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", nobody)
    assert refused("http://no.such.site.invalid/").startswith(
        "cannot be reached: unknown host no.such.site.invalid"
    )


def test_a_silent_site_is_left(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "WAITS", urllib3.Timeout(connect=1, read=0.1))
    slow = site.answer("/slow", Answer(b"x" * 4096, waits=1))
    assert refused(slow) == "does not answer in time. Try again later."


def test_a_page_that_drips_is_left_when_its_time_is_over(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "WHOLE", 0.1)
    slow = site.answer("/slow", Answer(b"x" * 40960, waits=0.03))
    assert refused(slow).startswith("took more than")


def test_a_page_that_breaks_off_is_not_taken_for_whole(site: Site) -> None:
    assert refused(site.answer("/cut", Answer(b"The ferry", cut=100))).startswith("was interrupted")


def test_a_connection_that_is_closed_before_any_answer_is_tried_once_more(site: Site) -> None:
    once = site.answer("/once", Answer(b"The ferry", drops=1))
    assert Web([once]).get(once).content == b"The ferry"
    assert refused(site.answer("/never", Answer(drops=3))).startswith("was interrupted")
    assert site.asked == ["/once", "/once", "/never", "/never"]


def test_what_no_report_is_as_large_as_is_left(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "LARGEST_ARTICLE", 2**20)
    packed = gzip.compress(b"ferry " * 2**20)
    bomb = Answer(packed, headers={"Content-Encoding": "gzip"})
    assert refused(site.answer("/bomb", bomb)).startswith("is larger than 1 MB, too large for a report")


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_compressed_pages_are_unpacked(site: Site, encoding: str, pack: object) -> None:
    assert callable(pack)
    packed = site.answer("/p", Answer(pack(b"The ferry"), headers={"Content-Encoding": encoding}))
    assert Web([packed]).get(packed).content == b"The ferry"
    broken = site.answer("/q", Answer(b"The ferry", headers={"Content-Encoding": encoding}))
    assert refused(broken).startswith("is compressed in a way that cannot be read")


@pytest.mark.parametrize(
    ("kind", "encoding", "meta"),
    [
        ("text/html; charset=windows-1251", "cp1251", ""),
        ("text/html", "cp1251", '<meta charset="windows-1251">'),
        ("text/html; charset=nonsense", "utf-8", ""),
        ("text/html; charset=iso-8859-1", "utf-8", ""),
        ('text/html; charset="\x01"', "utf-8", ""),
    ],
)
def test_pages_of_any_charset_are_read(
    site: Site, tmp_path: Path, kind: str, encoding: str, meta: str
) -> None:
    text = "Паром вернулся в порт, сообщил оператор."
    body = f"<!doctype html><html><head>{meta}</head><body><p>{text}</p></body></html>"
    added(tmp_path, site.answer("/x", Answer(body.encode(encoding), kind)))
    assert only(tmp_path).text == text


def test_a_document_that_is_no_text_has_a_remedy(site: Site, tmp_path: Path) -> None:
    outcomes = added(
        tmp_path,
        site.put("/a.pdf", b"%PDF-1.7 \x00\x01", "application/pdf"),
        site.put("/a.png", b"\x89PNG\r\n", "image/png"),
        site.put("/empty", b""),
    )
    assert [str(outcome[1]) for outcome in outcomes] == [
        "is a PDF, not text. Save its text as a .txt or .html file.",
        "is a picture (PNG), not text. Save its text as a .txt or .html file.",
        "is empty. Add the text of a report or remove it.",
    ]


def test_a_plain_text_on_the_web_is_an_article_with_its_address(site: Site, tmp_path: Path) -> None:
    url = site.put("/x", "Ferry * turns back\n\nThe ferry\nturned back.\n", "text/plain")
    added(tmp_path, url)
    article = only(tmp_path)
    assert (article.text, article.declared.url) == ("Ferry * turns back\n\nThe ferry\nturned back.", url)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("HTTPS://Example.ORG:443/a b?q=ü#top", "https://example.org/a%20b?q=%C3%BC"),
        ("http://bücher.example", "http://xn--bcher-kva.example/"),
        ("http://[::1]:8000/x%20y", "http://[::1]:8000/x%20y"),
    ],
)
def test_addresses_are_asked_in_ascii(typed: str, asked: str) -> None:
    assert asked == checked(typed)


@pytest.mark.parametrize(
    "typed",
    ["http://", "http:///x", "http://a:99999/", "http://a..b/", "http://[::1", "https://me:word@site.org/"],
)
def test_what_is_no_address_is_refused_without_repeating_a_password(typed: str) -> None:
    with pytest.raises(Refusal) as refusal:
        checked(typed)
    assert "word" not in str(refusal.value)


def test_one_page_has_many_addresses() -> None:
    one = same_page("https://www.example.org/ferry/?id=1&utm_source=x#top")
    assert one == same_page("http://example.org:80/ferry?fbclid=z&id=1")
    assert one != same_page("http://example.org/ferry?id=2")
    assert one != same_page("http://example.org:8080/ferry?id=1")


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("93.184.216.34", True),
        ("example.org", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("::ffff:127.0.0.1", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),
        ("localhost", False),
        ("printer.local", False),
    ],
)
def test_a_private_network_is_no_public_host(host: str, public: bool) -> None:
    assert public is is_public(host)


def test_a_proxy_is_asked_instead(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    # A proxy is given the whole address.
    site.answers["http://example.org/ferry"] = Answer(page().encode())
    monkeypatch.setenv("http_proxy", site.root)
    assert Web([]).get("http://example.org/ferry").content == page().encode()
    assert refused("http://127.0.0.1:9/x", "http://example.org/").startswith("leads to a private")
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
    assert refused("http://example.org/").startswith("cannot be reached through your proxy")
