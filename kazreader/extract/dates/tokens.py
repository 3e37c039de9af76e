"""The words of a sentence with its compounds and decimal numbers taken apart: what dates and places read."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Sequence
from functools import partial
from itertools import accumulate, compress, count
from operator import attrgetter, not_

from kazreader.extract.words import Words, where, words_of
from kazreader.model.named_tuple import NamedTuple

_WHOLE = 3
"What splitting a word that is its own only part makes of it."
_PART = re.compile(r"(\d++|[^\W\d_]++(?:'[^\W\d_]++)?|[^\w\s])")


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


def tokens(words: Words) -> list[Token]:
    """Return the tokens in order; white space stands in none."""
    whole = list(map(_TOKEN_OF, zip(words.written, words.lower, words.starts, words.ends, strict=True)))
    found: list[Token] = []
    copied = 0
    for at in compress(count(), map(not_, map(str.isalpha, words.written))):
        if len(words.written[at]) > 1:
            found += whole[copied:at]
            found += _parts(whole[at])
            copied = at + 1
    found += whole[copied:]
    return found


def _parts(word: Token) -> Sequence[Token]:
    """Return a word that is no word of letters alone, taken apart."""
    cut = _PART.split(word.text)
    if len(cut) <= _WHOLE:
        return (word._replace(lower=word.lower.removesuffix("'s")),)
    edges = list(accumulate(map(len, cut), initial=word.start))
    parts = zip(cut[1::2], edges[1:-1:2], edges[2::2], strict=True)
    return [Token(part, part.lower().removesuffix("'s"), start, end) for part, start, end in parts]


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a text."""
    return tokens(words_of(text))


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
