from __future__ import annotations

from pathlib import Path

import pytest

from kazreader import clean, extract, load, pipeline
from kazreader.config import Settings
from kazreader.kept import Kept, kept_for
from kazreader.model import Article, Claim, CleanArticle, Report
from kazreader.pipeline import Readable

SAMPLE = [load.sample_folder()]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """Keep what articles give in a folder of the test's own."""
    return Kept(tmp_path / "cache")


def opened(paths: list[Path], kept: Kept) -> Report:
    return pipeline.report(pipeline.read(paths, kept=kept), kept=kept)


def flood(folder: Path, first: int, last: int) -> None:
    """Write reports of one flood, of each number one."""
    folder.mkdir(exist_ok=True)
    for number in range(first, last + 1):
        told = f"Floods in Oxley on June 3, 2024 killed {number % 3 + 11} people, officer {number} said.\n"
        (folder / f"{number:03}.txt").write_text(told)


@pytest.fixture
def extracted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list to which the id of each article comes that is extracted."""
    ids: list[str] = []
    claims = extract.claims

    def listed(article: CleanArticle) -> tuple[Claim, ...]:
        ids.append(article.article.id)
        return claims(article)

    monkeypatch.setattr(extract, "claims", listed)
    return ids


def forbidden(*arguments: object) -> tuple[CleanArticle, ...]:
    raise AssertionError("worked out anew")


def test_what_was_opened_before_is_neither_cleaned_nor_compared_anew(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(SAMPLE, kept)
    monkeypatch.setattr(clean, "clean", forbidden)
    monkeypatch.setattr(pipeline, "claims", forbidden)
    assert first == opened(SAMPLE, kept)


def test_a_changed_article_is_read_and_compared_anew(kept: Kept, tmp_path: Path) -> None:
    for name, count in (("a", 12), ("b", 15)):
        (tmp_path / f"{name}.txt").write_text(f"The ferry sank off Hull and {count} people drowned.\n")
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    before = opened(files, kept).comparison
    (tmp_path / "b.txt").write_text("The ferry sank off Hull and 12 people drowned.\n")
    after = opened(files, kept).comparison
    assert (1, 0) == (len(before.discrepancies), len(after.discrepancies))


def test_broken_entries_cost_time_and_nothing_else(kept: Kept, tmp_path: Path) -> None:
    first = opened(SAMPLE, kept)
    entries = list((tmp_path / "cache").iterdir())
    for entry in entries:
        entry.write_bytes(b"broken")
    assert (2, first) == (len(entries), opened(SAMPLE, kept))


def test_what_the_user_decided_by_hand_is_compared_anew(kept: Kept) -> None:
    readable = pipeline.read(SAMPLE, kept=kept)
    pipeline.report(readable, kept=kept)
    less = Readable(readable.articles[:1], readable.unreadable)
    assert () == pipeline.report(less, kept=kept).comparison.discrepancies


def test_nothing_is_kept_where_the_user_wants_nothing_remembered() -> None:
    assert kept_for(Settings(remember=False)) is None
    assert kept_for(Settings()) is not None


def test_articles_come_back_with_their_text(kept: Kept) -> None:
    def texts() -> list[tuple[Article, str]]:
        return [(article.article, article.prose) for article in pipeline.read(SAMPLE, kept=kept).articles]

    assert texts() == texts()


def test_of_a_folder_that_has_grown_only_the_new_report_is_extracted(
    kept: Kept, tmp_path: Path, extracted: list[str]
) -> None:
    folder = tmp_path / "floods"
    flood(folder, 1, 24)
    opened([folder], kept)
    assert 24 == len(extracted)
    extracted.clear()
    flood(folder, 25, 25)
    grown = opened([folder], kept)
    assert ["025"] == extracted
    assert grown == pipeline.report(pipeline.read([folder]))


def test_of_a_changed_report_and_a_smaller_folder_nothing_else_is_extracted(
    kept: Kept, tmp_path: Path, extracted: list[str]
) -> None:
    folder = tmp_path / "floods"
    flood(folder, 1, 24)
    opened([folder], kept)
    extracted.clear()
    (folder / "007.txt").write_text("Floods in Oxley on June 3, 2024 killed 50 people, police said.\n")
    (folder / "003.txt").unlink()
    changed = opened([folder], kept)
    assert ["007"] == extracted
    assert changed == pipeline.report(pipeline.read([folder]))


def test_broken_packs_cost_time_and_nothing_else(kept: Kept, tmp_path: Path) -> None:
    folder = tmp_path / "floods"
    flood(folder, 1, 24)
    opened([folder], kept)
    for entry in (tmp_path / "cache").iterdir():
        entry.write_bytes(entry.read_bytes()[:-9])
    flood(folder, 25, 25)
    assert opened([folder], kept) == pipeline.report(pipeline.read([folder]))


def test_of_few_articles_nothing_is_kept_one_by_one(kept: Kept, tmp_path: Path) -> None:
    flood(tmp_path / "floods", 1, 5)
    opened([tmp_path / "floods"], kept)
    assert 2 == len(list((tmp_path / "cache").iterdir()))
