from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.background import Analysis, Failed
from kazreader.model import Comparison


def test_the_news_are_the_articles_first_and_the_comparison_last(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Rain fell on the hills of Oxley all week.\n")
    news = list(Analysis([tmp_path]).news())
    assert isinstance(news[0], pipeline.Readable)
    assert [a.article.id for a in news[0].articles] == ["one"]
    assert isinstance(news[-1], Comparison)


def test_a_missing_folder_is_told_and_not_raised(tmp_path: Path) -> None:
    news = list(Analysis([tmp_path / "gone"]).news())
    assert isinstance(news[-1], Failed)
    assert "gone" in news[-1].reason


def test_an_analysis_that_is_stopped_says_so(tmp_path: Path) -> None:
    analysis = Analysis([tmp_path])
    analysis.stop()
    assert isinstance(list(analysis.news())[-1], Failed | Comparison)


def test_the_users_own_word_files_hold_for_the_reader_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    own = tmp_path / "settings" / "kazreader" / "lexicon"
    own.mkdir(parents=True)
    (own / "hedges.toml").write_text("this is no TOML\n")
    (tmp_path / "one.txt").write_text("At least 12 people were killed in Oxley on Monday.\n")
    news = list(Analysis([tmp_path / "one.txt"]).news())
    assert isinstance(news[-1], Failed)
    assert "hedges.toml" in news[-1].reason
