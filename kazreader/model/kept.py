"""A bounded memo by word; a lookup costs half of an `lru_cache` call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")
_KEPT = 50_000
"Words, with adjacent punctuation, that the memo holds: about as many as a large folder has."


class Kept(dict[str, Result]):
    """A dictionary that computes missing values; it is cleared when full."""

    def __init__(self, work: Callable[[str], Result]) -> None:
        """work: computes the value of a word."""
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> Result:
        if len(self) >= _KEPT:
            self.clear()
        found = self[word] = self._work(word)
        return found
