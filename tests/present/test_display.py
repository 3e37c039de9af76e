"""What reaches the terminal of a hostile file."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kazreader.present.display import HOLE, one_line, pane, printable

HOSTILE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"Everything below a space but the tab and the line feed, C1, bidirectional controls, surrogates."

ATTACKS = [
    "\x1b]0;PWN\x07title",
    "\x1b]52;c;UFdO\x07clipboard",
    "\x1b[2Jcleared",
    "\x9b2Jcleared",
    "\x1bP1$r\x1b\\status",
    "\x1b]8;;http://evil.example\x1b\\link",
    "safe\u202eetisoppo",
    "one\x00two\x7fthree\x85four\u2028five",
    "a" + "\u0301" * 500,
    "lone \ud800 surrogate",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_control_character_is_printed(attack: str) -> None:
    assert HOSTILE.search(printable(attack)) is None
    assert HOSTILE.search(pane(attack)) is None


@given(st.text(st.characters(categories=None), max_size=60))
def test_pane_text_has_the_length_of_the_text_and_drops_to_the_printable_text(text: str) -> None:
    assert len(pane(text)) == len(text)
    assert pane(text).replace(HOLE, "") == printable(text)


@given(st.text(max_size=60))
def test_printing_twice_changes_nothing(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_ordinary_text_is_untouched() -> None:
    text = (
        "“Quoted” — 2,030 tonnes, naïve café, Нур-Султан, 東京, e\u0301, "
        "\U0001f469\u200d\U0001f680 \u2764\ufe0f [red]bold[/]"
    )
    assert printable(text) == text
    assert pane(text) == text


def test_every_line_end_becomes_a_line_feed() -> None:
    assert printable("a\r\nb\rc\x0bd\x0ce\x85f\u2029g") == "a\nb\nc\nd\ne\nf\ng"
    assert pane("a\r\nb\rc") == f"a{HOLE}\nb\nc"


def test_a_tab_is_one_space_in_the_pane() -> None:
    assert pane("a\tb") == "a b"


def test_a_letter_keeps_the_marks_of_real_scripts_but_no_tower() -> None:
    assert printable("a" + "\u0301" * 20) == "a" + "\u0301" * 8


def test_one_line_joins_lines() -> None:
    assert one_line("  A title\r\n over\ttwo lines \x1b[0m") == "A title over two lines [0m"
