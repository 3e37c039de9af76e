"""Patterns with cues find what plain patterns find, and are not compiled for texts without a cue."""

from __future__ import annotations

import re

import pytest

from kazreader.extract.cued import CuedPattern

OUSTED = CuedPattern("sacked ousted", r"was\s(?:sacked|ousted)")


@pytest.mark.parametrize("text", ["was sacked", "he was sacked, then was ousted", "was promoted", ""])
def test_a_cued_pattern_finds_what_its_pattern_finds(text: str) -> None:
    plain = re.compile(r"was\s(?:sacked|ousted)")
    assert [m.span() for m in plain.finditer(text)] == [m.span() for m in OUSTED.finditer(text)]
    assert bool(plain.match(text)) == bool(OUSTED.match(text))


def test_a_text_without_a_cue_does_not_have_the_pattern_compiled() -> None:
    broken = CuedPattern("sacked", "(")
    assert broken.match("he was promoted") is None
    with pytest.raises(re.error):
        broken.match("he was sacked")
