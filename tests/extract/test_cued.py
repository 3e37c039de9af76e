"""Patterns with cues find what plain patterns find, and are not compiled for texts without a cue."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from kazreader.extract.cued import CuedPattern
from kazreader.extract.facts import causes
from kazreader.extract.people import titles_behind, titles_by_verb

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
    for room in (causes, titles_behind, titles_by_verb)
    for value in vars(room).values()
    if isinstance(value, CuedPattern)
]
"Every cued pattern there is."


def _without_cues(pattern: CuedPattern) -> str:
    """Return the pattern with every cue outside a set of characters turned into what nothing matches."""
    cue = "|".join(map(re.escape, pattern.cues))
    unnamed = re.sub(r"\(\?P<\w+>", "(", pattern.pattern)
    pieces = re.split(r"(\[(?:\\.|[^\]\\])*\])", unnamed)
    return "".join(p if p.startswith("[") else re.sub(cue, "(?!)", p) for p in pieces)


def _may_match(parts: Iterable[tuple[object, object]]) -> bool:
    """Whether a parsed pattern may match anything, whatever stands in the text."""
    return all(_part_may_match(str(name), value) for name, value in parts)


def _part_may_match(name: str, value: Any) -> bool:
    match name:
        case "FAILURE":
            return False
        case "ASSERT_NOT":
            # What nothing matches, as some versions of Python parse it.
            return len(value[1]) > 0
        case "SUBPATTERN":
            return _may_match(value[-1])
        case "BRANCH":
            return any(map(_may_match, value[1]))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return value[0] == 0 or _may_match(value[2])
        case _:
            return True


@pytest.mark.parametrize("pattern", ALL, ids=lambda pattern: "-".join(pattern.cues)[:30])
def test_without_its_cues_a_pattern_can_match_nothing(pattern: CuedPattern) -> None:
    assert _may_match(_parser.parse(pattern.pattern))
    assert not _may_match(_parser.parse(_without_cues(pattern)))


def test_a_cue_that_is_forgotten_is_found_out() -> None:
    forgotten = CuedPattern("sacked", OUSTED.pattern)
    assert _may_match(_parser.parse(_without_cues(forgotten)))


def test_all_cued_patterns_are_known_here() -> None:
    assert 12 == len(ALL)
