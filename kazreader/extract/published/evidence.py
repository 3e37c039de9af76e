"""What one article tells about the day of its publication, each kind of evidence by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from kazreader.extract.dates import DateExpression, expressions
from kazreader.extract.dates.expression import Parts
from kazreader.extract.said_on import is_of_speech
from kazreader.lexicon.common import common_words
from kazreader.model import BlockKind, CleanArticle, Standing

_LONGEST_LINE = 200
"Stamps, bylines and captions with a date are short."
_PARAGRAPH = 25
"Words of a line with which the report itself has begun."
_LABEL = re.compile(
    r"(?:(?P<updated>updated|modified|edited)|published|posted|filed|issued|created|\bdate)"
    r"\s{0,2}(?:on\b|at\b|date\b)?\s{0,2}[:|]?\s{0,2}$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"\W*by\s+\w|.*\bby\s+[A-Z]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_AFTER_DATELINE = re.compile(
    r"\W{0,3}(?:\([^()]{2,40}\)\s*)?[.,:]?\s*(?:[-–—:]|\.\s*[-–—])|\s*\([A-Z][^()]{1,40}\)"
)
_PLACE = re.compile(r"[^\W\d_][\w .,'’()/-]{1,80}")
_CREDIT = re.compile(r"\[[^]]*\]|\b(?:AP|AFP|EPA|Reuters|Getty|Photo|photo|Images|Xinhua|Associated Press)\b")


class _Stamp(IntEnum):
    """What tells the day of publication, strongest first."""

    DATELINE = 0
    PUBLISHED = 1
    DATED_LINE = 2
    UPDATED = 3


@dataclass(frozen=True, slots=True)
class WeekdayTold:
    """A weekday named without its date, and the words of its sentence."""

    weekday: int
    words: frozenset[str]
    said: bool
    "Whether something was said on that day, which is then most likely the day of the report."


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything in one article that bears on the day of its publication."""

    stamp: date | None
    "A full date of a dated byline, a stamp, or a dateline."
    dateline: Parts | None
    "A dateline without a year."
    captions: tuple[date, ...]
    "Full dates of captions and of weekdays with their date."
    full_days: tuple[date, ...]
    "All full dates, those of the page around the article included: they tell years, no days."
    weekdays: tuple[WeekdayTold, ...]


def evidence(article: CleanArticle) -> Evidence:
    """Return what the article tells; the cost is linear in its length."""
    stamps: dict[_Stamp, date] = {}
    dateline: Parts | None = None
    full: list[date] = []
    captions: list[date] = []
    titled = any(block.kind is BlockKind.HEADLINE for block in article.blocks)
    headed = begun = False
    for line, kind in _lines(article):
        found = list(expressions(line))
        full += [day for one in found if (day := full_day(one.parts)) is not None]
        if found and dateline is None and not begun and _opens_with_dateline(line, found[0], kind):
            dateline = found[0].parts
        elif found and len(line) <= _LONGEST_LINE:
            for one in found:
                stamp = _stamp(line, one, found, kind, headed=headed, begun=begun)
                day = full_day(one.parts)
                if stamp is not None and day is not None:
                    stamps.setdefault(stamp, day)
        captions += [d for one in found if (d := full_day(one.parts)) and _pictured(line, one, kind)]
        words = len(_WORD.findall(line))
        headed = headed or kind is BlockKind.HEADLINE or (not titled and not found and words > 3)
        begun = begun or (kind is BlockKind.BODY and words > _PARAGRAPH)
    if dateline is not None and (day := full_day(dateline)) is not None:
        stamps[_Stamp.DATELINE] = day
    return Evidence(
        stamps[min(stamps)] if stamps else None,
        None if stamps else dateline,
        tuple(captions),
        tuple(full),
        tuple(_weekdays_told(article)),
    )


def full_day(parts: Parts) -> date | None:
    """Return the day where year, month and day are written."""
    if parts.year is None or parts.month is None or parts.day is None:
        return None
    try:
        return date(parts.year, parts.month, parts.day)
    except ValueError:
        return None


def _lines(article: CleanArticle) -> Iterator[tuple[str, BlockKind]]:
    """Yield every line of the file, what was removed too: a stamp is debris, but tells the day."""
    for block in article.blocks:
        for line in block.span.of(article.article.text).splitlines():
            if line.strip():
                yield line.strip(), block.kind


def _stamp(
    line: str, one: DateExpression, found: list[DateExpression], kind: BlockKind, *, headed: bool, begun: bool
) -> _Stamp | None:
    """Return what a date of a short line is a stamp of."""
    label = _LABEL.search(line[: one.span.start])
    if label is not None:
        return _Stamp.UPDATED if label["updated"] else _Stamp.PUBLISHED
    dated = not begun and one is found[0] and _is_dated_line(line, found, kind, headed=headed)
    return _Stamp.DATED_LINE if dated else None


def _is_dated_line(line: str, found: list[DateExpression], kind: BlockKind, *, headed: bool) -> bool:
    """Whether a short line before the text tells when the article, not the page, appeared."""
    others = len(_WORD.findall(line)) - sum(len(_WORD.findall(one.span.of(line))) for one in found)
    if others > 8:
        return False
    timed = any(one.parts.clock is not None for one in found)
    if kind in (BlockKind.BYLINE, BlockKind.DATELINE):
        return headed or timed or others > 0
    return (timed and others <= 4) or (headed and (others <= 2 or _BYLINE.match(line) is not None))


def _opens_with_dateline(line: str, first: DateExpression, kind: BlockKind) -> bool:
    """Whether a paragraph opens with place and date: "OSLO, Jan 10 (Agency) —"."""
    if first.parts.day is None or first.span.start > 80:
        return False
    place = line[: first.span.start]
    if _PLACE.fullmatch(place.rstrip(" ,(")) is None or not place[0].isupper():
        return False
    words = [word for word in _WORD.findall(place) if len(word) > 3]
    if not words or not all(word[0].isupper() for word in words):
        return False
    return kind is BlockKind.DATELINE or _AFTER_DATELINE.match(line, first.span.end) is not None


def _pictured(line: str, one: DateExpression, kind: BlockKind) -> bool:
    """Whether a full date belongs to a picture of the news: pictures are at most some days old."""
    return kind is BlockKind.CAPTION or (len(line) <= 400 and _CREDIT.search(line, one.span.end) is not None)


def _weekdays_told(article: CleanArticle) -> Iterator[WeekdayTold]:
    for block in article.blocks:
        if block.standing is not Standing.KEPT:
            continue
        text = block.span.of(article.prose)
        for sentence in text.split(". "):
            told = [one for one in expressions(sentence) if _bare_weekday(one)]
            words = _content(sentence) if told else frozenset()
            for one in told:
                assert one.parts.weekday is not None
                yield WeekdayTold(one.parts.weekday, words, is_of_speech(sentence, one))


def _bare_weekday(one: DateExpression) -> bool:
    parts = one.parts
    dated = parts.month is not None or parts.shift is not None or parts.step == 1
    return parts.weekday is not None and not dated and not one.future


def _content(sentence: str) -> frozenset[str]:
    """Return what the sentence is about: its words, cut to their first letters."""
    words = (word.lower() for word in _WORD.findall(sentence))
    return frozenset(word[:6] for word in words if word not in common_words())
