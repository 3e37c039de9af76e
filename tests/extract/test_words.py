"""Sentences in words: which compounds are taken apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.extract.words import words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a three-story house", ["a", "three", "-", "story", "house"]),
        ("a well-known house", ["a", "well-known", "house"]),
        ("a three-1month stay", ["a", "three-1month", "stay"]),
    ],
)
def test_compounds_with_a_number_are_taken_apart(text: str, words: list[str]) -> None:
    assert words == list(words_of(text).written)


@pytest.mark.parametrize("word", ["three-1month", "twenty-2nd", "one-2-three", "two-10,000x"])
def test_digits_glued_to_letters_behind_a_number_word_are_no_number(tmp_path: Path, word: str) -> None:
    (tmp_path / "a.txt").write_text(f"Town waits\n\nHe signed his {word} contract on the pier.\n")
    claims = pipeline.claims(pipeline.read([tmp_path]).articles)
    assert not any(claim.mention.rule.startswith("qty.digits") for claim in claims)
