from __future__ import annotations

import functools
from pathlib import Path

import pytest

from kazreader import clean, extract, load, pipeline
from kazreader.clean import one_by_one
from kazreader.config import Settings
from kazreader.extract import published
from kazreader.model import Article, CleanArticle, Report
from kazreader.pipeline import Readable
from kazreader.pool import ProcessPool
from kazreader.result_cache import ResultCache, result_cache_for
from kazreader.run_context import RunContext

SAMPLE = [load.sample_folder()]


@pytest.fixture
def cache(tmp_path: Path) -> ResultCache:
    """Keep what articles give in a folder of the test's own."""
    return ResultCache(tmp_path / "cache")


def opened(paths: list[Path], cache: ResultCache) -> Report:
    run = RunContext(cache=cache)
    return pipeline.report(pipeline.read(paths, run), run)


def flood(folder: Path, first: int, last: int) -> None:
    """Write reports of one flood, of each number one."""
    folder.mkdir(exist_ok=True)
    for number in range(first, last + 1):
        told = f"Floods in Oxley on June 3, 2024 killed {number % 3 + 11} people, officer {number} said.\n"
        (folder / f"{number:03}.txt").write_text(told)


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list to which the name of each work with one article comes, and the article's id."""
    done: list[str] = []

    def listed(module: object, name: str) -> None:
        work = getattr(module, name)

        @functools.wraps(work)
        def noted(thing: Article | CleanArticle) -> object:
            done.append(f"{name} {(thing if isinstance(thing, Article) else thing.article).id}")
            return work(thing)

        monkeypatch.setattr(module, name, noted)

    listed(extract, "claims")
    listed(one_by_one, "alone")
    listed(published, "evidence")
    return done


def forbidden(*arguments: object) -> tuple[CleanArticle, ...]:
    raise AssertionError("worked out anew")


def test_what_was_opened_before_is_neither_cleaned_nor_compared_anew(
    cache: ResultCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(SAMPLE, cache)
    monkeypatch.setattr(clean, "clean", forbidden)
    monkeypatch.setattr(pipeline, "claims", forbidden)
    assert first == opened(SAMPLE, cache)


def test_a_changed_article_is_read_and_compared_anew(cache: ResultCache, tmp_path: Path) -> None:
    for name, count in (("a", 12), ("b", 15)):
        (tmp_path / f"{name}.txt").write_text(f"The ferry sank off Hull and {count} people drowned.\n")
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    before = opened(files, cache).comparison
    (tmp_path / "b.txt").write_text("The ferry sank off Hull and 12 people drowned.\n")
    after = opened(files, cache).comparison
    assert (len(before.discrepancies), len(after.discrepancies)) == (1, 0)


def test_broken_entries_cost_time_and_nothing_else(cache: ResultCache, tmp_path: Path) -> None:
    first = opened(SAMPLE, cache)
    entries = list((tmp_path / "cache").iterdir())
    for entry in entries:
        entry.write_bytes(b"broken")
    assert (2, first) == (len(entries), opened(SAMPLE, cache))


def test_what_the_user_decided_by_hand_is_compared_anew(cache: ResultCache) -> None:
    readable = pipeline.read(SAMPLE, RunContext(cache=cache))
    pipeline.report(readable, RunContext(cache=cache))
    less = Readable(readable.articles[:1], readable.unreadable)
    assert pipeline.report(less, RunContext(cache=cache)).comparison.discrepancies == ()


def test_nothing_is_kept_where_the_user_wants_nothing_remembered() -> None:
    assert result_cache_for(Settings(remember=False)) is None
    assert result_cache_for(Settings()) is not None


def test_articles_come_back_with_their_text(cache: ResultCache) -> None:
    def texts() -> list[tuple[Article, str]]:
        readable = pipeline.read(SAMPLE, RunContext(cache=cache))
        return [(article.article, article.prose) for article in readable.articles]

    assert texts() == texts()


def test_of_a_folder_that_has_grown_only_the_new_report_is_read(
    cache: ResultCache, tmp_path: Path, worked: list[str]
) -> None:
    folder = tmp_path / "floods"
    flood(folder, 1, 24)
    opened([folder], cache)
    assert len(worked) == 3 * 24
    worked.clear()
    flood(folder, 25, 25)
    grown = opened([folder], cache)
    assert worked == ["alone 025", "evidence 025", "claims 025"]
    assert grown == pipeline.report(pipeline.read([folder]))


def test_of_a_changed_report_and_a_smaller_folder_nothing_else_is_read(
    cache: ResultCache, tmp_path: Path, worked: list[str]
) -> None:
    folder = tmp_path / "floods"
    flood(folder, 1, 24)
    opened([folder], cache)
    worked.clear()
    (folder / "007.txt").write_text("Floods in Oxley on June 3, 2024 killed 50 people, police said.\n")
    (folder / "003.txt").unlink()
    changed = opened([folder], cache)
    assert worked == ["alone 007", "evidence 007", "claims 007"]
    assert changed == pipeline.report(pipeline.read([folder]))


def test_a_page_of_the_same_site_changes_what_was_kept_of_the_others(
    cache: ResultCache, tmp_path: Path
) -> None:
    folder = tmp_path / "floods"
    flood(folder, 1, 23)
    site = "".join(f"{line}\n\n" for line in ("Harbour quarter", "Letters from the pier", "Tide tables"))
    for name, count in (("x", 12), ("y", 15)):
        text = f"{site}Floods in Oxley on June 3, 2024 killed {count} people, the police said on Tuesday.\n"
        (folder / f"{name}.txt").write_text(text)
        assert opened([folder], cache) == pipeline.report(pipeline.read([folder]))
    assert "clean.site_line" in {removal.rule for removal in opened([folder], cache).articles[-2].removed()}


def test_broken_packs_cost_time_and_nothing_else(cache: ResultCache, tmp_path: Path) -> None:
    folder = tmp_path / "floods"
    flood(folder, 1, 24)
    opened([folder], cache)
    for entry in (tmp_path / "cache").iterdir():
        entry.write_bytes(entry.read_bytes()[:-9])
    flood(folder, 25, 25)
    assert opened([folder], cache) == pipeline.report(pipeline.read([folder]))


def test_several_processes_keep_what_one_keeps(
    cache: ResultCache, tmp_path: Path, worked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kazreader.pool._WORTH", 1)
    folder = tmp_path / "floods"
    flood(folder, 1, 24)
    with ProcessPool(2) as pool:
        run = RunContext(cache=cache, pool=pool)
        first = pipeline.report(pipeline.read([folder], run), run)
    assert first == pipeline.report(pipeline.read([folder]))
    worked.clear()
    flood(folder, 25, 25)
    opened([folder], cache)
    assert len(worked) == 3


def test_progress_counts_on_from_part_to_part(
    cache: ResultCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kazreader.store.pack._PART", 8)
    folder, told = tmp_path / "floods", list[tuple[str, int, int]]()
    flood(folder, 1, 24)
    opened([folder], cache)
    flood(folder, 25, 30)
    run = RunContext(lambda *each: told.append(each), cache)
    pipeline.report(pipeline.read([folder], RunContext(cache=cache)), run)
    assert [(number, 30) for number in range(25, 31)] == [each[1:] for each in told if each[0] == "extract"]


def test_of_few_articles_nothing_is_kept_one_by_one(cache: ResultCache, tmp_path: Path) -> None:
    flood(tmp_path / "floods", 1, 5)
    opened([tmp_path / "floods"], cache)
    assert len(list((tmp_path / "cache").iterdir())) == 2
