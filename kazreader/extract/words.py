"""The words of a sentence, with their places: numbers, words, and single signs.

A sentence is cut once, for all finders. Dates, events and places are read in smaller pieces: `dates.tokens`
takes compounds and decimal numbers apart.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence, Set
from itertools import accumulate, compress, count

from kazreader.lexicon.numbers import number_words
from kazreader.model.record import Record

_WORD = re.compile(
    r"""
    ( [a-zA-Z]++(?=[ ,.])                   # most words, at less cost than below
    | [RTK](?: (?<=R)[sSpM] | (?<=T)[kK] | (?<=K)[sS]h )(?=\d)    # Rs500: a currency glued to its amount
    | [A-Z](?<=\$.)[A-Z]?(?=\d)             # $NZ2 billion
    | [^\W\d_][^\W_]*+(?:[-’'](?!\d+\.\d)[^\W_]++)*+    # words; magnitude-5.8 ends at its hyphen
    | \d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?      # 12,300.5
    | \d(?<![-–:].)\d?,\d{1,2}               # 1,5 million; 1,45 and 1,5m: a decimal comma
      (?=\ ?(?:[mbtr]+illion|[ck]?m\b|met|mile|feet|foot|kilo|per\ ?cent|%|tonne|euro|dollar|hectare|litre)
        |\ (?:and|to)\ \d{1,2},\d{1,2}(?:\ ?[a-z]))
    | \d+(?:\.\d+)?                         # 12300 or 7.6
    | \.(?<![\d.].)\d+                       # .38
    | '(?<=\d.)s\b                           # the 1990's
    | \S )
    """,
    re.VERBOSE,
)
_DIGIT = re.compile(r"\d")


class Words(Record):
    """A sentence in words: the i-th stands at [starts[i], ends[i]) of the sentence's text."""

    text: str
    written: list[str]
    "With straight apostrophes, as in `lower`."
    lower: list[str]
    "In lower case."
    starts: list[int]
    ends: list[int]
    vocabulary: frozenset[str]
    "The distinct words, for questions about the sentence as a whole."
    numbers: Sequence[int]
    "Where a word begins with a digit, or with a point and a digit, in order."

    def __len__(self) -> int:
        return len(self.lower)

    def word(self, at: int) -> str:
        """Return a word in lower case, or nothing beyond the ends of the sentence."""
        if at < 0:
            return ""
        try:
            return self.lower[at]
        except IndexError:
            return ""

    def where(self, wanted: Set[str]) -> Sequence[int]:
        """Return where words of a set stand, in order; most sentences hold none, and that costs one look."""
        held = self.vocabulary & wanted
        if not held:
            return ()
        lower = self.lower
        if len(held) == 1 and lower.count(word := next(iter(held))) == 1:
            return (lower.index(word),)
        return where(lower, held)

    def touches(self, at: int) -> bool:
        """Whether no space stands between a word and the one before it."""
        starts = self.starts
        return 0 < at < len(starts) and self.ends[at - 1] == starts[at]

    def number(self, at: int) -> int | None:
        """Return the number of up to four digits that a word is; None for everything else."""
        word = self.word(at)
        return int(word) if word.isdecimal() and word.isascii() and len(word) <= 4 else None

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        written = self.written
        return 0 <= at < len(written) and written[at][0].isupper()


def _begins_with_number(word: str, before: Sequence[str]) -> bool:
    """Whether a compound is to be split: "three-story", "mother-of-two", "million-dollar" behind a number.

    Not "three-1month": what begins with digits is a number to all who read words.
    """
    first, _, rest = word.lower().partition("-")
    known = number_words()
    if rest[:1].isdecimal():
        return False
    if "-of-" in word or first == "of":
        return True
    return first in known.words or (first in known.scales and bool(before) and before[-1][0].isdecimal())


def words_of(text: str, common: Container[str] = ()) -> Words:
    """Return the words of a sentence; "three-story" is three words, since it begins with a number.

    common: words that are no names, though they are written with a capital.
    """
    cut = _WORD.split(text.replace("’", "'"))
    # One split and one running sum cost half of what asking every match for its place does.
    edges = list(accumulate(map(len, cut)))
    written, starts, ends = cut[1::2], edges[:-1:2], edges[1::2]
    if "-" in text and any(_begins_with_number(word, ("0",)) for word in written if "-" in word[1:]):
        written, starts, ends = _compounds_split(written, starts, ends)
    lower = list(map(str.lower, written))
    if common:
        written = [small if word in common else word for word, small in zip(written, lower, strict=True)]
    return words_at(text, written, lower, starts, ends)


def words_at(text: str, written: list[str], lower: list[str], starts: list[int], ends: list[int]) -> Words:
    """Return the words of a text that stand at these places."""
    numbers = _numbers(lower) if _DIGIT.search(text) is not None else ()
    return Words(text, written, lower, starts, ends, frozenset(lower), numbers)


def where(words: Iterable[str], wanted: Container[str]) -> list[int]:
    """Return where words of a set stand among words, in order; a loop would take twice as long."""
    return list(compress(count(), map(wanted.__contains__, words)))


def _numbers(words: Sequence[str]) -> Sequence[int]:
    """Return where words begin with digits; a word like A320 does not."""
    return [
        at
        for at, word in enumerate(words)
        if word < ":" and (word[0].isdecimal() or (word[0] == "." and len(word) > 1))
    ]


def _compounds_split(
    words: list[str], starts: list[int], ends: list[int]
) -> tuple[list[str], list[int], list[int]]:
    """Return the words with the compounds that begin with a number taken apart."""
    parts: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    for word, start, end in zip(words, starts, ends, strict=True):
        while "-" in word and word != "-" and _begins_with_number(word, parts):
            head, _, word = word.partition("-")
            parts += [head, "-"]
            firsts += [start, start + len(head)]
            lasts += [start + len(head), start + len(head) + 1]
            start += len(head) + 1
        parts.append(word)
        firsts.append(start)
        lasts.append(end)
    return parts, firsts, lasts


NO_WORDS = words_of("")
