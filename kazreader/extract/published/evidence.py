"""What one article tells about the day of its publication, each kind of evidence by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from kazreader.extract.dates import DateExpression, expressions
from kazreader.extract.dates.expression import Parts
from kazreader.extract.published.stamps import (
    Stamp,
    is_dated_line,
    is_pictured,
    label_before,
    opens_with_dateline,
)
from kazreader.extract.said_on import is_of_speech
from kazreader.lexicon.times import times
from kazreader.lexicon.word_lists import common_words
from kazreader.model import Block, BlockKind, CleanArticle, Standing
from kazreader.model.named_tuple import NamedTuple

_PARAGRAPH = 150
"Characters of a line of body text with which the report itself has begun."
_TITLE_WORDS = 3
"A line of more words may be a headline, where no line is known as one."
_SENTENCE_REACH = 400
_MOST_WEEKDAYS = 200
"What an article tells behind so many weekdays changes no vote."
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]{2,}")


class NamedWeekday(NamedTuple):
    """A weekday named without its date, and the words of its sentence."""

    weekday: int
    words: frozenset[str]
    said: bool
    "Whether something was said on that day, which is then most likely the day of the report."


class Evidence(NamedTuple):
    """Everything in one article that bears on the day of its publication."""

    stamp: date | None
    "A full date of a dated byline, a stamp, or a dateline."
    dateline: Parts | None
    "A dateline without a year, where there is no stamp."
    captions: tuple[date, ...]
    full_days: tuple[date, ...]
    "All full dates, those of the page around the article included: they tell years, no days."
    weekdays: tuple[NamedWeekday, ...]
    names: frozenset[str]
    "Words with a capital inside its sentences: what the report is about."


class _Gathered:
    """The evidence while the lines of one article are read."""

    def __init__(self) -> None:
        self.stamps: dict[Stamp, date] = {}
        self.dateline: Parts | None = None
        self.captions: list[date] = []
        self.full_days: list[date] = []
        self.weekdays: list[NamedWeekday] = []


def evidence(article: CleanArticle) -> Evidence:
    """Return what the article tells; the cost is linear in its length."""
    gathered = _Gathered()
    titled = any(block.kind is BlockKind.HEADLINE for block in article.blocks)
    headed = begun = False
    for line, block in _lines(article):
        found = list(expressions(line))
        if found:
            _gather(gathered, line, found, block, headed=headed, begun=begun)
        headed = headed or block.kind is BlockKind.HEADLINE
        if not headed and not titled and not found:
            headed = len(_WORD.findall(line)) > _TITLE_WORDS
        begun = begun or (block.kind is BlockKind.BODY and len(line) > _PARAGRAPH)
    stamps = gathered.stamps
    return Evidence(
        stamps[min(stamps)] if stamps else None,
        None if stamps else gathered.dateline,
        tuple(gathered.captions),
        tuple(gathered.full_days),
        tuple(gathered.weekdays),
        frozenset(_NAME.findall(article.article.text)) - _days() if gathered.weekdays else frozenset(),
    )


@cache
def _days() -> frozenset[str]:
    """Return the names of weekdays and months."""
    return frozenset(word.capitalize() for word in (*times().weekdays, *times().months))


def full_day(parts: Parts) -> date | None:
    """Return the day where year, month and day are written."""
    if parts.year is None or parts.month is None or parts.day is None:
        return None
    try:
        return date(parts.year, parts.month, parts.day)
    except ValueError:
        return None


def _lines(article: CleanArticle) -> Iterator[tuple[str, Block]]:
    """Yield every line of the file, what was removed too: a stamp is debris, but tells the day."""
    for block in article.blocks:
        for line in block.span.of(article.article.text).splitlines():
            if line.strip():
                yield line.strip(), block


def _gather(
    gathered: _Gathered, line: str, found: list[DateExpression], block: Block, *, headed: bool, begun: bool
) -> None:
    if not begun and gathered.dateline is None and opens_with_dateline(line, found[0], block.kind):
        gathered.dateline = found[0].parts
        if (day := full_day(found[0].parts)) is not None:
            gathered.stamps[Stamp.DATELINE] = day
    dated_line = not begun and is_dated_line(line, found, block.kind, headed=headed)
    for one in found:
        day = full_day(one.parts)
        if day is not None:
            gathered.full_days.append(day)
            stamp = label_before(line, one) or (Stamp.DATED_LINE if dated_line else None)
            if stamp is not None:
                gathered.stamps.setdefault(stamp, day)
            if is_pictured(line, one, block.kind):
                gathered.captions.append(day)
        elif gathered.dateline is None and one.parts.day is not None and one.parts.month is not None:
            if one.parts.year is None and (dated_line or (not begun and label_before(line, one))):
                gathered.dateline = one.parts
        elif (
            block.standing is Standing.KEPT
            and _is_bare_weekday(one)
            and len(gathered.weekdays) < _MOST_WEEKDAYS
        ):
            gathered.weekdays.append(_named_weekday(line, one))


def _is_bare_weekday(one: DateExpression) -> bool:
    parts = one.parts
    dated = parts.month is not None or parts.shift is not None or parts.step == 1
    return parts.weekday is not None and not dated and not one.future


def _named_weekday(line: str, one: DateExpression) -> NamedWeekday:
    assert one.parts.weekday is not None
    start = line.rfind(". ", max(0, one.span.start - _SENTENCE_REACH), one.span.start)
    end = line.find(". ", one.span.end, one.span.end + _SENTENCE_REACH)
    sentence = line[max(start, one.span.start - _SENTENCE_REACH, 0) : end if end >= 0 else None]
    words = (word.lower() for word in _WORD.findall(sentence[: 2 * _SENTENCE_REACH]))
    content = frozenset(word[:6] for word in words if word not in common_words())
    return NamedWeekday(one.parts.weekday, content, is_of_speech(line, one))
