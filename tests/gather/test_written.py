"""An article that is written reads back as it was."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.gather.written import as_markdown, body
from kazreader.load import load_bytes
from kazreader.load.markdown import read_markdown
from kazreader.model import Article, Basis, Metadata

NOW = datetime(2024, 3, 6, 12, 0, tzinfo=UTC)
MARKUP = st.sampled_from(
    [
        "# ",
        "- ",
        "1. ",
        "> ",
        "---",
        "===",
        "```",
        "~~~",
        "    ",
        "|",
        "*",
        "_",
        "[a]: b",
        "<b>",
        "&amp;",
        "\\",
        "\n",
    ]
)
TEXT = st.lists(st.one_of(MARKUP, st.text(max_size=8)), max_size=12).map("".join)


def reads_as(markdown: str) -> str:
    return read_markdown(f"---\n---\n\n{markdown}\n", None).drafts[0].text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("A plain (quite plain) line: 3 - 4, 5% & more.", "A plain (quite plain) line: 3 - 4, 5% & more."),
        ("snake_case and 3 * 4", "snake_case and 3 * 4"),
        ("- a dash opens", "\\- a dash opens"),
        ("2. Ferries", "2\\. Ferries"),
        ("# 1 ferry", "\\# 1 ferry"),
        ("one\ntwo", "one  \ntwo"),
        ("*loud* [1]", "\\*loud\\* \\[1\\]"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, written: str) -> None:
    assert body(text) == written
    assert text == reads_as(written)


@settings(max_examples=60)
@given(TEXT)
def test_any_text_reads_back_line_by_line(text: str) -> None:
    written = body(text)
    plain = "".join(" " if unicodedata.category(c) == "Cc" and c not in "\r\n\t" else c for c in text)
    wanted = [line for each in re.split(r"\r\n?|\n", plain) if (line := each.strip())]
    assert wanted == ([line for line in reads_as(written).split("\n") if line] if written else [])


@given(
    st.builds(
        Metadata,
        title=st.text(max_size=20),
        source=st.text(max_size=20),
        author=st.text(max_size=20),
        language=st.none(),
    )
)
@settings(max_examples=40)
def test_any_title_stays_on_its_line(told: Metadata) -> None:
    (article,) = load_bytes(
        "a.md", as_markdown(Article("a", "a", "The ferry.", told), saved=NOW).encode("utf-8", "replace")
    ).articles
    assert article.text == "The ferry."


def test_what_is_known_reads_back() -> None:
    told = Metadata(
        title="“Back”: the 'ferry' \\ turns",
        source='"Harbour" Post',
        author="Ann O'Hara",
        published=date(2024, 3, 5),
        published_basis=Basis.METADATA,
        language="en",
        url="https://example.org/a?b=c#d",
    )
    markdown = as_markdown(Article("a", "a", "The ferry.", told), saved=NOW)
    (article,) = load_bytes("a.md", markdown.encode()).articles
    assert article.declared == told
