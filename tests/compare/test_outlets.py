from __future__ import annotations

from datetime import date

from kazreader.clean import clean
from kazreader.compare.outlets import cited_names
from kazreader.model import Article, CleanArticle


def report(name: str, outlet: str | None, day: int | None = None) -> CleanArticle:
    (article,) = clean([Article(name, f"{name}.txt", "The bridge over the Sorne was closed on Monday.")])
    published = date(2031, 6, day) if day else None
    return article._replace(metadata=article.metadata._replace(source=outlet, published=published))


def test_an_outlet_of_one_report_is_cited_by_its_name() -> None:
    assert cited_names([report("a", "Herald", 3), report("b", "Courier", 3)]) == {
        "a": "Herald",
        "b": "Courier",
    }


def test_two_reports_of_one_outlet_are_told_apart_by_their_days() -> None:
    assert cited_names([report("a", "Herald", 3), report("b", "Herald", 5)]) == {
        "a": "Herald, 3 Jun",
        "b": "Herald, 5 Jun",
    }


def test_reports_of_one_outlet_and_one_day_are_told_apart_by_their_ids() -> None:
    reports = [report("a", "Herald", 3), report("b", "Herald", 3), report("c", "Herald", 5)]
    assert cited_names(reports) == {"a": "Herald (a)", "b": "Herald (b)", "c": "Herald, 5 Jun"}


def test_the_one_report_without_a_day_is_called_so_and_several_are_told_apart_by_their_ids() -> None:
    assert cited_names([report("a", "Herald"), report("b", "Herald", 5)]) == {
        "a": "Herald (undated)",
        "b": "Herald, 5 Jun",
    }
    assert cited_names([report("a", "Herald"), report("b", "Herald")]) == {
        "a": "Herald (a)",
        "b": "Herald (b)",
    }


def test_a_report_of_no_known_outlet_is_cited_by_its_id() -> None:
    assert cited_names([report("a", None), report("b", None)]) == {"a": "a", "b": "b"}
