"""Text in cells."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazreader.present.columns import cells, clip, clip_start, pad, wrap


def test_a_chinese_letter_is_two_cells_and_a_combining_mark_none() -> None:
    assert cells("東京") == 4
    assert cells("e\u0301a") == 2


def test_text_is_cut_with_an_ellipsis_inside_the_width() -> None:
    assert clip("a long title", 8) == "a long…"
    assert clip("東京都庁", 5) == "東京…"
    assert clip("short", 5) == "short"
    assert clip("anything", 0) == ""


def test_of_a_path_the_end_is_kept() -> None:
    assert clip_start("articles/of/the/year/001.txt", 13) == "…year/001.txt"


def test_padding_fills_to_the_width_in_cells() -> None:
    assert pad("東", 4) == "東  "


def test_lines_break_at_spaces() -> None:
    assert list(wrap("the dam gave way on Monday", 10)) == ["the dam", "gave way", "on Monday"]


def test_a_word_wider_than_a_line_is_broken() -> None:
    assert list(wrap("an abcdefghij x", 4)) == ["an", "abcd", "efgh", "ij x"]


@given(st.text(alphabet=" ab東é", max_size=60), st.integers(2, 20))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = list(wrap(text, width))
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
