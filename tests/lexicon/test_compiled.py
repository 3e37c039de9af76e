from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import tomli

from kazreader.lexicon import compiled, files


@pytest.fixture(autouse=True)
def python_may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "winds.toml"
    path.write_text("[gale]\nforce = 8\n", encoding="utf-8")
    return path


def _kept(folder: Path) -> list[Path]:
    return list((folder / "__pycache__").glob("*"))


@pytest.mark.parametrize("name", sorted(name for name in files.shipped() if name.endswith(".toml")))
def test_a_shipped_file_reads_compiled_as_it_is_parsed(name: str) -> None:
    path = files.SHIPPED / name
    assert tomli.loads(path.read_text(encoding="utf-8")) == compiled.table(path)


def test_a_second_reading_parses_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = compiled.table(file)
    monkeypatch.setattr(tomli, "loads", None)
    assert first == compiled.table(file) == {"gale": {"force": 8}}


def test_another_content_of_the_same_time_and_size_is_read_anew(file: Path) -> None:
    compiled.table(file)
    told = file.stat()
    file.write_text("[gale]\nforce = 9\n", encoding="utf-8")
    os.utime(file, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert compiled.table(file) == {"gale": {"force": 9}}


@pytest.mark.parametrize("left", [0, 10, 16, 20])
def test_what_was_kept_and_is_cut_short_is_parsed_again(file: Path, left: int) -> None:
    compiled.table(file)
    (kept,) = _kept(file.parent)
    kept.write_bytes(kept.read_bytes()[:left])
    assert compiled.table(file) == {"gale": {"force": 8}}


def test_nothing_is_kept_when_python_is_told_to_write_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert (compiled.table(file), _kept(file.parent)) == ({"gale": {"force": 8}}, [])


def test_a_place_where_nothing_can_be_kept_is_read_all_the_same(file: Path) -> None:
    (file.parent / "__pycache__").write_text("no folder", encoding="utf-8")
    assert compiled.table(file) == {"gale": {"force": 8}}


def test_a_broken_file_is_told_each_time(file: Path) -> None:
    file.write_text("[gale", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(tomli.TOMLDecodeError):
            compiled.table(file)


@pytest.mark.parametrize("value", ["2031-01-10", "10:30:00", "inf", "-inf", "nan"])
def test_a_value_for_which_no_rule_has_a_use_is_told_each_time(file: Path, value: str) -> None:
    file.write_text(f"[gale]\nforce = [[{value}]]\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(ValueError, match="is not used here"):
            compiled.table(file)
