"""Split a paragraph into sentences, as spans; never splits after an abbreviation or an initial.

What goes on for pages without a full stop is no sentence: it is cut, so that neither what finders look at
nor what an export repeats for each claim grows with the square of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.times import times
from kazreader.model import Span

_END = re.compile(
    r"""
    [.!?…][.!?…]*                 # the full stop; a bare sign first is looked for twice as fast
    (?:[”’"')\]]|\s[”"](?=\s))*   # closing quotes and brackets; some pages put a space before the quote
    (?P<gap>\s+ | (?=[“‘"]?[A-Z][a-z]))  # a gap, or none where a scraper ate it: "shooting.The"
    (?=[“‘"'(\[—–-]{0,3}[^\W_])   # the next sentence begins with a letter or a digit
    """,
    re.VERBOSE,
)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WRITTEN_OUT = re.compile(r"(?:U\.S\. )?([A-Z]\w+) (?:[A-Z]\w+ ){0,2}[Tt]ime\b")
"A zone: Eastern time, Beijing time, Central European time."
_INITIALS = re.compile(r"[^\W\d_a-z](?:\.[^\W\d_a-z])?")
"An initial, or two: T. Smith, J.K. Smith."
_PLACES = frozenset(["U.S", "U.K", "U.N", "E.U", "D.C", "L.A", "N.Y"])
"Two letters that often end a sentence and begin no name."
_BEFORE_OWNED = re.compile(r"\b(?:[Tt]he|an?|sa(?:id|ys|y)|told|former|by|as|with)\s+$")
"What stands before what belongs to a place, and not before the place itself: the D.C. police."
_BEFORE = 12
"Characters before a place that are searched for it."
_LONGEST = 2_000
"In characters; the longest sentences of court reports have some 1,000."
_BETWEEN_WORDS = re.compile(r"[\s“”‘’\"'()\[\]]")


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(files.lines("abbreviations"))


def split(prose: str, paragraph: Span) -> Iterator[Span]:
    """Yield the sentences of a paragraph in order, without the white space around them."""
    start = paragraph.start
    for match in _END.finditer(prose, paragraph.start, paragraph.end):
        if _ends_sentence(prose, start, match):
            yield from _cut(prose, start, match.start("gap"))
            start = match.end("gap")
    yield from _cut(prose, start, paragraph.end)


def _cut(prose: str, start: int, end: int) -> list[Span]:
    """Return the sentence, or pieces of it that are not too long, cut between words where there are any."""
    found: list[Span] = []
    while end - start > _LONGEST:
        gap = prose.rfind(" ", start + 1, start + _LONGEST)
        here = start + _LONGEST if gap < 0 else gap
        found += _trimmed(prose, start, here)
        start = here
    return found + _trimmed(prose, start, end)


def _ends_sentence(prose: str, start: int, match: re.Match[str]) -> bool:
    if not match.group("gap") and not _is_glued(prose, start, match):
        return False
    following = prose[match.end() : match.end() + 1]
    after = prose[match.end() : match.end() + 4].lstrip("“‘\"'([—–-")[:1] or following
    if after.islower():
        return False
    if prose[match.start()] != "." or prose[match.start() + 1 : match.start() + 2] in (".", "…"):
        return True
    last = _last_word(prose, start, match.start())
    if not last:
        return True
    word = last.rstrip(".")
    begins = match.start() - len(word)
    if _INITIALS.fullmatch(word) and (
        word not in _PLACES or _BEFORE_OWNED.search(prose, max(start, begins - _BEFORE), begins)
    ):
        return False
    if word.casefold() in _abbreviations():
        return word.casefold() in ("a.m", "p.m") and after.isupper() and not _time_word(prose, match.end())
    return True


def _last_word(prose: str, start: int, end: int) -> str:
    """Return the word that ends here, as far as it is near; "" where none does."""
    return _BETWEEN_WORDS.split(prose[max(start, end - 24) : end])[-1]


def _is_glued(prose: str, start: int, match: re.Match[str]) -> bool:
    """Whether a full stop without a gap ends a sentence: plain words stand on both sides of it."""
    word = _last_word(prose, start, match.start())
    after = _FIRST_WORD.search(prose, match.end(), match.end() + 24)
    if not word or after is None or len(after.group()) < 2:
        return False
    quoted = match.end() - match.start() > 1
    return word[-1:].isalnum() and (quoted or (len(word) > 2 and word[-2:].islower() and word.isalpha()))


def _time_word(prose: str, at: int) -> bool:
    """Whether a weekday, a month or a zone goes on with the time of day before it: "8 p.m. Tuesday"."""
    word = _FIRST_WORD.match(prose, at)
    if word is None:
        return False
    words, lower = times(), word.group().lower()
    dated = lower in words.weekdays or lower in words.months or lower in words.short_months
    zone = _WRITTEN_OUT.match(prose, at)
    return dated or word.group() in words.zones or (zone is not None and zone.group(1).lower() in words.zones)


def _trimmed(prose: str, start: int, end: int) -> list[Span]:
    text = prose[start:end].rstrip()
    bare = text.lstrip()
    return [Span(start + len(text) - len(bare), start + len(text))] if bare else []
