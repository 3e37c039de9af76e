"""The words of a sentence with its compounds and decimal numbers taken apart: what dates and places read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, compress, count
from operator import not_

from kazreader.extract.words import Words, words_at, words_of

_PART = re.compile(r"(\d++|[^\W\d_]++(?:'[^\W\d_]++)?|[^\w\s])")


def tokens(words: Words) -> Words:
    """Return the tokens in order, in lower case without a possessive ending; white space stands in none.

    In most sentences they are the words.
    """
    whole = words.written
    signs = compress(count(), map(not_, map(str.isalpha, whole)))
    apart = [at for at in signs if len(whole[at]) > 1 and not whole[at].isdecimal()]
    if not apart:
        return words
    written: list[str] = []
    lower: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    copied = 0
    for at in apart:
        parts, firsts, lasts = _parts(whole[at], words.starts[at], words.ends[at])
        written += [*whole[copied:at], *parts]
        lower += [*words.lower[copied:at], *(part.lower().removesuffix("'s") for part in parts)]
        starts += [*words.starts[copied:at], *firsts]
        ends += [*words.ends[copied:at], *lasts]
        copied = at + 1
    return words_at(
        words.text,
        written + whole[copied:],
        lower + words.lower[copied:],
        starts + words.starts[copied:],
        ends + words.ends[copied:],
    )


def _parts(word: str, start: int, end: int) -> tuple[Sequence[str], Sequence[int], Sequence[int]]:
    """Return a word that is no word of letters alone, taken apart, with where the parts begin and end."""
    cut = _PART.split(word)
    parts = cut[1::2]
    if len(parts) < 2:
        return [word], [start], [end]
    edges = list(accumulate(map(len, cut), initial=start))
    return parts, edges[1:-1:2], edges[2::2]


def tokens_of(text: str) -> Words:
    """Return the tokens of a text."""
    return tokens(words_of(text))
