from __future__ import annotations

from pathlib import Path

import pytest

from kazreader.model import Span
from kazreader.store.cache import Cache
from kazreader.store.pack import Pack, packed, parts, unpacked


def span(key: str) -> Span:
    return Span(0, int(key))


def made_for(folder: Path, keys: str) -> str:
    """Return the keys for which something was computed, having checked what is held under all."""
    pack = Pack(Cache(folder), "pack")
    missing = [number for number, key in enumerate(keys) if key not in pack]
    for part in parts(missing):
        pack.store({keys[number]: packed(span, keys[number]) for number in part}, list(keys))
    assert [span(key) for key in keys] == [pack.value(key, Span) for key in keys]
    return "".join(keys[number] for number in missing)


def test_only_what_is_not_held_is_made(tmp_path: Path) -> None:
    assert [made_for(tmp_path, keys) for keys in ("123", "321", "2413", "4")] == ["123", "", "4", ""]


def test_what_was_asked_for_before_stays(tmp_path: Path) -> None:
    assert [made_for(tmp_path, keys) for keys in ("123456", "17", "7654321")] == ["123456", "7", ""]


def test_what_was_asked_for_longest_ago_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.store.pack._REST", 2)
    assert made_for(tmp_path, "123456") == "123456"
    assert made_for(tmp_path, "17") == "7"
    assert made_for(tmp_path, "723456") == "456"


def test_one_entry_holds_all(tmp_path: Path) -> None:
    made_for(tmp_path, "123456789")
    assert len(list(tmp_path.iterdir())) == 1


def test_parts_double_so_that_the_pack_is_not_written_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.store.pack._PART", 2)
    assert list(parts(list(range(10)))) == [[0, 1], [2, 3], [4, 5, 6, 7], [8, 9]]


def test_a_stored_part_is_there_when_the_next_one_fails(tmp_path: Path) -> None:
    Pack(Cache(tmp_path), "pack").store({key: packed(span, key) for key in "0123"}, list("0123456789"))
    assert made_for(tmp_path, "0123456789") == "456789"


@pytest.mark.parametrize("broken", [b"", b"broken" * 50])
def test_a_broken_pack_is_made_anew(tmp_path: Path, broken: bytes) -> None:
    made_for(tmp_path, "12")
    (tmp_path / "pack.kept").write_bytes(broken)
    assert [made_for(tmp_path, "12"), made_for(tmp_path, "12")] == ["12", ""]


def test_an_entry_of_another_form_is_no_pack(tmp_path: Path) -> None:
    Cache(tmp_path).put("pack", (1, 2))
    assert made_for(tmp_path, "12") == "12"


@pytest.mark.parametrize("content", [b"", b"broken", packed(eval, "print"), packed(tuple, (0, 3))])
def test_what_cannot_be_unpacked_is_nothing(content: bytes) -> None:
    assert unpacked(content, Span) is None
