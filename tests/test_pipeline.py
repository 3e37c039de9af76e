from __future__ import annotations

from pathlib import Path

import pytest

from kazreader import clean, config, load, pipeline
from kazreader.model import Article, CleanArticle
from kazreader.pipeline import Readable

SAMPLE = [load.sample_folder()]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what any number of articles gives, in a folder of the test's own."""
    monkeypatch.setattr(pipeline, "_MANY", 0)
    monkeypatch.setattr(config, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def forbidden(*arguments: object) -> tuple[CleanArticle, ...]:
    raise AssertionError("worked out anew")


def test_what_was_opened_before_is_neither_cleaned_nor_compared_anew(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pipeline.report(pipeline.read(SAMPLE))
    monkeypatch.setattr(clean, "clean", forbidden)
    monkeypatch.setattr(pipeline, "claims", forbidden)
    assert first == pipeline.report(pipeline.read(SAMPLE))


def test_a_changed_article_is_read_and_compared_anew(cache: Path, tmp_path: Path) -> None:
    for name, count in (("a", 12), ("b", 15)):
        (tmp_path / f"{name}.txt").write_text(f"The ferry sank off Hull and {count} people drowned.\n")
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    before = pipeline.report(pipeline.read(files)).comparison
    (tmp_path / "b.txt").write_text("The ferry sank off Hull and 12 people drowned.\n")
    after = pipeline.report(pipeline.read(files)).comparison
    assert (1, 0) == (len(before.discrepancies), len(after.discrepancies))


def test_broken_entries_cost_time_and_nothing_else(cache: Path) -> None:
    first = pipeline.report(pipeline.read(SAMPLE))
    for entry in cache.iterdir():
        entry.write_bytes(b"broken")
    assert first == pipeline.report(pipeline.read(SAMPLE))


def test_what_the_user_decided_by_hand_is_compared_anew(cache: Path) -> None:
    readable = pipeline.read(SAMPLE)
    pipeline.report(readable)
    less = Readable(readable.articles[:1], readable.unreadable)
    assert () == pipeline.report(less).comparison.discrepancies


def test_nothing_is_kept_of_few_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "cache_folder", lambda: tmp_path / "cache")
    pipeline.report(pipeline.read(SAMPLE))
    assert not (tmp_path / "cache").exists()


def test_nothing_is_kept_where_the_user_wants_nothing_remembered(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config, "read", lambda: config.Settings(remember=False))
    pipeline.report(pipeline.read(SAMPLE))
    assert not cache.exists()


def test_articles_come_back_with_their_text(cache: Path) -> None:
    def texts() -> list[tuple[Article, str]]:
        return [(article.article, article.prose) for article in pipeline.read(SAMPLE).articles]

    assert texts() == texts()
