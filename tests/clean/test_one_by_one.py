from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.clean import clean
from kazreader.extract.published import resolve
from kazreader.load import load, sample_folder
from kazreader.model import Article
from kazreader.model.work import Item, Result
from tests.clean.pages import REPORT, page

LINES = ("Regional desk weekly", "Harbour quarter", "Letters from the pier", "Tide tables", "Fred Cole")


def one_by_one(work: Callable[[Item], Result], items: Sequence[Item], made: type[Result]) -> Sequence[Result]:
    return list(map(work, items))


def articles(*texts: str) -> list[Article]:
    return [Article(f"{n}", f"{n}.txt", text) for n, text in enumerate(texts)]


def test_the_sample_is_cleaned_and_dated_alike() -> None:
    sample = load([sample_folder()]).articles
    assert resolve(clean(sample)) == resolve(clean(sample, one_by_one), one_by_one)


@settings(max_examples=30, deadline=None)
@given(tops=st.lists(st.lists(st.sampled_from(LINES), max_size=5), min_size=1, max_size=4))
def test_pages_that_share_lines_are_cleaned_alike(tops: list[list[str]]) -> None:
    pages = articles(*(page(tuple(top), REPORT[:1], tuple(top[:3])) for top in tops))
    assert clean(pages) == clean(pages, one_by_one)


def test_only_pages_that_share_lines_are_cleaned_twice() -> None:
    worked: list[str] = []

    def counted(
        work: Callable[[Item], Result], items: Sequence[Item], made: type[Result]
    ) -> Sequence[Result]:
        worked.extend([work.__name__] * len(items))
        return one_by_one(work, items, made)

    clean(articles(page(LINES, REPORT), page(LINES, REPORT[:2]), page((), REPORT[1:])), counted)
    assert (worked.count("alone"), worked.count("among")) == (3, 2)
