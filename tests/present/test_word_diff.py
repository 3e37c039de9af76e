"""Two wordings of one utterance, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazreader.present.word_diff import Piece, word_diff

WORDS = st.lists(st.sampled_from(["the", "dam", "Dam,", "broke", "gave", "way", "—"]), max_size=8).map(
    " ".join
)


def test_changed_words_stand_between_the_same_ones() -> None:
    assert word_diff("the whole valley was moving", "then the valley began to move") == (
        Piece("added", "", "then"),
        Piece("same", "the", "the"),
        Piece("dropped", "whole", ""),
        Piece("same", "valley", "valley"),
        Piece("replaced", "was moving", "began to move"),
    )


def test_case_and_punctuation_are_no_change() -> None:
    assert word_diff("We heard it, then.", "we heard it then") == (
        Piece("same", "We heard it, then.", "we heard it then"),
    )


@given(WORDS, WORDS)
def test_the_pieces_joined_are_the_texts(ours: str, theirs: str) -> None:
    pieces = word_diff(ours, theirs)
    assert " ".join(p.ours for p in pieces if p.ours) == ours
    assert " ".join(p.theirs for p in pieces if p.theirs) == theirs


def test_a_text_beyond_all_measure_is_compared_from_its_start_only() -> None:
    pieces = word_diff("word " * 100_000, "word " * 100_000)
    assert sum(len(p.ours.split()) for p in pieces) == 400
