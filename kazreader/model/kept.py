"""What was worked out for each word, kept: a look takes half of what a function that remembers does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")
_KEPT = 50_000
"Words, with the marks around them, of which something is kept: about as many as a large folder has."


class Kept(dict[str, Result]):
    """A dictionary that works out what it does not hold; with too many words it forgets all of them."""

    def __init__(self, work: Callable[[str], Result]) -> None:
        """Take what works it out."""
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> Result:
        if len(self) >= _KEPT:
            self.clear()
        found = self[word] = self._work(word)
        return found
