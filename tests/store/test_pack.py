from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kazreader.model import Span
from kazreader.store.cache import Cache
from kazreader.store.pack import contents, packed, unpacked


class Made:
    """Content for keys that are numbers, and which of them it was made for."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = keys
        self.asked: list[str] = []

    def __call__(self, numbers: Sequence[int]) -> Sequence[bytes]:
        self.asked += (self._keys[number] for number in numbers)
        return [packed(Span(0, int(self._keys[number]))) for number in numbers]


def made_for(folder: Path, keys: str) -> str:
    """Return the keys for which something was made, having checked what is held under all."""
    made = Made(keys)
    held = contents(Cache(folder), "pack", list(keys), made)
    assert [Span(0, int(key)) for key in keys] == [unpacked(content, Span) for content in held]
    return "".join(made.asked)


def test_only_what_is_not_held_is_made(tmp_path: Path) -> None:
    assert ["123", "", "4", ""] == [made_for(tmp_path, keys) for keys in ("123", "321", "2413", "4")]


def test_what_was_asked_for_before_stays(tmp_path: Path) -> None:
    assert ["123456", "7", ""] == [made_for(tmp_path, keys) for keys in ("123456", "17", "7654321")]


def test_what_was_asked_for_longest_ago_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.store.pack._REST", 2)
    assert "123456" == made_for(tmp_path, "123456")
    assert "7" == made_for(tmp_path, "17")
    assert "456" == made_for(tmp_path, "723456")


def test_one_entry_holds_all(tmp_path: Path) -> None:
    made_for(tmp_path, "123456789")
    assert 1 == len(list(tmp_path.iterdir()))


def test_what_is_broken_off_is_not_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.store.pack._PART", 2)
    known: list[int] = []

    def make(numbers: Sequence[int]) -> Sequence[bytes]:
        if 5 in numbers:
            raise KeyboardInterrupt
        return [packed(Span(0, number)) for number in numbers]

    with pytest.raises(KeyboardInterrupt):
        contents(Cache(tmp_path), "pack", list("0123456789"), make, known.append)
    assert "456789" == made_for(tmp_path, "0123456789")
    contents(Cache(tmp_path), "pack", list("0123456789"), make, known.append)
    assert [0, 10] == known


@pytest.mark.parametrize("broken", [b"", b"broken" * 50])
def test_a_broken_pack_is_made_anew(tmp_path: Path, broken: bytes) -> None:
    made_for(tmp_path, "12")
    (tmp_path / "pack.kept").write_bytes(broken)
    assert ["12", ""] == [made_for(tmp_path, "12"), made_for(tmp_path, "12")]


def test_an_entry_of_another_form_is_no_pack(tmp_path: Path) -> None:
    Cache(tmp_path).put("pack", (1, 2))
    assert "12" == made_for(tmp_path, "12")


@pytest.mark.parametrize("content", [b"", b"broken", packed(print), packed((0, 3))])
def test_what_cannot_be_unpacked_is_nothing(content: bytes) -> None:
    assert unpacked(content, Span) is None
