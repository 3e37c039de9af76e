"""A user's rule file of another shape than the shipped one is an error that names the place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kazreader.lexicon import files
from kazreader.model import LexiconError


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("events", "x = 3", "1: x: it is a number, but must be a table"),
        ("events", "[[x]]\nid = 3", "1: x: it is a list, but must be a table"),
        ("events", "[sank]\nkind = 3", "2: [sank] kind: it is a number, but must be text"),
        ("events", "# mine\n[sank]\nkind = 3", "3: [sank] kind: it is a number, but must be text"),
        ("numbers", "[words]\neleventy = [1]", "2: [words] eleventy: it is a list, but must be a number"),
        ("numbers", "[words]\neleventy = inf", "2: [words] eleventy: it is a number without end"),
        ("numbers", "[words]\neleventy = 2031-01-10", "2: [words] eleventy: it is a date, but must be"),
        ("numbers", "[vague]\numpteen = 13", "2: [vague] umpteen: it is a number, but must be a list"),
        ("line_words", "small = [3]", "1: small: its value 1 is a number, but must be text"),
        ("line_words", 'small = ["so", " "]', "1: small: its value 2 is empty. Remove it."),
        ("boilerplate", '[reason]\nid = "x"', "1: reason: it is a table, but must be a list"),
        ("boilerplate", "[[reason]]\n[[reason]]\nid = 3", "3: [reason 2] id: it is a number"),
        ("predicates", "[killed]\nharms = 3", "2: [killed] harms: it is a number, but must be text"),
        (
            "traits",
            "[floor.answers]\nfirst = 2031-01-10",
            "2: [floor] first: it is a date, but must be a list",
        ),
        ("clause_words", "pronoun = []", "1: pronoun: is unknown. Did you mean pronouns?"),
        ("speech", "[zzz]\nx = 1", "1: zzz: is unknown. Known: appositions, auxiliaries,"),
    ],
)
def test_another_shape_names_file_place_and_remedy(
    write_words: Callable[[str, str], None], tmp_path: Path, name: str, text: str, told: str
) -> None:
    write_words(f"{name}.toml", text)
    with pytest.raises(LexiconError) as error:
        files.tables(name)
    assert str(error.value).startswith(f"{tmp_path}/{name}.toml:{told}")


def test_every_shipped_file_has_the_shape_of_itself(write_words: Callable[[str, str], None]) -> None:
    for name in sorted(files.shipped()):
        if name.endswith(".toml"):
            write_words(name, files._text(files.SHIPPED / name))
            assert len(files.tables(name.removesuffix(".toml"))) == 2


def test_a_new_entry_may_stand_in_a_file_of_entries(write_words: Callable[[str, str], None]) -> None:
    write_words("counted.toml", '[gondola]\nwords = "gondola"\n')
    assert files.tables("counted")[1] == {"gondola": {"words": "gondola"}}
