"""A user's rule file of another shape than the shipped one is an error that names the place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kazreader.lexicon import files
from kazreader.model import LexiconError


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setattr(files, "_user_folder", tmp_path)
    files.toml_tables.cache_clear()
    yield
    files.toml_tables.cache_clear()


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("events", "x = 3", "x is a number, but must be a table"),
        ("events", "[[x]]\nid = 3", "x is a list, but must be a table"),
        ("numbers", "[words]\neleventy = [1]", "words.eleventy is a list, but must be a number"),
        ("numbers", "[vague]\numpteen = 13", "vague.umpteen is a number, but must be a list"),
        ("line_words", "small = [3]", "small, entry 1, is a number, but must be text"),
        ("boilerplate", '[reason]\nid = "x"', "reason is a table, but must be a list"),
        ("clause_words", "pronoun = []", "pronoun is no section of this file. Did you mean pronouns?"),
        ("speech", "[zzz]\nx = 1", "zzz is no section of this file. The sections are: verbs, before_verb,"),
    ],
)
def test_another_shape_names_file_place_and_remedy(tmp_path: Path, name: str, text: str, told: str) -> None:
    (tmp_path / f"{name}.toml").write_text(text)
    with pytest.raises(LexiconError) as error:
        files.toml_tables(name)
    assert str(error.value).startswith(f"{tmp_path}/{name}.toml: {told}")


def test_every_shipped_file_has_the_shape_of_itself(tmp_path: Path) -> None:
    for name in sorted(files.shipped()):
        if name.endswith(".toml"):
            (tmp_path / name).write_text(files._text(files._SHIPPED / name), encoding="utf-8")
            assert len(files.toml_tables(name.removesuffix(".toml"))) == 2


def test_a_new_entry_may_stand_in_a_file_of_entries(tmp_path: Path) -> None:
    (tmp_path / "counted.toml").write_text('[gondola]\nwords = "gondola"\n')
    assert files.toml_tables("counted")[1][1] == {"gondola": {"words": "gondola"}}
