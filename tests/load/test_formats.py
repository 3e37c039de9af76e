"""Markdown, HTML and JSON: the text of the report and what the file declares about it."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from kazreader.load import load_bytes
from kazreader.model import Article, Basis, Metadata

PAGE = """<!doctype html><html lang="en-GB"><head><title>Ferry turns back | The Harbour Post</title>
<meta charset="utf-8"><meta property="og:title" content="Ferry turns back">
<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Ann Writer">
<meta property="article:published_time" content="2024-03-05T23:30:00+06:00"></head>
<body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><h1>Ferry turns back</h1>
<p>The ferry turned back on Monday with <b>212 people</b> on board &amp; no fuel,
the operator said.</p><ul><li>Nobody was hurt in the harbour.</li></ul>
<aside>Read also: another story</aside><script>alert("no text")</script><footer>Copyright</footer>
</body></html>"""


def only(name: str, content: str) -> Article:
    loaded = load_bytes(name, content.encode())
    assert loaded.unreadable == ()
    (article,) = loaded.articles
    return article


def test_markdown_is_its_text_without_the_markup() -> None:
    article = only(
        "a.md",
        "# Ferry *turns* back\n\nThe ferry turned\nback with [212 people](http://example.org/x) on"
        " board &amp; no fuel.\n\n"
        "- one `code`\n- two\n\n| Dead | Hurt |\n|---|---|\n| 0 | 3 |\n\n![a picture](x.png)\n",
    )
    assert article.text == (
        "Ferry turns back\n\nThe ferry turned back with 212 people on board & no fuel.\n\n"
        "one code\n\ntwo\n\nDead\tHurt\n\n0\t3"
    )
    assert article.declared == Metadata(title="Ferry turns back")


def test_front_matter_is_metadata_and_no_text() -> None:
    article = only(
        "a.md", '---\ntitle: "Ferry turns back"\ndate: 2024-03-05\nsource: Harbour Post\n---\nText.\n'
    )
    assert article.text == "Text."
    assert article.declared == Metadata(
        "Ferry turns back", "Harbour Post", None, date(2024, 3, 5), Basis.METADATA
    )


def test_a_rule_at_the_top_of_markdown_is_no_front_matter() -> None:
    assert only("a.md", "---\n\nThe ferry turned back.\n").text == "The ferry turned back."


def test_a_page_gives_its_text_without_navigation_and_loses_no_list() -> None:
    article = only("a.html", PAGE)
    assert article.text.split("\n\n")[0] == "Ferry turns back"
    assert (
        "The ferry turned back on Monday with 212 people on board & no fuel, the operator said."
        in article.text
    )
    assert "Nobody was hurt in the harbour." in article.text
    for debris in ("Home", "Read also", "alert", "Copyright"):
        assert debris not in article.text


def test_a_page_declares_title_source_author_and_date_as_written() -> None:
    assert only("a.html", PAGE).declared == Metadata(
        "Ferry turns back", "The Harbour Post", "Ann Writer", date(2024, 3, 5), Basis.METADATA, "en"
    )


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<meta property="og:url" content="https://post.example/ferry">', "https://post.example/ferry"),
        ('<link rel="canonical" href=" https://post.example/ferry ">', "https://post.example/ferry"),
        (
            '<meta property="og:url" content="https://post.example/"><link rel="canonical" href="/ferry">',
            None,
        ),
        ('<meta property="og:url" content="javascript:alert(1)">', None),
        ("<!-- saved from url=(0026)https://post.example/ferry -->", "https://post.example/ferry"),
        ("<!-- saved from url=(0016)http://localhost -->", None),
    ],
)
def test_a_saved_page_tells_its_address_and_not_that_of_its_site(head: str, url: str | None) -> None:
    assert only("a.html", PAGE.replace("<title>", f"{head}<title>")).declared.url == url


def test_json_ld_goes_before_the_head_and_broken_json_ld_is_passed_over() -> None:
    script = (
        '<script type="application/ld+json">{broken</script><script type="application/ld+json">'
        '{"@graph": [{"@type": "WebSite", "name": "no"}, {"@type": ["NewsArticle"],'
        '"headline": "Boat comes home", "author": [{"name": "Bo"}], "publisher":'
        '{"name": "Post"}, "datePublished": "2024-03-06"}]}</script>'
    )
    declared = only("a.html", PAGE.replace("</head>", f"{script}</head>")).declared
    assert (declared.title, declared.author, declared.source) == ("Boat comes home", "Bo", "Post")
    assert declared.published == date(2024, 3, 6)


def test_all_authors_of_json_ld_are_named() -> None:
    script = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author":'
        ' [{"name": "Ann Writer"}, "Bo Reader"]}</script>'
    )
    assert (
        only("a.html", PAGE.replace("</body>", f"{script}</body>")).declared.author == "Ann Writer, Bo Reader"
    )


def test_a_head_in_a_script_declares_nothing() -> None:
    script = """<script>var page = '<meta property="og:title" content="Not this">';</script>"""
    assert only("a.html", PAGE.replace("<head>", f"<head>{script}")).declared.title == "Ferry turns back"


@pytest.mark.parametrize("library", ["resiliparse.extract.html2text", "selectolax.lexbor"])
def test_a_page_without_the_extra_says_which_one_to_install(
    monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    (unreadable,) = load_bytes("a.html", PAGE.encode()).unreadable
    assert "pip install 'kazreader[html]'" in unreadable.reason


def test_a_page_of_nested_elements_does_not_take_long() -> None:
    page = f"<title>deep</title>{'<div>' * 50_000}Text.{'</div>' * 50_000}"
    assert only("a.html", page).text == "Text."


def test_nested_elements_in_a_head_and_scripts_without_an_end_do_not_take_long() -> None:
    page = f"<head><title>deep</title>{'<b>' * 20_000}{'<script>' * 20_000}"
    assert "has no text" in load_bytes("a.html", page.encode()).unreadable[0].reason


def test_a_page_is_known_by_its_first_words_when_the_name_tells_nothing() -> None:
    assert only("-", PAGE).declared.source == "The Harbour Post"
    assert only("a.txt", PAGE).text == PAGE


def test_json_takes_the_usual_names() -> None:
    article = only(
        "a.json",
        '{"title": "Ferry", "content": "It turned\\nback.", "url": "https://example.org/1", "source":'
        ' {"id": null, "name": "Post"}, "publishedAt": "2024-03-05T10:00:00Z", "author": ["Ann", "Bo"],'
        ' "language": "en"}',
    )
    assert article.text == "It turned\nback."
    assert article.declared == Metadata(
        "Ferry", "Post", "Ann", date(2024, 3, 5), Basis.METADATA, "en", "https://example.org/1"
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ('"Tue, 05 Mar 2024 23:10:00 +0600"', date(2024, 3, 5)),
        ('"20240305T101500"', date(2024, 3, 5)),
        ("1709633400", date(2024, 3, 5)),
        ("1709633400000", date(2024, 3, 5)),
        ('"2024-13-45"', None),
        ('"last Monday"', None),
        ('"0001-01-01"', None),
        ("true", None),
        ("[]", None),
    ],
)
def test_a_date_is_read_or_stays_unknown(told: str, expected: date | None) -> None:
    declared = only("a.json", f'{{"text": "Text.", "date": {told}}}').declared
    assert declared.published == expected
    assert declared.published_basis == (Basis.METADATA if expected else None)


def test_several_reports_in_one_file_are_numbered() -> None:
    for name, content in [
        ("a.json", '[{"text": "One."}, {"text": "Two."}]'),
        ("a.json", '{"status": "ok", "articles": [{"content": "One."}, {"content": "Two."}]}'),
        ("a.json", '\n{"text": "One."}{\n "text": "Two."}\n'),
        ("a.jsonl", '{"text": "One."}\r\n\r\n{"text": "Two."}\n'),
    ]:
        articles = load_bytes(name, content.encode()).articles
        assert [(a.id, a.text) for a in articles] == [("a#1", "One."), ("a#2", "Two.")]


def test_broken_lines_of_json_are_told_and_hide_no_report() -> None:
    loaded = load_bytes("a.jsonl", b'{"text": "One."}\n{"text": \n{"text": "Two."}\n{"title": "no text"}\n')
    assert [a.text for a in loaded.articles] == ["One.", "Two."]
    (unreadable,) = loaded.unreadable
    assert unreadable.reason.startswith("line 2 is not JSON: expecting value")
    assert unreadable.reason.endswith("(1 more like it)")


def test_lone_surrogates_of_json_become_replacement_characters() -> None:
    article = only("a.json", '{"text": "a \\ud800 b", "title": "\\udfff"}')
    assert article.text == "a \ufffd b"
    assert article.declared.title == "\ufffd"


@pytest.mark.parametrize("told", ["1" * 400, "-" + "1" * 400, "1e400", "Infinity", "NaN"])
def test_a_number_that_is_no_time_is_no_date(told: str) -> None:
    assert only("a.json", f'{{"text": "The ferry left.", "date": {told}}}').declared.published is None


@pytest.mark.parametrize(
    "text",
    [
        '{"title": "Ferry sinks", "text": "The ferry sank."}\n{"text": "All were saved."}\n',
        '[{"title": "Ferry sinks", "text": "The ferry sank."}, {"text": "All were saved."}]',
        '{\n "articles": [{"text": "The ferry sank."},\n {"text": "All were saved."}]\n}',
        '{\n "text": "The ferry sank."\n}\n{\n "text": "All were saved."\n}\n',
    ],
)
def test_json_through_standard_input_is_recognised(text: str) -> None:
    assert [a.text for a in load_bytes("-", text.encode()).articles] == ["The ferry sank.", "All were saved."]


def test_a_text_that_begins_with_a_brace_is_text_in_a_file() -> None:
    assert len(load_bytes("a.txt", b'{"text": "The ferry sank."}').articles) == 1
    assert load_bytes("-", b"[Harbour] The ferry sank.").articles[0].text == "[Harbour] The ferry sank."
