"""Patterns with cues find what plain patterns find, and are not compiled for texts without a cue."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.clean import debris, source
from kazreader.compare.names import forms, introductions
from kazreader.extract.people import roles, titles_behind, titles_by_verb
from kazreader.lexicon.patterns import CuedPattern
from kazreader.load import encoding

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


ALL = [
    value
    for room in (debris, source, roles, titles_behind, titles_by_verb, forms, introductions, encoding)
    for value in vars(room).values()
    if isinstance(value, CuedPattern)
]
"Every cued pattern there is."


@pytest.mark.parametrize("pattern", ALL, ids=lambda pattern: "-".join(pattern.cues)[:30])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_text_that_a_pattern_matches_holds_a_cue(pattern: CuedPattern, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(pattern.pattern, pattern.flags)))
    assert any(cue in text for cue in pattern.cues)


def test_all_cued_patterns_are_known_here() -> None:
    assert len(ALL) == 14
