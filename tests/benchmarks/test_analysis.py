"""Cleaning, extracting and comparing: kilobytes a second, and growth with the number of articles."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

import pytest

from kazreader import clean, pipeline
from kazreader.config import Settings
from kazreader.extract import published
from kazreader.model import Article
from kazreader.pool import ProcessPool, pool_for
from kazreader.result_cache import ResultCache
from kazreader.run_context import RunContext
from tests.benchmarks import generated
from tests.benchmarks.ratios import holds, in_turns

pytestmark = pytest.mark.benchmark

_SPACY_SMALL = 0.016e6
"Bytes a second that spaCy's small English model parses on one core, measured beside 0.53 MB of news."

_JUDGED = 0.5e6
"Bytes a second at which claims are to be found and compared."
_OPENED = 10_000
_GROWN = 300
_SHARED = 300
_SHORT = 500
"Sentences of the shorter of two long articles."
LONG = {
    "days": "Hall {n} was opened on {day} May {year}.",
    "hours": "Boat {n} came in at {hour}:{minute:02} p.m. and left.",
    "figures": "The mill sold {n} lamps to the town of Ulv.",
    "quotations": "“We have {n} boats at the pier and none at home,” said Ada Lund.",
}
"Sentences of one kind, of which a long article consists."


def analysed(articles: tuple[Article, ...]) -> dict[str, float]:
    """Return the processor seconds of each stage."""
    seconds, at = {}, time.process_time()

    def lap(stage: str) -> None:
        nonlocal at
        seconds[stage], at = time.process_time() - at, time.process_time()

    cleaned = clean.clean(articles)
    lap("clean")
    dated = published.resolve(cleaned)
    lap("date")

    def told(stage: str, done: int, total: int) -> None:
        if stage == "compare":
            lap("extract")

    pipeline.report(pipeline.Readable(dated, ()), RunContext(told))
    lap("compare")
    return seconds


def articles(count: int) -> tuple[Article, ...]:
    return tuple(Article(f"{n:06}", f"{n:06}.txt", generated.text(n)) for n in range(count))


def size(texts: tuple[Article, ...]) -> int:
    return sum(len(article.text.encode()) for article in texts)


@cache
def stages_of_150() -> tuple[int, dict[str, float]]:
    """Return the bytes of 150 articles and the processor seconds of each stage; measured once."""
    texts = articles(150)
    analysed(texts[:5])
    seconds = analysed(texts)
    for stage, taken in seconds.items():
        print(f"{stage}: {size(texts) / taken / 1e6:.2f} MB/s")
    return size(texts), seconds


def test_cleaning_extracting_and_comparing_is_thirty_times_as_fast_as_a_parser() -> None:
    whole, seconds = stages_of_150()
    rate = whole / sum(seconds.values())
    holds("a parser's rate x 30 / ours", 30 * _SPACY_SMALL / rate, must=1.0, aim=0.5)


def test_half_a_megabyte_of_claims_is_found_and_compared_in_a_second() -> None:
    whole, seconds = stages_of_150()
    rate = whole / (seconds["extract"] + seconds["compare"])
    holds("extract and compare: 0.5 MB/s / ours", _JUDGED / rate, must=1.0, aim=_JUDGED / 1.5e6)


def test_the_time_grows_with_the_number_of_articles_and_no_faster() -> None:
    few, many = articles(200), articles(1000)
    analysed(few[:5])
    taken_few, taken_many = analysed(few), analysed(many)
    for stage in taken_few:
        share = taken_many[stage] / taken_few[stage] / (size(many) / size(few))
        print(f"{stage}: {share:.2f} times linear from 200 to 1,000 articles")
    growth = sum(taken_many.values()) / sum(taken_few.values()) / (size(many) / size(few))
    holds("growth against linear", growth, must=1.2, aim=1.05)


@pytest.mark.parametrize("sentence", LONG.values(), ids=LONG)
def test_the_time_grows_with_the_length_of_an_article_and_no_faster(sentence: str) -> None:
    def seconds(count: int) -> float:
        text = "Town waits\n\n" + "\n\n".join(
            sentence.format(n=n, day=n % 28 + 1, year=1900 + n % 120, hour=n % 12 + 1, minute=n % 60)
            for n in range(count)
        )
        start = time.process_time()
        texts = clean.clean([Article(name, f"{name}.txt", text) for name in "ab"])
        pipeline.report(pipeline.Readable(published.resolve(texts), ()))
        return time.process_time() - start

    seconds(_SHORT // 5)
    growth = seconds(4 * _SHORT) / seconds(_SHORT) / 4
    holds(f"growth of a long article ({sentence}) against linear", growth, must=1.6, aim=1.1)


def test_a_folder_opened_again_is_not_worked_out_again(tmp_path: Path) -> None:
    run = RunContext(cache=ResultCache(tmp_path / "cache"))
    (tmp_path / "articles").mkdir()
    for number in range(_OPENED):
        (tmp_path / "articles" / f"{number:06}.txt").write_text(generated.text(number), encoding="utf-8")

    def opened() -> float:
        start = time.process_time()
        pipeline.report(pipeline.read([tmp_path / "articles"], run), run)
        return time.process_time() - start

    first, second = opened(), opened()
    print(f"{_OPENED:,} articles: first {first:.1f} s, again {second:.2f} s")
    holds("second opening / first opening", second / first, must=0.1, aim=0.03)


def test_a_folder_that_has_grown_by_one_is_not_read_again_as_a_whole(tmp_path: Path) -> None:
    firsts, seconds = [], []
    for turn in range(5):
        run = RunContext(cache=ResultCache(tmp_path / f"cache{turn}"))
        folder = tmp_path / f"articles{turn}"
        folder.mkdir()

        def add(numbers: range, folder: Path = folder) -> None:
            for number in numbers:
                (folder / f"{number:06}.txt").write_text(generated.text(number), encoding="utf-8")

        def opened(folder: Path = folder, run: RunContext = run) -> float:
            start = time.process_time()
            pipeline.report(pipeline.read([folder], run), run)
            return time.process_time() - start

        add(range(_GROWN))
        firsts.append(opened())
        add(range(_GROWN, _GROWN + 1))
        seconds.append(opened())
    print(f"{_GROWN} articles: first {min(firsts):.2f} s, one more {min(seconds):.2f} s")
    holds("opening after one report came / first opening", in_turns(seconds, firsts), must=0.5, aim=0.25)


@pytest.mark.skipif(pool_for(Settings()).processes < 2, reason="one core")
def test_two_processes_take_less_time_than_one(tmp_path: Path) -> None:
    for number in range(_SHARED):
        (tmp_path / f"{number:06}.txt").write_text(generated.text(number), encoding="utf-8")

    def seconds(processes: int) -> float:
        start = time.perf_counter()
        with ProcessPool(processes) as pool:
            pipeline.report(pipeline.read([tmp_path], RunContext(pool=pool)), RunContext(pool=pool))
        return time.perf_counter() - start

    seconds(1)
    turns = [(seconds(1), seconds(2)) for _ in range(5)]
    one, two = ([turn[n] for turn in turns] for n in (0, 1))
    print(f"{_SHARED} articles: one process {min(one):.2f} s, two {min(two):.2f} s")
    holds("checking with two processes / with one", in_turns(two, one), must=0.9, aim=0.65)
