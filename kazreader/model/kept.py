"""A bounded memo; a lookup costs half of an `lru_cache` call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Result = TypeVar("Result")
_KEPT = 50_000
"Keys that the memo holds: about as many as a large folder has words, with adjacent punctuation."


class Kept(dict[Key, Result]):
    """A dictionary that computes missing values; it is cleared when full."""

    def __init__(self, work: Callable[[Key], Result]) -> None:
        """work: computes the value of a key."""
        super().__init__()
        self._work = work

    def __missing__(self, key: Key) -> Result:
        if len(self) >= _KEPT:
            self.clear()
        found = self[key] = self._work(key)
        return found
