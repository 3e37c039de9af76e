"""What nobody should feed a reader: it shows what it can, says what it cannot, and goes on."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from kazreader import pipeline
from kazreader.background import Failed
from kazreader.clean import clean
from kazreader.model import Article, Block, BlockKind, CleanArticle, Comparison, Report, Span, Standing
from kazreader.store import Notebook
from tests.tui.reader import Reader, drive

COMMANDS = "\x1b]0;PWN\x07\x1b[2J\x1b]52;c;UFdO\x07\x9b31m\x9d0;PWN\x9c\u202e\u200b\x08\x0c"
MARKUP = "[red]red[/red] [/] [@click=app.quit]storm[/] [b [link=http://x] \\[i]"
EVERY_VIEW = ("2", "3", "l", "4", "5", "6", "1", "question_mark", "question_mark", "r", "z", "z", "tab")


def reported(*articles: Article) -> Report:
    return pipeline.report(pipeline.Readable(tuple(clean(articles)), ()))


def hostile(name: str, dead: int) -> Article:
    text = (
        f"Storm {MARKUP} hits {COMMANDS}\n\nMarch 4, 2024 - The {MARKUP} storm {COMMANDS} killed {dead} "
        f"people in Oxley, police {MARKUP} said.\n\n“It was {COMMANDS} a {MARKUP} night,” said Ada Hale."
    )
    return Article(name, f"{MARKUP}/{COMMANDS}{name}.txt", text)


def test_markup_and_commands_are_shown_as_text_or_not_at_all_in_every_view() -> None:
    async def play(reader: Reader) -> None:
        assert "[red]red[/red] [/] [@click=app.quit]storm[/]" in reader.text()
        for key in ("right_square_bracket", *EVERY_VIEW, "F", *"storm", "enter", "y", "c"):
            await reader.press(key)
            assert not any(unicodedata.category(c).startswith("C") for c in "".join(reader.lines())), key
        assert not reader.has_quit

    drive(play, report=reported(hostile("a", 12), hostile("b", 15)))


def test_a_terminal_that_is_resized_at_every_key_shows_the_same_place_in_the_end() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "right_square_bracket")
        before = reader.text()
        sizes = ((1, 1), (3, 2), (20, 5), (180, 50), (59, 15), (100, 16), (99, 30), (160, 24))
        for number, key in enumerate((*EVERY_VIEW, "shift+tab", "r")):
            await reader.resize(*sizes[number % len(sizes)])
            await reader.press(key)
        await reader.resize(120, 36)
        assert reader.text() == before

    drive(play)


def test_a_data_folder_that_cannot_be_written_is_said_at_the_start_and_at_each_verdict(
    tmp_path: Path,
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "tab", "y", "n", "u")
        (said,) = reader.said()
        assert "Notes may not be saved." in said
        assert "NOT SAVED (File exists): you: unsure" in reader.status()
        await reader.press("m", "x", "q")

    drive(play, notebook=Notebook(tmp_path / "data"))


def test_a_folder_that_vanished_is_said_and_its_texts_stay() -> None:
    async def play(reader: Reader) -> None:
        await reader.hear(Failed("flood: there is no such file or folder"))
        assert reader.said() == ["flood: there is no such file or folder"]
        assert "The dam above Oxley gave way" in reader.text()
        await reader.press("o", "J")
        assert "B Courier" in reader.titles()

    drive(play, compared=False)


def test_an_empty_folder_leaves_every_key_harmless() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket", "enter", "asterisk", "J", "n", "y", "c", "m", "x")
        await reader.press(*EVERY_VIEW, "slash", "a", "enter", "a", "escape")
        assert not reader.has_quit

    drive(play, report=Report((), (), Comparison()))


def test_fifty_thousand_words_are_walked_searched_and_resized() -> None:
    paragraph = "The river rose again in the night and the bridge was closed. " * 10
    text = "\n\n".join(f"{number} {paragraph}" for number in range(420)) + "\n\nThe last word is heron."

    async def play(reader: Reader) -> None:
        await reader.press("G")
        assert "heron." in reader.text()
        await reader.press("g", "slash", *"heron")
        assert "hit 1 of 1" in reader.text()
        await reader.press("enter")
        top = reader.read.top()
        await reader.resize(60, 20)
        await reader.resize(120, 36)
        assert reader.read.top() == top

    article = Article("long", "long.txt", text)
    block = Block(Span(0, len(text)), BlockKind.BODY, Standing.KEPT, "clean.paragraph")
    kept = CleanArticle(article, (block,), prose=text)
    drive(play, report=Report((kept,), (), Comparison()))


def test_files_that_could_not_be_read_stand_with_their_reason_below_the_evidence() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("tab", "G")
        assert "Not read: 1 file" in reader.text()
        assert "flood/scan.pdf   not text: it begins like a PDF." in reader.text()

    drive(play)


def test_where_there_is_no_discrepancy_the_key_that_walks_them_says_so() -> None:
    async def play(reader: Reader) -> None:
        await reader.press("right_square_bracket")
        assert reader.status().startswith(" no discrepancy in this article or any other ")

    drive(play, report=reported(Article("a", "a.txt", "Rain fell on Oxley.")))
