"""The files that are read are watched, and the open reader takes in what happens to them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from kazreader import pipeline
from kazreader.store import Notebook
from kazreader.tui import watching
from kazreader.tui.app import ReaderApp
from kazreader.tui.state.session import Session
from kazreader.tui.watching import Back, Changed, Gone, Sight, Unwatched, in_words, name_of, sights
from tests.tui.reader import Heard, Reader

_PATIENCE = 30.0


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "_SETTLED", 100)
    monkeypatch.setattr(watching, "_STEP", 20)
    monkeypatch.setattr(watching, "_ROUND", 100)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "flood"
    folder.mkdir()
    toll(folder / "b.txt", 12)
    return folder


def toll(file: Path, killed: int, *, more: str = "") -> None:
    file.write_text(f"Floods hit Oxley on June 3, 2024 and killed {killed} people, police said.\n\n{more}")


def text_rows(reader: Reader) -> list[str]:
    text = reader.read.panes.text
    pane, left = text.region, text.region.x + text.margin
    return [line[left : pane.right - 1].rstrip() for line in reader.lines()[pane.y : pane.bottom]]


async def until(reader: Reader, words: str) -> None:
    async with asyncio.timeout(_PATIENCE):
        while words not in reader.text():
            await asyncio.sleep(0.05)
    await reader.settle()


def watched(
    folder: Path, play: Callable[[Reader], Awaitable[None]], size: tuple[int, int] = (100, 30)
) -> None:
    """Run the reader on a folder, with its analysis and its watcher."""

    async def run() -> None:
        session = Session((folder,), Notebook(None))
        read = pipeline.read([folder])
        session.take_articles(read.articles, read.unreadable)
        app = ReaderApp(session)
        heard = Heard()
        async with app.run_test(size=size, message_hook=heard) as pilot:
            await play(Reader(app, pilot, heard))

    asyncio.run(run())


def seen(paths: list[Path], *steps: Callable[[], None]) -> Iterator[Sight]:
    """Yield the sight after each step."""
    found: list[Sight] = []
    stop, told = Event(), Event()

    def watch() -> None:
        for sight in sights(paths, stop):
            found.append(sight)
            told.set()

    thread = Thread(target=watch)
    thread.start()
    try:
        stop.wait(0.3)
        for step in steps:
            told.clear()
            step()
            assert told.wait(_PATIENCE)
            stop.wait(0.1)
            yield found[-1]
    finally:
        stop.set()
        thread.join()


def test_a_change_a_vanished_folder_and_its_return_are_seen(folder: Path) -> None:
    def take_away() -> None:
        shutil.move(folder, folder.with_name("away"))

    steps = [lambda: toll(folder / "c.txt", 15), take_away, folder.mkdir]
    assert list(seen([folder], *steps)) == [Changed(), Gone(folder), Changed()]


def test_what_is_seen_is_told_by_the_last_part_of_its_path(folder: Path) -> None:
    sights = (Changed(), Gone(folder), Back(folder), Unwatched("no room"))
    assert [in_words(each) for each in sights] == [
        "",
        f"{folder.name} is gone; its reports stay open",
        f"{folder.name} is back",
        "no room",
    ]


def test_a_single_file_is_watched_without_its_neighbours(folder: Path) -> None:
    file = folder / "b.txt"

    def rewrite() -> None:
        (folder / "other.txt").write_text("Not asked for.")
        toll(file, 13)

    assert list(seen([file], rewrite, file.unlink)) == [Changed(), Gone(file)]


def test_files_that_come_change_and_go_are_taken_in_where_reading_stands(folder: Path) -> None:
    filler = "\n\n".join(f"Paragraph {number} tells of the water in the streets." for number in range(40))
    toll(folder / "b.txt", 12, more=filler)
    toll(folder / "c.txt", 12)

    async def play(reader: Reader) -> None:
        await until(reader, "no discrepancies here")
        await asyncio.sleep(1.0)
        await reader.press("space")
        top = text_rows(reader)
        assert any("Paragraph" in row for row in top)
        toll(folder / "a.txt", 15)
        await until(reader, "1 report added: 1 new conflict")
        assert text_rows(reader) == top
        assert "Sources 2/3" in reader.text()
        toll(folder / "b.txt", 12, more=f"An added paragraph.\n\n{filler}")
        await until(reader, "1 report changed")
        assert text_rows(reader) == top
        (folder / "b.txt").unlink()
        await until(reader, "1 report removed")
        assert text_rows(reader) == top
        assert "file is gone" in reader.text()
        shutil.rmtree(folder)
        await until(reader, "flood is gone; its reports stay open")
        await reader.press("j")
        assert "Paragraph" in reader.text()

    watched(folder, play)


@pytest.mark.parametrize("size", [(100, 30), (80, 24)])
def test_in_an_empty_folder_the_reader_waits_and_shows_the_first_report_to_come(
    folder: Path, size: tuple[int, int]
) -> None:
    (folder / "b.txt").unlink()
    (folder / "broken.json").write_text("{")

    async def play(reader: Reader) -> None:
        await until(reader, "Waiting for reports.")
        assert "is not JSON" in reader.text()
        assert reader.status() == " waiting for reports"
        await reader.press(
            "right_square_bracket", "J", "tab", "shift+tab", "n", "r", "x", "a", "escape", *"123456", "1"
        )
        await asyncio.sleep(1.0)
        toll(folder / "a.txt", 15)
        await until(reader, "killed 15 people")
        assert "Waiting" not in reader.text()
        toll(folder / "b.txt", 16)
        await until(reader, "1 report added: 1 new conflict")

    watched(folder, play, size=size)


def test_a_folder_that_is_named_by_a_dot_has_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert name_of(Path()) == tmp_path.name
    assert name_of(Path("..")) == tmp_path.parent.name
    assert (name_of(Path("a/b.txt")), name_of(Path("/"))) == ("b.txt", "/")
