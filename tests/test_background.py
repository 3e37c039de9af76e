from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.background import AllClaims, Analysis, Failed
from kazreader.model import ByHand, Comparison, HandSpan, Span
from kazreader.store import article_key


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


def test_an_analysis_that_is_stopped_tells_of_no_failure(tmp_path: Path) -> None:
    analysis = Analysis([tmp_path])
    analysis.stop()
    assert not any(isinstance(news, Failed) for news in analysis.news())


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


def test_what_the_user_removed_by_hand_is_not_compared_and_still_told_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Floods in Oxley on June 3, 2024 killed 12 people, police said.\n")
    (tmp_path / "b.txt").write_text("Floods in Oxley on June 3, 2024 killed 15 people, police said.\n")
    readable, *_, compared = Analysis([tmp_path]).news()
    assert isinstance(readable, pipeline.Readable)
    assert isinstance(compared, Comparison)
    assert len(compared.discrepancies) == 1
    article = readable.articles[0].article
    decision = HandSpan(Span(0, len(article.text)), kept=False, text=article.text)
    again, *_, now = Analysis([tmp_path], {article_key(article): ByHand((decision,))}).news()
    assert isinstance(again, pipeline.Readable)
    assert isinstance(now, Comparison)
    assert now.discrepancies == ()
    assert again.articles[0].prose == readable.articles[0].prose


def test_all_claims_are_looked_for_those_too_that_no_comparison_tells_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Floods in Oxley on June 3, 2024 killed 12 people, police said.\n")
    (tmp_path / "b.txt").write_text("A wind of 80 km per hour blew over Oxley on June 3, 2024.\n")
    articles = pipeline.read([tmp_path]).articles
    told = AllClaims().of(articles)
    assert pipeline.claims(articles) == told
    assert {claim.mention.article for claim in told} == {"a", "b"}


def test_a_search_for_claims_that_is_stopped_tells_nothing() -> None:
    looking = AllClaims()
    looking.stop()
    assert looking.of(()) is None
