"""Stamps, datelines and captions: which date of a line is the article's day, not the page's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from kazreader.extract.dates import DateExpression
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.word_lists import function_words
from kazreader.model import BlockKind

_LONGEST_STAMP, _LONGEST_CAPTION = 200, 400
_LABEL = re.compile(
    r"(?:(?P<updated>updated|modified|edited)|published|posted|filed|issued|created|\bdate)"
    r"\s{0,2}(?:on\b|at\b|date\b)?\s{0,2}[:|]?\s{0,2}$",
    re.IGNORECASE,
)
_LABEL_REACH = 40
_BYLINE = rarely(r"\W*by\s+\w|.*\bby\s+[A-Z]", re.IGNORECASE)
_MOST_IN_BYLINE, _MOST_BESIDE_CLOCK, _MOST_BESIDE_DAY = 8, 4, 2
"Words beside the date that a byline, a line with a time, and a bare date may have."
_BEFORE_ITS_DAY = frozenset(",|-–—(/·•:")
_NO_NAME = re.compile(r"\([^()]{0,40}\)|\b\w[\w-]*(?:\.\w+)+")
"What may stand among the names of a masthead: a web address, a remark in brackets."
_WORD = re.compile(r"[^\W\d_]{2,}")
_AFTER_DATELINE = rarely(
    r"\W{0,3}(?:\([^()]{2,40}\)\s*)?[.,:]?\s*(?:[-–—:]|\.\s*[-–—])|\s*\([A-Z][^()]{1,40}\)"
)
_PLACE = re.compile(r"[^\W\d_][\w .,'’()/-]{1,80}")
_CREDIT = re.compile(
    r"\[[^]]{0,200}\]|\b(?:AP|AFP|EPA|Reuters|Getty|Photo|photo|Images|Xinhua|Associated Press)\b"
)


class Stamp(IntEnum):
    """What tells the day of publication, strongest first."""

    DATELINE = 0
    PUBLISHED = 1
    DATED_LINE = 2
    UPDATED = 3


def label_before(line: str, one: DateExpression) -> Stamp | None:
    """Return what the word before a date of a short line says of it: "Posted on", "Last updated:"."""
    if len(line) > _LONGEST_STAMP:
        return None
    label = _LABEL.search(line[max(0, one.span.start - _LABEL_REACH) : one.span.start])
    if label is None:
        return None
    return Stamp.UPDATED if label["updated"] else Stamp.PUBLISHED


def is_dated_line(line: str, found: Sequence[DateExpression], kind: BlockKind, *, headed: bool) -> bool:
    """Whether a short line before the text tells when the article appeared.

    Above the headline only a line with a time of day does: a bare date there is the page's.
    """
    others = len(_WORD.findall(line)) - sum(len(_WORD.findall(one.span.of(line))) for one in found)
    if len(line) > _LONGEST_STAMP or others > _MOST_IN_BYLINE:
        return False
    timed = any(one.parts.clock is not None for one in found)
    if kind in (BlockKind.BYLINE, BlockKind.DATELINE):
        return headed or timed or others > 0
    if timed and others <= _MOST_BESIDE_CLOCK:
        return True
    if not headed:
        return False
    return others <= _MOST_BESIDE_DAY or _BYLINE().match(line) is not None or _is_masthead(line, found)


def _is_masthead(line: str, found: Sequence[DateExpression]) -> bool:
    """Whether only names stand before the date that ends the line: "The Harbour Times / AP, 4 May"."""
    names = line[: found[0].span.start].rstrip()
    if len(found) > 1 or not names or names[-1] not in _BEFORE_ITS_DAY:
        return False
    words = _WORD.findall(_NO_NAME.sub("", names))
    named = all(word[0].isupper() or word in function_words() for word in words)
    return named and not _WORD.search(line, found[0].span.end)


def opens_with_dateline(line: str, first: DateExpression, kind: BlockKind) -> bool:
    """Whether a paragraph opens with a day and a place or agency: "OSLO, Jan 10 —", "Jan 10 (Agency) —"."""
    if first.parts.day is None or first.span.start > 80:
        return False
    if first.span.start == 0:
        return kind is BlockKind.DATELINE
    place = line[: first.span.start]
    if _PLACE.fullmatch(place.rstrip(" ,(")) is None or not place[0].isupper():
        return False
    words = [word for word in _WORD.findall(place) if len(word) > 3]
    if not words or not all(word[0].isupper() for word in words):
        return False
    return kind is BlockKind.DATELINE or _AFTER_DATELINE().match(line, first.span.end) is not None


def is_pictured(line: str, one: DateExpression, kind: BlockKind) -> bool:
    """Whether a date belongs to a picture of the news: pictures are at most some days old."""
    credited = len(line) <= _LONGEST_CAPTION and _CREDIT.search(line, one.span.end) is not None
    return kind is BlockKind.CAPTION or credited
