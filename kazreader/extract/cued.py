"""Patterns for what few texts hold: a text without their cues is not searched, nor are they compiled for it.

A long pattern takes half a millisecond to compile, and the reports of one event want few of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class CuedPattern:
    """A pattern, and words or letters of which each text that it matches holds one."""

    def __init__(self, cues: str, pattern: str) -> None:
        """The cues stand apart by spaces, written as the text writes them."""
        self.cues, self.pattern = tuple(cues.split()), pattern

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the start of the text, or None."""
        return self._compiled.match(text) if self._may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches in order."""
        return self._compiled.finditer(text) if self._may_match(text) else iter(())

    def _may_match(self, text: str) -> bool:
        return any(map(text.__contains__, self.cues))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)
