"""The Markdown brief: readable as it is, and true to the text once rendered."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

from kazreader.model import Article, Comparison, Report
from kazreader.present.exports.report_markdown import escaped, report_markdown
from kazreader.present.labels import Labels
from kazreader.present.reviews import Reviews
from kazreader.store import Review, Verdict
from tests.flood import DEATHS, FLOOD


def brief_of(report: Report, reviews: Reviews) -> str:
    return report_markdown(report, reviews, Labels.of(report))


def rendered(text: str) -> str:
    """Return what a reader of the rendered Markdown sees."""
    return unescape(re.sub("<[^>]*>", "", MarkdownIt("gfm-like", {"linkify": False}).render(text))).strip()


def test_the_whole_brief_reads_like_this(snapshot: SnapshotAssertion) -> None:
    reviews = {DEATHS.id: Review(Verdict.CONFLICT, "the *office* confirmed 19")}
    assert brief_of(FLOOD, reviews) == snapshot


@pytest.mark.parametrize(
    "text",
    [
        "# title",
        "- item",
        "1. item",
        "> quote",
        "[a](http://x)",
        "![i](x)",
        "<b>x</b>",
        "a | b",
        "*x* _y_ `z`",
        "&amp;",
        "===",
        "~~x~~",
    ],
)
def test_markdown_in_the_text_is_shown_not_obeyed(text: str) -> None:
    assert rendered(escaped(text)) == text


@given(st.text("ab #*_[]()<>!|`-+=.:1&~\\>\"'", max_size=24))
def test_escaped_text_renders_to_itself(text: str) -> None:
    assert " ".join(rendered(escaped(text)).split()) == " ".join(text.split())


def test_a_copy_is_cited_but_not_quoted_again() -> None:
    brief = brief_of(FLOOD._replace(comparison=FLOOD.comparison._replace(discrepancies=(DEATHS,))), {})
    assert "- **14** — A Herald · C Wire (copy of A)" in brief
    assert "— C Wire" not in brief


def test_a_hostile_title_stays_in_its_table_cell() -> None:
    article = FLOOD.articles[0]
    hostile = article._replace(
        article=Article("a", "a|b.txt", article.article.text),
        metadata=article.metadata._replace(title="x | y\n## z", source="<script>"),
    )
    brief = brief_of(FLOOD._replace(articles=(hostile,), comparison=Comparison()), {})
    assert "| A | \\<script\\> | 3 Jun 2024 (from its text) | x \\| y \\#\\# z | a\\|b.txt |" in brief


def test_a_hostile_outlet_is_escaped_wherever_it_is_cited() -> None:
    articles = tuple(
        a._replace(metadata=a.metadata._replace(source=f"[{a.article.id}](http://x) <img>"))
        for a in FLOOD.articles
    )
    brief = brief_of(FLOOD._replace(articles=articles), {})
    assert "\\<img\\>" in brief
    assert "](http" not in brief.replace("\\](http", "")
    assert "<img>" not in brief
