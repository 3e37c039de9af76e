"""Cleaning alone: megabytes a second of plain reports and of whole pages, one file at a time, on one core."""

from __future__ import annotations

import time

import pytest

from kazreader.clean import clean
from kazreader.model import Article
from tests.benchmarks import generated
from tests.benchmarks.ratios import holds

pytestmark = pytest.mark.benchmark

_MUST, _AIM = 1.5e6, 3e6
"Bytes a second of plain text."
_ROUNDS = 4
_MENU = "\n".join(f"Section {n}" for n in range(60))
_LINKS = "\n".join(f"What the council of ward {n} decided this week" for n in range(80))


def rate(texts: list[str]) -> float:
    """Return the bytes that are cleaned in a processor second, the best of some rounds."""
    articles = [Article(str(n), f"{n}.txt", text) for n, text in enumerate(texts)]
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        for article in articles:
            clean([article])
        times.append(time.process_time() - start)
    return sum(len(text.encode()) for text in texts) / min(times)


def test_plain_reports_are_cleaned_fast_enough() -> None:
    reached = rate([generated.text(n) for n in range(300)])
    print(f"plain reports: {reached / 1e6:.2f} MB/s")
    holds("1.5 MB/s / ours", _MUST / reached, must=1.0, aim=_MUST / _AIM)


def test_whole_pages_are_cleaned_at_a_third_of_that() -> None:
    pages = [f"{_MENU}\n\n{generated.text(n)}\n\nRelated Articles\n{_LINKS}" for n in range(150)]
    reached = rate(pages)
    print(f"whole pages: {reached / 1e6:.2f} MB/s")
    holds("0.5 MB/s / ours", _MUST / 3 / reached, must=1.0, aim=0.5)


_LINES = {
    "prose": "The council of ward {n} said on Monday that the bridge would stay closed until March.",
    "menu": "Section {n}",
    "debris": "Share this article {n}",
}


@pytest.mark.parametrize("line", _LINES.values(), ids=_LINES.keys())
def test_ten_times_the_lines_take_ten_times_as_long(line: str) -> None:
    few, many = _seconds(line, 10_000), _seconds(line, 100_000)
    print(f"100,000 lines: {many:.2f} s")
    holds("100,000 lines / ten times 10,000", many / (10 * few), must=1.4, aim=1.1)


def _seconds(line: str, size: int) -> float:
    """Return the least time of some rounds, each over lines that no round has seen: nothing is remembered."""
    times = []
    for number in range(_ROUNDS):
        lines = (line.format(n=number * size + n) for n in range(size))
        article = Article("a", "a.txt", "\n".join(lines))
        start = time.process_time()
        clean([article])
        times.append(time.process_time() - start)
    return min(times)
