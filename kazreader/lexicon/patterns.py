"""Lazily compiled patterns: there are two hundred, most reports need few, and compiling takes time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from sys import maxsize

from kazreader.model.once import once


def either(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words, the longest that stands there."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def rarely(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that compiles the pattern when it is called for the first time."""
    return cache(partial(re.compile, pattern, flags))


class CuedPattern:
    """A pattern, and words or letters of which each text that it matches holds one.

    A text without any is not searched, nor is the pattern compiled for it.
    """

    def __init__(self, cues: str, pattern: str, flags: int = 0) -> None:
        """The cues stand apart by spaces, written as the text writes them."""
        self.cues, self.pattern, self.flags = tuple(cues.split()), pattern, flags

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match at the start of the text, or None."""
        return self._compiled.match(text) if self._may_match(text) else None

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match in the text, or None."""
        return self._compiled.search(text, start, end) if self._may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches in order."""
        return self._compiled.finditer(text) if self._may_match(text) else iter(())

    def sub(self, instead: str, text: str) -> str:
        """Return the text with something else instead of each match."""
        return self._compiled.sub(instead, text) if self._may_match(text) else text

    def _may_match(self, text: str) -> bool:
        return any(map(text.__contains__, self.cues))

    @once
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)
