from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from kazreader.tui.layout.wrap import wrap


def _lines(text: str, width: int) -> list[str]:
    return [text[a:b] for a, b in wrap(text, width)]


def test_lines_break_at_spaces() -> None:
    assert _lines("one two three four", 9) == ["one two", "three", "four"]


def test_a_no_break_space_keeps_a_number_together() -> None:
    assert _lines("about 8\u00a0000 people", 8) == ["about", "8\u00a0000", "people"]


def test_a_narrow_no_break_space_keeps_a_number_together_beside_wide_characters() -> None:
    assert _lines("約 8\u202f000 人", 6) == ["約", "8\u202f000", "人"]


def test_a_long_word_is_cut() -> None:
    assert _lines("abcdefgh", 3) == ["abc", "def", "gh"]


def test_wide_characters_break_anywhere_but_not_before_a_full_stop() -> None:
    assert _lines("日本語です。次", 8) == ["日本語で", "す。次"]
    assert _lines("日本語。次", 6) == ["日本", "語。次"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert _lines("ae\u0301e\u0301e\u0301", 2) == ["ae\u0301", "e\u0301e\u0301"]


def test_a_row_that_is_too_long_behind_a_space_is_cut_again() -> None:
    assert _lines("\u0301 a\u200da\u3002", 2) == ["\u0301", "a\u200da", "\u3002"]


def test_an_empty_paragraph_is_one_row() -> None:
    assert wrap("", 10) == [(0, 0)]


LETTERS = st.sampled_from(("a", "b", " ", "日", "e\u0301", "\u00a0", "。", "👍", "👨\u200d👩\u200d👧"))
"A joiner that joins nothing is left out: its width depends on where Rich begins to measure."


@settings(max_examples=60, deadline=None)
@given(st.lists(LETTERS, max_size=60).map("".join), st.integers(2, 20))
def test_rows_fit_and_lose_only_spaces(text: str, width: int) -> None:
    rows = wrap(text, width)
    assert all(cell_len(text[a:b].rstrip(" ")) <= width for a, b in rows)
    lost = "".join(text[b:a] for (_, b), (a, _) in pairwise(rows))
    assert lost.strip(" ") == ""
    assert (rows[0][0], rows[-1][1]) == (0, len(text))
