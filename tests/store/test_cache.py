from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from kazreader.model import Span
from kazreader.store.cache import Cache, key_of, state_of


def entry_of(folder: Path) -> Path:
    (entry,) = folder.glob("*.kept")
    return entry


def test_what_was_put_is_found_under_its_key_only(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    cache.put("a", (Span(1, 2), Span(3, 4)))
    assert (Span(1, 2), Span(3, 4)) == cache.get("a")
    assert cache.get("b") is None


@pytest.mark.parametrize("broken", [b"", b"short", b"x" * 200])
def test_a_broken_entry_is_no_entry(tmp_path: Path, broken: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put("a", Span(1, 2))
    entry_of(tmp_path).write_bytes(broken)
    assert cache.get("a") is None


def test_an_entry_that_lost_its_end_is_no_entry(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("a", Span(1, 2))
    entry = entry_of(tmp_path)
    entry.write_bytes(entry.read_bytes()[:-1])
    assert cache.get("a") is None


class _Calls:
    def __reduce__(self) -> tuple[object, ...]:
        return (print, ("called",))


@pytest.mark.parametrize("foreign", [Path("somewhere"), _Calls(), [Span(0, 1), print]])
def test_an_entry_makes_nouns_of_the_model_and_nothing_else(
    tmp_path: Path, foreign: object, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = Cache(tmp_path)
    cache.put("a", foreign)
    assert pickle.dumps(foreign)
    assert cache.get("a") is None
    assert capsys.readouterr().out == ""


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = Cache(tmp_path / "file")
    cache.put("a", Span(1, 2))
    assert cache.get("a") is None


def test_the_oldest_entries_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.store.cache._ENTRIES", 3)
    cache = Cache(tmp_path)
    for number in range(5):
        cache.put(str(number), Span(0, number))
        os.utime(tmp_path / f"{number}.kept", (number, number))
    assert [None, None, Span(0, 2), Span(0, 3), Span(0, 4)] == [cache.get(str(n)) for n in range(5)]


def test_the_newest_entry_stays_however_little_room_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kazreader.store.cache._ROOM", 1)
    cache = Cache(tmp_path)
    cache.put("old", Span(0, 1))
    os.utime(tmp_path / "old.kept", (1, 1))
    cache.put("new", Span(0, 2))
    assert (None, Span(0, 2)) == (cache.get("old"), cache.get("new"))


def test_a_key_tells_apart_what_is_divided_otherwise() -> None:
    assert key_of(["ab", "c"]) != key_of(["a", "bc"])
    assert key_of(["a", "b"]) != key_of(["b", "a"])
    assert key_of(["a", "\ud800"]) == key_of(["a", "\ud800"])


def test_the_state_of_a_folder_changes_with_its_rules_and_with_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "units.toml").write_text("a = 1")
    before = state_of([tmp_path])
    (tmp_path / "notes.md").write_text("nothing to do with it")
    assert before == state_of([tmp_path])
    (tmp_path / "units.toml").write_text("a = 12")
    assert before != state_of([tmp_path])
