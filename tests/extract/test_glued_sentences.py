"""Sentences that a scraper glued together, and full stops inside words."""

from __future__ import annotations

import pytest

from kazreader.extract import sentences
from kazreader.model import Span


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences.split(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "drawn",
    [
        "The road was closed.|The bridge was not.",
        "Nobody was hurt.|Police came at once.",
    ],
)
def test_sentences_without_a_gap_are_split(drawn: str) -> None:
    assert drawn.split("|") == split(drawn.replace("|", ""))


@pytest.mark.parametrize(
    "text",
    ["He wrote for J.Crew and St.Moritz.", "It costs 3.5 euros.", "See example.com and www.example.org now."],
)
def test_a_full_stop_inside_a_word_ends_nothing(text: str) -> None:
    assert [text] == split(text)
