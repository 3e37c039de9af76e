"""Search over 1,000 and 10,000 articles against other engines, and against the definition of a match."""

from __future__ import annotations

import math
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import pytest

from kazreader.index import Index, Query, finder, fold, parse
from kazreader.model import CleanArticle
from tests.benchmarks import generated
from tests.benchmarks.ratios import holds, medians
from tests.index.articles import clean_article
from tests.index.oracle import oracle

pytestmark = pytest.mark.benchmark

_PAGE = 50


@cache
def articles(count: int) -> tuple[CleanArticle, ...]:
    return tuple(clean_article(f"{n:06}", generated.text(n)) for n in range(count))


@cache
def index(count: int) -> Index:
    return Index(articles(count))


def queries() -> dict[str, list[Query]]:
    """Return queries of each class, with words of every frequency."""
    words = generated.words()
    in_a_row = " ".join(re.findall(r"\w+", generated.text(7))[200:203])
    return {
        "word": [parse(word) for word in ("government", words[300], words[2000], words[9000], words[20_000])],
        "phrase": [
            parse(f'"{row}"') for row in ("people were killed", "head of the", "killed in Oxley", in_a_row)
        ],
        "prefix": [parse(f"{start}*") for start in ("gov", "zan", words[5000][:3], words[900][:4])],
        "fuzzy": [parse(word, fuzzy=True) for word in ("goverment", "ministre", "polcie", words[900][:-1])],
    }


def searched(count: int, query: Query) -> Callable[[], object]:
    """Return the search for a page, as for the first key: no text is folded yet."""
    ours = index(count)

    def search() -> object:
        ours._folded.clear()
        return ours.page(query, limit=_PAGE)

    return search


def mean_ratio(ratios: list[float]) -> float:
    return math.exp(statistics.fmean(map(math.log, ratios)))


@pytest.mark.parametrize("count", [1000])
def test_every_answer_is_the_oracles(count: int) -> None:
    for of_class in queries().values():
        for query in (query for query in of_class if not query.asks_vocabulary):
            expected = [(name, tuple(spans)) for name, spans in oracle(articles(count), query)]
            page = index(count).page(query, limit=count)
            assert [(found.article, found.spans) for found in page.found] == expected
            assert sum(index(count).counts(query).values()) == len(expected)


def test_a_fuzzy_answer_is_the_finders_over_all_articles() -> None:
    vocabulary = sorted(
        {word for article in articles(1000) for word in re.findall(r"\w+", fold(article.prose).text)}
    )
    for query in queries()["fuzzy"]:
        wanted = finder(query, vocabulary)
        expected = [(a.article.id, wanted.spans(fold(a.prose))) for a in articles(1000)]
        page = index(1000).page(query, limit=1000)
        assert [(found.article, found.spans) for found in page.found] == [
            e for e in expected if e[1] is not None
        ]


@pytest.mark.parametrize(("count", "must", "aim"), [(1000, 15, 25), (10_000, 35, 50)])
def test_a_page_comes_many_times_as_fast_as_from_ripgrep(
    count: int, must: int, aim: int, tmp_path: Path
) -> None:
    ripgrep = shutil.which("rg")
    if ripgrep is None:
        pytest.skip("ripgrep is not installed: apt-get install ripgrep")
    for article in articles(count):
        (tmp_path / f"{article.article.id}.txt").write_text(article.article.text)
    ratios = []
    for name, of_class in queries().items():
        of_name = []
        for query in (query for query in of_class if name != "fuzzy"):
            pattern = r"\W+".join(query.terms[0].words) + (r"\w*" if query.terms[0].prefix else "")
            command = [
                ripgrep,
                "--ignore-case",
                "--only-matching",
                "--byte-offset",
                rf"\b{pattern}\b",
                str(tmp_path),
            ]
            theirs, ours = medians(
                partial(subprocess.run, command, capture_output=True, check=False),
                searched(count, query),
            )
            of_name.append(theirs / ours)
        if of_name:
            print(f"{name}: {mean_ratio(of_name):.0f} times as fast as ripgrep over {count:,} articles")
            ratios += of_name
    holds(
        f"ripgrep's speed x {must} / ours, {count:,} articles",
        must / mean_ratio(ratios),
        must=1,
        aim=must / aim,
    )


@pytest.mark.parametrize("count", [1000, 10_000])
def test_a_page_comes_as_fast_as_from_tantivy_with_our_finder(count: int) -> None:
    tantivy = pytest.importorskip("tantivy", reason="tantivy is not installed: pip install tantivy")
    schema = tantivy.SchemaBuilder()
    schema.add_integer_field("number", stored=True, indexed=True, fast=True)
    schema.add_text_field("text", stored=False, tokenizer_name="default")
    other = tantivy.Index(schema.build())
    writer = other.writer(heap_size=128_000_000, num_threads=1)
    for number, article in enumerate(articles(count)):
        writer.add_document(tantivy.Document(number=number, text=fold(article.prose).text))
    writer.commit()
    other.reload()
    searcher = other.searcher()

    def theirs(query: Query) -> None:
        wanted, typed = finder(query), " ".join(fold(word).text for word in query.terms[0].words)
        parsed = other.parse_query(f'"{typed}"', ["text"])
        for _, address in searcher.search(
            parsed, _PAGE, order_by_field="number", order=tantivy.Order.Asc
        ).hits:
            number = searcher.doc(address)["number"][0]
            wanted.spans(fold(articles(count)[number].prose))

    ratios = []
    for name in ("word", "phrase"):
        of_name = []
        for query in queries()[name]:
            their_time, our_time = medians(partial(theirs, query), searched(count, query))
            of_name.append(our_time / their_time)
        print(f"{name}: {mean_ratio(of_name):.2f} of tantivy's time over {count:,} articles")
        ratios += of_name
    holds(f"our time / tantivy's, {count:,} articles", mean_ratio(ratios), must=1.3, aim=0.9)


def test_a_page_of_ten_times_as_many_articles_does_not_take_much_longer() -> None:
    for name, of_class in queries().items():
        few, many = ([medians(searched(count, query))[0] for query in of_class] for count in (1000, 10_000))
        holds(f"{name}: slowest of 10,000 / of 1,000 articles", max(many) / max(few), must=5, aim=3)


def test_building_takes_hardly_longer_than_bare_fts5_with_the_text_stored() -> None:
    some = articles(2000)

    def bare() -> None:
        database = sqlite3.connect(":memory:", isolation_level=None)
        database.execute("CREATE VIRTUAL TABLE word USING fts5(text)")
        database.execute("BEGIN")
        database.executemany("INSERT INTO word VALUES (?)", ((article.prose,) for article in some))
        database.execute("COMMIT")

    ours, theirs = medians(lambda: Index(some), bare)
    holds("index build / bare FTS5", ours / theirs, must=1.5, aim=1.2)


_MEMORY = """
import gc
from kazreader.index import Index
from tests.benchmarks import generated
from tests.index.articles import clean_article
def resident():
    gc.collect()
    return int(open("/proc/self/statm").read().split()[1]) * 4096
articles = [clean_article(str(n), generated.text(n)) for n in range(10_000)]
size = sum(len(article.prose.encode()) for article in articles)
before = resident()
index = Index(articles)
print((resident() - before) / size)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="resident memory is read from /proc")
def test_the_index_of_ten_thousand_articles_takes_twice_the_memory_of_their_text() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _MEMORY], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    holds("memory of the index / size of the text", float(told.stdout), must=2.2, aim=1.9)


def test_a_search_in_an_open_article_of_fifty_thousand_words_takes_no_frame() -> None:
    text = fold(clean_article("long", "\n\n".join(generated.text(n) for n in range(85))).prose)
    typed = [parse("government"), parse("t*"), parse("zan*")]
    seconds = [medians(partial(finder(query).spans, text))[0] for query in typed]
    print(f"{len(text.text.split()):,} words:", ", ".join(f"{1000 * s:.1f} ms" for s in seconds))
    (whole,) = medians(lambda: fold(text.original))
    holds("slowest search / folding the text once", max(seconds) / whole, must=20, aim=5)
