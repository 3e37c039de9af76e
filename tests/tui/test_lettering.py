"""The letters of reports stay when reports come and go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kazreader.model import CleanArticle, Comparison
from kazreader.pipeline import Readable
from kazreader.store.met import Met
from kazreader.tui.state.lettering import Lettering
from tests.flood import FLOOD
from tests.tui.reader import Reader, drive

HERALD, COURIER, WIRE, GAZETTE = FLOOD.articles


def letters(lettering: Lettering, articles: Sequence[CleanArticle]) -> str:
    return "".join(lettering.take(articles).values())


def renamed(article: CleanArticle, path: str) -> CleanArticle:
    return article._replace(article=article.article._replace(path=path, id=path))


def edited(article: CleanArticle) -> CleanArticle:
    return article._replace(article=article.article._replace(text=f"{article.article.text} More."))


def test_a_report_that_comes_gets_the_next_letter_wherever_it_stands() -> None:
    lettering = Lettering()
    assert letters(lettering, [COURIER, GAZETTE]) == "AB"
    assert letters(lettering, [HERALD, COURIER, WIRE, GAZETTE]) == "CADB"


def test_a_letter_that_is_free_again_waits_for_its_report() -> None:
    lettering = Lettering()
    letters(lettering, [HERALD, COURIER])
    assert letters(lettering, [COURIER, WIRE]) == "BC"
    assert letters(lettering, [HERALD, COURIER, WIRE]) == "ABC"


def test_a_report_that_was_moved_or_changed_keeps_its_letter() -> None:
    lettering = Lettering()
    letters(lettering, [HERALD, COURIER])
    assert letters(lettering, [edited(COURIER), renamed(HERALD, "z.txt")]) == "BA"


def test_two_reports_with_one_text_have_two_letters() -> None:
    lettering = Lettering()
    twins = [HERALD, renamed(HERALD, "z.txt")]
    assert letters(lettering, twins) == "AB"
    assert letters(lettering, twins[::-1]) == "BA"


def test_the_letters_are_those_of_the_last_time(tmp_path: Path) -> None:
    async def close(reader: Reader) -> None:
        reader.app.action_leave()

    later = FLOOD._replace(articles=(COURIER, GAZETTE), unreadable=(), comparison=Comparison())
    drive(close, report=later, met=Met(tmp_path))

    async def look(reader: Reader) -> None:
        assert [source.cited for source in reader.session.sources.listed] == [
            "C Herald",
            "A Courier",
            "D Wire",
            "B Gazette",
        ]

    drive(look, met=Met(tmp_path))


def test_the_report_under_the_eyes_keeps_its_letter_when_another_comes() -> None:
    async def play(reader: Reader) -> None:
        assert "A Courier" in reader.titles()
        await reader.hear(Readable((HERALD, COURIER, GAZETTE), ()))
        await reader.hear(Comparison())
        assert "A Courier" in reader.titles()
        assert [source.letter for source in reader.session.sources.listed] == ["C", "A", "B"]

    drive(play, report=FLOOD._replace(articles=(COURIER, GAZETTE), comparison=Comparison()))
