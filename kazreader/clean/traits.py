"""What a line says of itself: its length, ending, beginning, marks and words. Decides nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kazreader.clean.questions import BIT, PHRASES
from kazreader.lexicon.boilerplate import Phrases, Reason
from kazreader.lexicon.line_words import as_written

_MARKS = re.compile(
    r"(?P<bar>[|•·›»→►▶])|(?P<web>https?:|www\.|@|\.com\b|\.org\b)|(?P<copy>©)|(?P<quote>[“”\"])"
)
_MONTH = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]{3,6})? \d|\d\d?/\d\d?/\d\d"
    r"|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
)
_AGO = re.compile(
    r"\b(?:\d+|an?) ?(?:[smhd]|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) (?:ago|read)\b",
    re.I,
)
_CLOSING = "\"'”’)]»"
_WORD_STEPS = (
    (60, BIT["sixty words or more"]),
    (30, BIT["thirty to fifty-nine words"]),
    (15, BIT["fifteen to twenty-nine words"]),
    (8, BIT["eight to fourteen words"]),
    (4, BIT["four to seven words"]),
    (2, BIT["two or three words"]),
    (1, BIT["one word"]),
    (0, BIT["no word"]),
)
_SMALL_STEPS = (
    (7, BIT["seven small words or more"]),
    (4, BIT["four to six small words"]),
    (2, BIT["two or three small words"]),
    (1, BIT["one small word"]),
    (0, BIT["no small word"]),
)
_PHRASE_BIT = {name: BIT[f"phrase of {name}"] for name in PHRASES}


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known about a line before it is judged."""

    bits: int
    words: int
    sentence: bool
    "Whether it reads as at least one full sentence."
    long_words: frozenset[str]
    reason: Reason | None
    "The phrase group that it belongs to."


def own(line: str, phrases: Phrases) -> Traits:
    """Return the answers that need only the line itself."""
    words = line.split()
    count = len(words)
    bits = _step(count, _WORD_STEPS)
    small = len(as_written("small").intersection(words))
    bits |= _step(small, _SMALL_STEPS)
    ending = _ending(line)
    bits |= ending | _beginning(line) | _marks(line, words)
    ends = bool(ending & BIT["ends like a sentence"])
    sentence = ends and count >= 8 and small >= 2
    if sentence:
        bits |= BIT["full sentence"]
    elif ends and count >= 3:
        bits |= BIT["short sentence"]
    reason = phrases.reason_of(line, count)
    if reason is not None:
        bits |= _PHRASE_BIT.get(reason.id, 0)
        if count >= 15:
            bits |= BIT["long and phrase"]
    return Traits(bits, count, sentence, frozenset([w for w in words[:400] if len(w) > 5]), reason)


def _step(count: int, steps: Sequence[tuple[int, int]]) -> int:
    return next(bit for least, bit in steps if count >= least)


def _ending(line: str) -> int:
    bare = line.rstrip(_CLOSING + " ")
    last = bare[-1:]
    bits = BIT["ends with a quotation mark"] if line[-1] in "\"'”’" else 0
    if last == "…" or bare.endswith("..."):
        return bits | BIT["ends with dots"]
    if last == ".":
        return bits | BIT["ends like a sentence"]
    if last and last in "!?":
        return bits | BIT["ends like a sentence"] | BIT["ends with a question or an exclamation mark"]
    return bits | BIT["ends with a colon"] if last == ":" else bits


def _beginning(line: str) -> int:
    first = line[0]
    if first.isupper():
        return BIT["begins with By"] if line.startswith(("By ", "BY ")) else 0
    if first.islower():
        return BIT["begins with By"] if line.startswith("by ") else BIT["begins in lower case"]
    if first.isdigit():
        return BIT["begins with a digit"]
    return BIT["begins with a quotation mark"] if first in "“\"‘'" else BIT["begins with another mark"]


def _marks(line: str, words: list[str]) -> int:
    bits = 0
    lower = sum(map(str.islower, words))
    if lower == 0:
        bits |= (
            BIT["all in capitals"]
            if line.isupper() and len(line) > 3
            else BIT["every word begins with a capital"]
        )
    elif lower * 3 <= len(words):
        bits |= BIT["most words begin with a capital"]
    if "," in line:
        bits |= BIT["has a comma"]
    for match in _MARKS.finditer(line, 0, 2000):
        bits |= _MARK_BIT[match.lastgroup or "bar"]
    if not line.isalpha() and any(map(line.__contains__, "0123456789")):
        bits |= BIT["has a digit"]
        if _MONTH.search(line, 0, 400):
            bits |= BIT["has a month"]
        if _AGO.search(line, 0, 400):
            bits |= BIT["says how long ago"]
    if not as_written("reader").isdisjoint(words):
        bits |= BIT["speaks to the reader"]
    if not as_written("site").isdisjoint(words):
        bits |= BIT["speaks as the site"]
    talk = len(as_written("page").intersection(words))
    if talk:
        bits |= BIT["page word"] if talk == 1 else BIT["page words"]
    if not as_written("said").isdisjoint(words):
        bits |= BIT["says who said it"]
    return bits


_MARK_BIT = {
    "bar": BIT["has a bar or an arrow"],
    "web": BIT["has a web or mail address"],
    "copy": BIT["has a copyright sign"],
    "quote": BIT["has a quotation"],
}
