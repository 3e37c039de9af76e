"""Features of a line by itself: its length, ending, beginning, marks and words."""

from __future__ import annotations

import re
from functools import lru_cache

from kazreader.clean.dateline import dateline
from kazreader.clean.questions import AVERAGE_WEIGHT, BIT, PHRASE_BIT, SMALL_COUNT, WEIGHT, WORD_COUNT
from kazreader.lexicon.boilerplate import Reason, phrases
from kazreader.lexicon.line_weights import token_weights
from kazreader.lexicon.line_words import as_written
from kazreader.lexicon.line_words import words as words_of
from kazreader.model.months import SHORT_MONTHS
from kazreader.model.named_tuple import NamedTuple

_BARS = "•·›»→►▶"
_WEB = ("http:", "https:", "www.", ".com", ".org")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_MONTH = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]{1,6})? \d|\d\d?/\d\d?/\d\d"
    r"|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
)
_MONTHS = (*SHORT_MONTHS, "/")
"Every match of `_MONTH` contains one of these."
_AGO = re.compile(
    r"\b(?:\d+|an?) ?(?:[smhd]|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) (?:ago|read)\b",
    re.I,
)
_BY = ("By ", "BY ", "By:", "Written by ", "Words by ")
_BULLETS = "•·‣▪●◦*-–—►▸"
_LABEL_WORDS = 4
_NAME_ENDS = '.,;:!?"”’)]'
_CLOSING = "\"'”’)]»"


_WORDS_WEIGHED = 120
_SHORT, _LINES_REMEMBERED = 100, 8_000
"In characters; in lines."
_LONG_WORD, _LONG_WORDS_READ = 6, 400


class Traits(NamedTuple):
    """What is known about a line before it is judged."""

    bits: int
    words: int
    sentence: bool
    "Whether it reads as at least one full sentence."
    long_words: frozenset[str]
    "Its words of six letters or more, as written."
    names: frozenset[str]
    "Its capitalised words except the first word."
    reason: Reason | None
    "Its phrase group; None for a full sentence with a doubtful phrase, which only weighs."
    sure: bool
    "Whether its phrase alone proves that it is debris."

    @property
    def plain_sentence(self) -> bool:
        """Whether it is a full sentence without a known phrase."""
        return self.sentence and self.reason is None


def own(line: str) -> Traits:
    """Return the traits of a line; short lines, which pages repeat, are cached."""
    return remembered(line) if len(line) <= _SHORT else _own(line)


def _own(line: str) -> Traits:
    words = line.split()
    count = len(words)
    small = len(as_written("small").intersection(words))
    bits = WORD_COUNT.ask(count) | SMALL_COUNT.ask(small)
    ending = _ending(line)
    marks = _marks(line, words)
    bits |= ending | _beginning(line) | marks | _capitals(line, words)
    bits |= _voices(words, quoted=bool(marks & BIT["has a quotation"]))
    ends = bool(ending & BIT["ends like a sentence"])
    if count >= 12 and not ending:
        bits |= BIT["long without an end"]
    sentence = ends and count >= 8 and small >= 2
    if sentence:
        bits |= BIT["full sentence"]
    elif ends and count >= 3:
        bits |= BIT["short sentence"]
    bits |= _weighed(words)
    hit = phrases().find(line, count)
    if hit is not None and hit.reason.id == "author" and dateline(line):
        hit = None  # A reporter in the dateline's place is a person of the report, not its author.
    reason = hit.reason if hit else None
    if reason is not None:
        bits |= PHRASE_BIT.get(reason.id, 0)
        if count >= 15:
            bits |= BIT["long and phrase"]
        if reason.doubtful and sentence:
            reason = None
    long_words = frozenset([word for word in words[:_LONG_WORDS_READ] if len(word) >= _LONG_WORD])
    names = frozenset([w.rstrip(_NAME_ENDS) for w in words[1:_LONG_WORDS_READ] if w[0].isupper()])
    return Traits(bits, count, sentence, long_words, names, reason, hit is not None and hit.sure)


remembered = lru_cache(maxsize=_LINES_REMEMBERED)(_own)


def _weighed(words: list[str]) -> int:
    total = sum(map(token_weights().__getitem__, words[:_WORDS_WEIGHED]))
    bits = WEIGHT.ask(total)
    if len(words) >= 4:
        average = 12 * total / min(len(words), _WORDS_WEIGHED)
        bits |= AVERAGE_WEIGHT.ask(average)
    return bits


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
        return BIT["begins with By"] if line.startswith(_BY) or _is_glued_by(line) else 0
    if first.islower():
        return BIT["begins with By"] if line.startswith("by ") else BIT["begins in lower case"]
    if first.isdigit():
        return BIT["begins with a digit"]
    if first in "“\"‘'":
        return BIT["begins with a quotation mark"]
    bits = BIT["begins with another mark"]
    if first in _BULLETS:
        return bits | BIT["begins with a bullet"]
    return bits | BIT["stands in brackets"] if first in "([" and line[-1] in ")]" else bits


def _is_glued_by(line: str) -> bool:
    """Whether a scraper glued By to the name behind it."""
    return line.startswith("By") and line[2:3].isupper() and line[3:4].islower()


def _capitals(line: str, words: list[str]) -> int:
    lower = sum(map(str.islower, words))
    if lower == 0:
        if line.isupper() and len(line) > 3:
            bits = BIT["all in capitals"]
        else:
            bits = BIT["every word begins with a capital"]
        return bits if _LETTER.search(line) else bits | BIT["has no letter"]
    return BIT["most words begin with a capital"] if lower * 3 <= len(words) else 0


def _marks(line: str, words: list[str]) -> int:
    bits = 0
    if "," in line:
        bits |= BIT["has a comma"]
    if "“" in line or '"' in line or "”" in line:
        bits |= BIT["has a quotation"]
    if "©" in line:
        bits |= BIT["has a copyright sign"]
    if "|" in line or (not line.isascii() and any(map(line.__contains__, _BARS))):
        bits |= BIT["has a bar or an arrow"]
    if "@" in line or (("." in line or ":" in line) and any(map(line.__contains__, _WEB))):
        bits |= BIT["has a web or mail address"]
        if len(words) == 1:
            bits |= BIT["is a web address"]
    if "\t" in line:
        bits |= BIT["has a tab"]
    return bits | _times(line) if _DIGIT.search(line) else bits


def _times(line: str) -> int:
    """Return the answers about times, for a line that contains a digit."""
    bits = BIT["has a digit"]
    if any(map(line.__contains__, _MONTHS)) and _MONTH.search(line, 0, 400):
        bits |= BIT["has a month"]
    folded = line[:400].lower()
    if ("ago" in folded or "read" in folded) and _AGO.search(line, 0, 400):
        bits |= BIT["says how long ago"]
    return bits


def _voices(words: list[str], *, quoted: bool) -> int:
    """Return the answers about the speaker, the addressee and the subject of a line."""
    bits = 0
    to_reader = not as_written("reader").isdisjoint(words)
    as_site = not as_written("site").isdisjoint(words)
    if to_reader:
        bits |= BIT["speaks to the reader"] if quoted else _TO_READER
    if as_site:
        bits |= BIT["speaks as the site"] if quoted else _AS_SITE
        if to_reader and not quoted:
            bits |= BIT["speaks as the site to the reader"]
    label = next((n for n, word in enumerate(words[:_LABEL_WORDS]) if word[-1] == ":"), -1)
    if 0 <= label < len(words) - 1:
        bits |= BIT["begins with a label"]
        if all(map(str.isupper, words[: label + 1])):
            bits |= BIT["begins with a label in capitals"]
    if words[0].casefold() in words_of("order"):
        bits |= BIT["begins with an order"]
    talk = len(as_written("page").intersection(words))
    if talk:
        bits |= BIT["page word"] if talk == 1 else BIT["page words"]
    if not as_written("said").isdisjoint(words):
        bits |= BIT["says who said it"]
    if not as_written("writes").isdisjoint(words):
        bits |= BIT["names a writer's trade"]
        named = words[0][0].isupper() and len(words) > 1 and words[1][0].isupper()
        if named and not words_of("is_writer").isdisjoint(words):
            bits |= BIT["tells who writes"]
    return bits


_TO_READER = BIT["speaks to the reader"] | BIT["speaks to the reader outside quotations"]
_AS_SITE = BIT["speaks as the site"] | BIT["speaks as the site outside quotations"]
