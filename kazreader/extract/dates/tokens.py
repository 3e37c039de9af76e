"""Words, numbers and signs of a sentence with their places: what the date rules read."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Sequence
from functools import partial
from operator import attrgetter

from kazreader.extract.pieces import pieces, where
from kazreader.model.named_tuple import NamedTuple

_TOKEN = re.compile(r"([a-zA-Z]++(?=[ ,.])|\d++|[^\W\d_]++(?:['’][^\W\d_]++)?|[^\w\s]|_)")
_POSSESSIVES = ("'s", "’s")


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


_TOKEN_OF: Callable[[Iterable[object]], Token] = partial(tuple.__new__, Token)
"A named tuple's own constructor costs three times as much."
LOWER: Callable[[Token], str] = attrgetter("lower")


def tokens(text: str) -> list[Token]:
    """Return the tokens in order; white space stands in none."""
    words, starts, ends = pieces(_TOKEN, text)
    lower = list(map(str.lower, words))
    if "'s" in text or "’s" in text:
        lower = [word[:-2] if word.endswith(_POSSESSIVES) else word for word in lower]
    return list(map(_TOKEN_OF, zip(words, lower, starts, ends, strict=True)))


def where_lower(tokens: Sequence[Token], wanted: Container[str]) -> list[int]:
    """Return where words of a set stand, in lower case; in order."""
    return where(map(LOWER, tokens), wanted)


def lower(tokens: Sequence[Token], at: int) -> str:
    """Return the token in lower case; an empty string outside the sentence."""
    if at < 0:
        return ""
    try:
        return tokens[at].lower
    except IndexError:
        return ""


def number(tokens: Sequence[Token], at: int) -> int | None:
    """Return the number at a token, if it is one."""
    return tokens[at].number if 0 <= at < len(tokens) else None
