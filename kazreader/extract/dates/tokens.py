"""Words, numbers and signs of a sentence with their places: what the date rules read."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]|_")


class Token(NamedTuple):
    """One word, run of digits or sign."""

    text: str
    lower: str
    "In lower case, without a possessive ending."
    start: int
    end: int

    @property
    def number(self) -> int | None:
        """The number of up to four digits that it is; None for everything else."""
        return int(self.text) if len(self.text) <= 4 and self.text.isascii() and self.text.isdigit() else None


def tokens(text: str) -> list[Token]:
    """Return the tokens in order; white space stands in none."""
    return [Token(m.group(), _plain(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def _plain(word: str) -> str:
    lower = word.lower()
    return lower[:-2] if lower.endswith(("'s", "’s")) else lower
