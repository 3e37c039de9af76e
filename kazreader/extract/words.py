"""The words of a sentence, with their places: numbers, words, and single signs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set

from kazreader.extract.pieces import pieces, where
from kazreader.lexicon.numbers import number_words
from kazreader.model.record import Record

_WORD = re.compile(
    r"""
    ( [a-zA-Z]++(?=[ ,.])                   # most words, at less cost than below
    | [RTK](?: (?<=R)[sSpM] | (?<=T)[kK] | (?<=K)[sS]h )(?=\d)    # Rs500: a currency glued to its amount
    | (?<=\$)[A-Z]{1,2}(?=\d)               # $NZ2 billion
    | [^\W\d_][^\W_]*+(?:[-’'](?!\d+\.\d)[^\W_]++)*+    # words; magnitude-5.8 ends at its hyphen
    | \d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?      # 12,300.5
    | (?<![-–:])\d{1,2},\d{1,2}               # 1,5 million; 1,45 and 1,5m: a decimal comma
      (?=\ ?(?:[mbtr]+illion|[ck]?m\b|met|mile|feet|foot|kilo|per\ ?cent|%|tonne|euro|dollar|hectare|litre)
        |\ (?:and|to)\ \d{1,2},\d{1,2}(?:\ ?[a-z]))
    | \d+(?:\.\d+)?                         # 12300 or 7.6
    | (?<![\d.])\.\d+                       # .38
    | \S )
    """,
    re.VERBOSE,
)

_FIRST_DIGIT = re.compile(r"\d(?<!\d\d)")


class Words(Record):
    """A sentence in words: the i-th stands at [starts[i], ends[i]) of the sentence's text."""

    text: str
    lower: Sequence[str]
    "In lower case, with straight apostrophes."
    starts: Sequence[int]
    ends: Sequence[int]
    vocabulary: frozenset[str]
    "The distinct words, for questions about the sentence as a whole."
    numbers: Sequence[int]
    "Where a word begins with a digit, or with a point and a digit, in order."

    def __len__(self) -> int:
        return len(self.lower)

    def raw(self, at: int) -> str:
        """Return a word as written."""
        return self.text[self.starts[at] : self.ends[at]]

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

    def capital(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        starts = self.starts
        return 0 <= at < len(starts) and self.text[starts[at]].isupper()


def _begins_with_number(word: str, before: Sequence[str]) -> bool:
    """Whether a compound is to be split: "three-story", "mother-of-two", "million-dollar" behind a number."""
    first, known = word.split("-", 1)[0], number_words()
    if "-of-" in word or first == "of":
        return True
    return first in known.words or (first in known.scales and bool(before) and before[-1][0].isdecimal())


def words_of(text: str) -> Words:
    """Return the words of a sentence; "three-story" is three words, since it begins with a number."""
    words, starts, ends = pieces(_WORD, text.replace("’", "'"))
    lower = list(map(str.lower, words))
    if "-" in text and any(_begins_with_number(word, ("0",)) for word in lower if "-" in word[1:]):
        lower, starts, ends = _compounds_split(lower, starts, ends)
    return Words(text, lower, starts, ends, frozenset(lower), _numbers(text, lower, starts))


def _numbers(text: str, lower: Sequence[str], starts: Sequence[int]) -> Sequence[int]:
    """Return where words begin with digits; a word like A320 does not."""
    holders = dict.fromkeys([bisect_right(starts, run.start()) - 1 for run in _FIRST_DIGIT.finditer(text)])
    return [at for at in holders if lower[at][0].isdecimal() or lower[at][0] == "."]


def _compounds_split(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int]
) -> tuple[list[str], list[int], list[int]]:
    """Return the words with the compounds that begin with a number taken apart."""
    lower: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    for word, start, end in zip(words, starts, ends, strict=True):
        while "-" in word and word != "-" and _begins_with_number(word, lower):
            head, _, word = word.partition("-")
            lower += [head, "-"]
            firsts += [start, start + len(head)]
            lasts += [start + len(head), start + len(head) + 1]
            start += len(head) + 1
        lower.append(word)
        firsts.append(start)
        lasts.append(end)
    return lower, firsts, lasts
