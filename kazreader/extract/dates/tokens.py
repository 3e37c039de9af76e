"""Words, numbers and signs of a sentence with their places: what the date rules read."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
    found = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        plain = word.lower() if word.isalnum() else _plain(word)
        found.append(Token(word, plain, *match.span()))
    return found


def _plain(word: str) -> str:
    lower = word.lower()
    return lower[:-2] if lower.endswith(("'s", "’s")) else lower


def lower(tokens: Sequence[Token], at: int) -> str:
    """Return the token in lower case; an empty string outside the sentence."""
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def number(tokens: Sequence[Token], at: int) -> int | None:
    """Return the number at a token, if it is one."""
    return tokens[at].number if 0 <= at < len(tokens) else None
