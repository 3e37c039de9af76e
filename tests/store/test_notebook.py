"""What the user leaves behind stays, whatever happens to folders, runs and disks."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from multiprocessing import Process
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazreader.model import Article, HandSpan, Span
from kazreader.store import Notebook, Review, Verdict, article_key

HERALD = Article("a", "old/a.txt", "The dam gave way.")
COURIER = Article("b", "old/b.txt", "The wall failed.")
MOVED = Article("x7", "new/place/x7.txt", HERALD.text)
CONFLICT = Review(Verdict.CONFLICT, "call the mayor")
BY_HAND = (HandSpan(Span(5, 9), kept=True, text="sank"), HandSpan(Span(0, 3), kept=False))


def review_of(notebook: Notebook, discrepancy: str, article: Article) -> Review | None:
    reviewed = notebook.reviewed(discrepancy, article)
    return reviewed and reviewed.review


def stored(folder: Path) -> Path:
    return folder / "notebook.json"


def test_everything_is_found_again_in_a_moved_folder(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    notebook.set_position(HERALD, 8)
    notebook.set_note(HERALD, "checked by phone")
    notebook.set_mark("m", HERALD, 4)
    notebook.set_spans(HERALD, BY_HAND)
    notebook.set_review("fig-1", [HERALD, COURIER], CONFLICT)
    notebook.save()
    assert not notebook.complaint

    again = Notebook(tmp_path)
    assert again.trouble is None
    assert again.position(MOVED) == 8
    assert again.note(MOVED) == "checked by phone"
    assert again.marks(MOVED) == {"m": 4}
    assert again.spans(MOVED) == BY_HAND
    assert review_of(again, "fig-1", MOVED) == CONFLICT


def test_a_verdict_is_not_taken_over_by_another_event(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    notebook.set_review("fig-1", [HERALD], CONFLICT)
    assert review_of(notebook, "fig-1", COURIER) is None
    assert review_of(notebook, "fig-2", HERALD) is None


def test_nothing_is_written_before_it_is_saved_nor_without_a_change(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    notebook = Notebook(folder)
    notebook.save()
    assert not folder.exists()
    notebook.set_position(HERALD, 1)
    assert not folder.exists()
    notebook.save()
    assert stored(folder).exists()


def test_an_empty_note_or_review_is_deleted_again(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    notebook.set_note(HERALD, "x")
    notebook.set_review("fig-1", [HERALD], CONFLICT)
    notebook.save()
    notebook.set_note(HERALD, "")
    notebook.set_review("fig-1", [HERALD], None)
    notebook.save()
    assert json.loads(stored(tmp_path).read_text())["articles"] == {}


def test_which_answers_are_right_is_kept_and_not_said_in_notebooks_of_before(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    for name, right in (("fig-1", ("14",)), ("fig-2", ()), ("fig-3", None)):
        notebook.set_review(name, [HERALD], CONFLICT._replace(right=right))
    notebook.save()
    assert '"right": null' not in stored(tmp_path).read_text()
    after = Notebook(tmp_path)
    assert [each.review.right for each in after.reviews(HERALD).values()] == [("14",), (), None]


def test_a_mark_of_one_name_stands_in_one_article_only(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    notebook.set_mark("m", HERALD, 4, among=[HERALD, COURIER])
    notebook.set_mark("m", COURIER, 2, among=[HERALD, COURIER])
    assert (notebook.marks(HERALD), notebook.marks(COURIER)) == ({}, {"m": 2})


def test_two_readers_at_once_lose_nothing(tmp_path: Path) -> None:
    one, two = Notebook(tmp_path), Notebook(tmp_path)
    one.set_review("fig-1", [HERALD], CONFLICT)
    two.set_review("fig-2", [HERALD], Review(Verdict.SAME))
    two.set_note(COURIER, "two")
    one.save()
    two.save()
    after = Notebook(tmp_path)
    assert review_of(after, "fig-1", HERALD) == CONFLICT
    assert review_of(after, "fig-2", HERALD) == Review(Verdict.SAME)
    assert after.note(COURIER) == "two"
    assert review_of(two, "fig-1", HERALD) == CONFLICT


def test_what_the_other_reader_deleted_stays_deleted(tmp_path: Path) -> None:
    one = Notebook(tmp_path)
    one.set_note(HERALD, "old")
    one.save()
    two = Notebook(tmp_path)
    one.set_note(HERALD, "")
    one.save()
    two.set_position(HERALD, 3)
    two.save()
    assert Notebook(tmp_path).note(HERALD) == ""


def _write_marks(folder: Path, who: str) -> None:
    for number in range(8):
        notebook = Notebook(folder)
        notebook.set_mark(f"{who}{number}", HERALD, number)
        notebook.save()


def test_processes_that_write_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    processes = [Process(target=_write_marks, args=(tmp_path, who)) for who in "xy"]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert sorted(Notebook(tmp_path).marks(HERALD)) == sorted(f"{w}{n}" for w in "xy" for n in range(8))


BROKEN = [
    "{half",
    "[]",
    '{"format": "other"}',
    '{"format": "kazreader/notebook", "version": 99}',
    "\x00",
    "[" * 100_000,
    '{"format": "kazreader/notebook", "version": 1, "articles": [1]}',
    '{"format": "kazreader/notebook", "version": 1, "articles": {"x": {"position": ' + "9" * 5_000 + "}}}",
]


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_notebook_is_said_once_set_aside_and_not_lost(tmp_path: Path, content: str) -> None:
    stored(tmp_path).write_text(content)
    notebook = Notebook(tmp_path)
    assert notebook.trouble is not None
    assert str(stored(tmp_path)) in notebook.trouble
    notebook.set_note(HERALD, "new")
    notebook.save()
    assert "now notebook.broken-1.json" in notebook.complaint
    assert (tmp_path / "notebook.broken-1.json").read_text() == content
    assert Notebook(tmp_path).note(HERALD) == "new"


def test_strange_entries_are_passed_over_and_kept(tmp_path: Path) -> None:
    entry = {
        "file": {},
        "position": -4,
        "marks": {"m": "x", "n": 2},
        "spans": [{"start": 3}, 7],
        "reviews": 5,
        "later": {"v": 1},
    }
    content = {
        "format": "kazreader/notebook",
        "version": 1,
        "articles": {article_key(HERALD): entry, "odd": 3},
    }
    stored(tmp_path).write_text(json.dumps(content))
    notebook = Notebook(tmp_path)
    assert notebook.trouble is None
    assert notebook.position(HERALD) is None
    assert notebook.marks(HERALD) == {"n": 2}
    assert notebook.spans(HERALD) == ()
    assert review_of(notebook, "fig-1", HERALD) is None
    assert not notebook.follow([COURIER])
    notebook.set_note(HERALD, "mine")
    notebook.save()
    after = json.loads(stored(tmp_path).read_text())["articles"][article_key(HERALD)]
    assert (after["later"], after["note"]) == ({"v": 1}, "mine")


@pytest.fixture
def full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder on a disk that takes no more bytes."""

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    yield tmp_path


def test_a_full_disk_is_said_at_every_change_and_reading_goes_on(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = Notebook(full)
    notebook.set_note(HERALD, "kept in memory")
    for _ in range(2):
        notebook.save()
        assert notebook.complaint == "NOT SAVED (No space left on device)"
    assert notebook.note(HERALD) == "kept in memory"
    assert [f.name for f in full.iterdir() if f.suffix != ".lock"] == []
    monkeypatch.undo()
    notebook.save()
    assert not notebook.complaint
    assert Notebook(full).note(HERALD) == "kept in memory"


@pytest.mark.parametrize("folder", ["file/data", "locked/deep/data"])
def test_a_data_folder_that_cannot_be_made_is_said_before_anything_is_noted(
    tmp_path: Path, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    make = Path.mkdir

    def refused(path: Path, *mode: Any, **options: Any) -> None:
        if "locked" in path.parts:
            raise PermissionError(13, "Permission denied")
        make(path, *mode, **options)

    monkeypatch.setattr(Path, "mkdir", refused)
    notebook = Notebook(tmp_path / folder)
    notebook.prepare()
    assert notebook.trouble is not None
    notebook.set_note(HERALD, "x")
    notebook.save()
    assert "NOT SAVED" in notebook.complaint


def test_preparing_an_open_folder_is_silent(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "deep" / "data")
    notebook.prepare()
    assert notebook.trouble is None
    assert not (tmp_path / "deep" / "data" / "notebook.json").exists()


def test_without_a_folder_everything_stays_in_memory() -> None:
    notebook = Notebook(None)
    notebook.set_note(HERALD, "x")
    notebook.save()
    assert not notebook.complaint
    assert notebook.note(HERALD) == "x"


@given(st.text(st.characters(categories=None), max_size=40))
def test_any_note_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, note: str) -> None:
    folder = tmp_path_factory.mktemp("notes")
    notebook = Notebook(folder)
    notebook.set_note(HERALD, note)
    notebook.save()
    assert Notebook(folder).note(HERALD) == note


def test_a_link_to_the_notebook_stays_a_link(tmp_path: Path) -> None:
    kept, folder = tmp_path / "dotfiles", tmp_path / "data"
    kept.mkdir()
    folder.mkdir()
    (kept / "mine.json").write_text('{"format": "kazreader/notebook", "version": 1, "articles": {}}')
    stored(folder).symlink_to(kept / "mine.json")
    notebook = Notebook(folder)
    notebook.set_note(HERALD, "new")
    notebook.save()
    assert not notebook.complaint
    assert stored(folder).is_symlink()
    assert "new" in (kept / "mine.json").read_text()


ADDED = "Rain fell all week. The dam gave way."


def changed(text: str = ADDED) -> Article:
    return Article("a", "old/a.txt", text)


def test_what_was_noted_on_a_file_follows_its_words_when_the_file_has_changed(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    notebook.set_position(HERALD, 8)
    notebook.set_note(HERALD, "checked by phone")
    notebook.set_mark("m", HERALD, 4)
    notebook.set_spans(HERALD, [HandSpan(Span(4, 7), kept=False, text="dam")])
    notebook.set_review("fig-1", [HERALD], CONFLICT)
    notebook.save()

    again = Notebook(tmp_path)
    assert again.follow([changed(), COURIER]) is True
    assert again.position(changed()) == ADDED.index("gave")
    assert again.marks(changed()) == {"m": ADDED.index("dam")}
    assert again.spans(changed()) == (HandSpan(Span(24, 27), kept=False, text="dam"),)
    assert (again.note(changed()), review_of(again, "fig-1", changed())) == ("checked by phone", CONFLICT)
    again.save()
    assert Notebook(tmp_path).marks(changed()) == {"m": ADDED.index("dam")}


def test_a_mark_whose_words_are_gone_is_not_put_elsewhere() -> None:
    notebook = Notebook(None)
    notebook.set_mark("m", HERALD, 4)
    notebook.follow([changed("Nothing of it is left.")])
    assert notebook.marks(changed("Nothing of it is left.")) == {}


def test_the_old_text_keeps_its_notes_and_a_later_change_follows_the_latest() -> None:
    notebook = Notebook(None)
    notebook.set_note(HERALD, "one")
    notebook.follow([changed()])
    notebook.set_note(changed(), "two")
    notebook.follow([changed("A third text.")])
    assert (notebook.note(HERALD), notebook.note(changed("A third text."))) == ("one", "two")
    notebook.follow([HERALD])
    assert notebook.note(HERALD) == "one"


def test_nothing_follows_to_a_text_with_notes_of_its_own_nor_from_a_file_that_is_still_there() -> None:
    notebook = Notebook(None)
    notebook.set_note(HERALD, "one")
    notebook.set_note(changed(), "mine")
    notebook.follow([changed()])
    assert notebook.note(changed()) == "mine"
    elsewhere = Article("c", "other/c.txt", "Another text.")
    second = Article("d", "old/a.txt", "A second article of that file.")
    notebook.follow([HERALD, changed(), elsewhere, second])
    assert (notebook.note(elsewhere), notebook.note(second)) == ("", "")


def test_a_pipe_in_its_place_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(stored(tmp_path))
    notebook = Notebook(tmp_path)
    assert notebook.trouble is not None
    assert "cannot be read: it is a pipe" in notebook.trouble
    notebook.set_note(HERALD, "kept in memory")
    notebook.save()
    assert notebook.complaint == "NOT SAVED (it is a pipe)"
    assert notebook.note(HERALD) == "kept in memory"
