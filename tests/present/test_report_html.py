"""The page of HTML: whole, self-contained, and true to the text."""

from __future__ import annotations

from html.parser import HTMLParser

from kazreader.model import Article, Report
from kazreader.present.exports.report_html import report_html
from kazreader.present.labels import Labels
from kazreader.present.reviews import Reviews
from kazreader.store import Review, Verdict
from tests.flood import DEATHS, FLOOD

_VOID = {"meta"}


def html_of(report: Report, reviews: Reviews) -> str:
    return report_html(report, reviews, Labels.of(report))


class _Page(HTMLParser):
    """The elements of a page, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.elements: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        if tag not in _VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def page(html: str) -> _Page:
    parsed = _Page()
    parsed.feed(html)
    return parsed


def test_every_element_is_closed_and_nothing_is_loaded_from_elsewhere() -> None:
    found = page(html_of(FLOOD, {}))
    assert found.opened == []
    assert {"script", "img", "link", "iframe", "a"}.isdisjoint(found.elements)


def test_each_topic_is_a_section_with_its_sides_quotes_and_reason() -> None:
    html = html_of(FLOOD, {})
    topics = len(FLOOD.comparison.discrepancies) + len(FLOOD.comparison.agreements)
    assert page(html).elements.count("section") == topics
    assert f'<section id="{DEATHS.id}">' in html
    assert DEATHS.explanation.split(".")[0] in page(html).text


def test_markup_in_an_article_is_shown_not_obeyed() -> None:
    first, *others = FLOOD.articles
    path = "<script>alert(1)</script>\x1b[31m.txt"
    evil = first._replace(article=Article(first.article.id, path, first.article.text))
    found = page(html_of(FLOOD._replace(articles=(evil, *others)), {}))
    assert "script" not in found.elements
    assert "<script>alert(1)</script>" in found.text
    assert "\x1b" not in found.text


def test_the_verdict_and_the_note_of_the_user_are_on_the_page() -> None:
    html = html_of(FLOOD, {DEATHS.id: Review(Verdict.CONFLICT, "the office <confirmed> 19")})
    assert "Reviewed: real conflict — the office &lt;confirmed&gt; 19" in html


def test_a_copy_is_credited_but_not_quoted_again() -> None:
    html = html_of(FLOOD._replace(comparison=FLOOD.comparison._replace(discrepancies=(DEATHS,))), {})
    assert "C Wire (copy of A)" in html
    assert "<cite>C Wire" not in html


def test_an_article_about_another_event_is_named() -> None:
    comparison = FLOOD.comparison._replace(events=(("a", "b", "c"), ("d",)))
    found = page(html_of(FLOOD._replace(comparison=comparison), {}))
    assert "D Gazette seems to cover another event: it is not compared with the others." in found.text
