"""The index against an oracle that knows no index: word by word through every text."""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.index import Cancelled, Index, Page, parse
from kazreader.model import Span
from tests.index.articles import clean_article
from tests.index.oracle import oracle

WORDS = st.sampled_from(
    [
        "Gas",
        "gas",
        "gás",
        "tear",
        "Tear’s",
        "no",
        "No",
        "teargas",
        "2,300",
        "ßa",
        "ﬁre",
        "e\u0301a",
        "—",
        "€5",
        "_x",
    ]
)
TEXTS = st.lists(
    st.tuples(WORDS, st.sampled_from([" ", " ", " ", "\n", "\n\n", ", ", "-", "\u00ad", "…"])), max_size=12
).map(lambda pieces: "".join(word + gap for word, gap in pieces))
QUERIES = st.sampled_from(
    [
        *(
            "gas",
            "Gas",
            "gás",
            "Gás",
            "tear gas",
            '"tear gas"',
            '"no gas no"',
            "te*",
            "t*",
            "g* -no",
            "-gas",
            "2,300",
        ),
        *(
            '"gas tear*"',
            "ssa",
            "fire",
            "ea",
            "source:two gas",
            "source:two",
            "source:one source:two te*",
            "€5",
            "_x",
        ),
        *("No -Gas", '"5 x"', "x", '"tear s"'),
        *("tear OR no", '"tear gas" OR fire -no', "Tear OR _x", "te* OR 2,300 gas"),
        *('"gas tear"~1', '"no gas te"*~2', '"Gas no"~0 OR x', '-"tear no"~3'),
    ]
)


def answers(page: Page) -> list[tuple[str, list[Span]]]:
    return [(found.article, list(found.spans)) for found in page.found]


@settings(max_examples=300, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=6), QUERIES, st.booleans())
def test_the_index_answers_as_the_oracle_does(texts: list[str], typed: str, word_table: bool) -> None:
    articles = [clean_article(f"a{n}", text, ("One", "Two", None)[n % 3]) for n, text in enumerate(texts)]
    index, query = Index(articles, small=0 if word_table else 300), parse(typed)
    expected = oracle(articles, query)
    assert answers(index.page(query)) == expected
    sources = {a.article.id: a.metadata.source for a in articles}
    assert dict(index.counts(query)) == Counter(sources[name] for name, _ in expected)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(TEXTS, min_size=1, max_size=5),
    st.sampled_from(["gsa", "taer", "tear gsa", '"taer gas"', "teargsa"]),
    st.booleans(),
)
def test_a_search_for_other_spellings_has_the_same_answers_with_and_without_a_word_table(
    texts: list[str], typed: str, fuzzy: bool
) -> None:
    articles = [clean_article(f"a{n}", text) for n, text in enumerate(texts)]
    query = parse(typed, fuzzy=True) if fuzzy else parse(f"tears~ -{typed}~ gases~")
    with_table, without = Index(articles, small=0), Index(articles)
    assert with_table.page(query) == without.page(query)
    assert with_table.counts(query) == without.counts(query)


def test_a_phrase_is_found_over_a_line_break_and_over_removed_debris_but_not_over_paragraphs() -> None:
    text = "They fired tear\ngas there.\n\nIt was tear\n\ngas."
    index = Index([clean_article("a", text)], small=0)
    (found,) = index.page(parse('"tear gas"')).found
    assert [span.of(text) for span in found.spans] == ["tear\ngas"]


def test_a_page_holds_the_first_articles_and_tells_of_more() -> None:
    articles = [clean_article(f"a{n}", "tear gas" if n % 2 else "nothing") for n in range(20)]
    for small in (0, 300):
        index = Index(articles, small=small)
        page = index.page(parse("gas"), limit=4)
        assert [found.article for found in page.found] == ["a1", "a3", "a5", "a7"]
        assert page.more
        assert not index.page(parse("gas"), limit=10).more
        assert index.page(parse("g*"), limit=2).more


def test_articles_can_be_added_behind_the_others() -> None:
    index = Index([clean_article("a", "tear gas")], small=1)
    index.add([clean_article("b", "gas"), clean_article("c", "none")])
    index.add([clean_article("d", "gsa and gas")])
    assert [found.article for found in index.page(parse("gas")).found] == ["a", "b", "d"]
    assert [len(f.spans) for f in index.page(parse("gass", fuzzy=True)).found] == [1, 1, 1]
    assert len(index) == 4


def test_without_fts5_the_answers_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.index.tables._WORDS", "CREATE VIRTUAL TABLE words USING no_such_module(x)")
    articles = [clean_article("a", "tear gas"), clean_article("b", "none"), clean_article("c", "gas")]
    index = Index(articles, small=0)
    assert answers(index.page(parse("gas"))) == oracle(articles, parse("gas"))
    assert index.counts(parse("gas")) == {None: 2}
    assert [found.article for found in index.page(parse("gaas", fuzzy=True)).found] == ["a", "c"]


def test_an_interrupted_search_is_cancelled_and_the_next_one_is_not() -> None:
    index = Index([clean_article(f"a{n}", "tear gas " * 50) for n in range(400)], small=0)
    query = parse("g* -missing")
    started, results = threading.Event(), list[str]()

    def search() -> None:
        started.set()
        try:
            while True:
                index.counts(query)
        except Cancelled:
            results.append("cancelled")

    thread = threading.Thread(target=search)
    thread.start()
    started.wait()
    while thread.is_alive():
        index.interrupt()
        thread.join(0.01)
    assert results == ["cancelled"]
    assert index.counts(query) == {None: 400}


def test_the_sqlite_of_this_python_has_fts5() -> None:
    options = [option for (option,) in sqlite3.connect(":memory:").execute("PRAGMA compile_options")]
    if "ENABLE_FTS5" not in options:
        pytest.skip("no FTS5 here: the index looks through all articles")
    assert Index([clean_article("a", "gas")], small=0)._tables.vocabulary() == ("gas",)
