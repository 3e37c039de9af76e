"""The night between two days, which is one time: "the night from Saturday to Sunday", "the night to Monday".

Refused: two days that do not follow each other.
"""

from __future__ import annotations

from kazreader.extract.dates.calendar_days import day_month, month_day
from kazreader.extract.dates.expression import Parts
from kazreader.extract.dates.named_days import weekday
from kazreader.extract.words import Words
from kazreader.lexicon.times import Times

_INTO = frozenset(("of", "from", "between", "on", "the", ","))
_JOINS = frozenset(("to", "into", "and", "on", "-", "–", "—", "/"))
_Read = tuple[Parts, int] | None


def night(tokens: Words, at: int, words: Times) -> _Read:
    """Read a night with the two days between which it lies, counted to the first; or with one of them."""
    if (of_one := _of_one_day(tokens, at, words)) is not None:
        return of_one
    first_at = _behind(tokens, at + 1, _INTO)
    read = _day(tokens, first_at, words)
    if read is None:
        return _days_of_one_month(tokens, first_at, words)
    first, end = read
    if first.last_day is not None:
        one_night = first.day is not None and first.last_day == first.day + 1
        return (first._replace(last_day=None, part="night"), end) if one_night else None
    if tokens.word(end) not in _JOINS:
        return None
    second = _day(tokens, _behind(tokens, end, _JOINS | {"the"}), words)
    if second is None or not _follow(first, second[0]):
        return None
    return first._replace(part="night", month=first.month or second[0].month, year=second[0].year), second[1]


def _of_one_day(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the night to Friday", "overnight on Monday", which may be the night before or after."""
    part = "night to" if tokens.word(at + 1) in ("to", "into") else "overnight"
    if part == "overnight" and tokens.lower[at] != part:
        return None
    behind = at + 1 + (tokens.word(at + 1) in ("to", "into", "on"))
    read = _day(tokens, behind, words)
    if read is None or tokens.word(read[1]) in _JOINS:
        return None
    return read[0]._replace(part=part), read[1]


def _days_of_one_month(tokens: Words, at: int, words: Times) -> _Read:
    """Read "3 to 4 May", "3rd to 4th of May"."""
    day = tokens.number(at)
    if day is None or at + 2 >= len(tokens):
        return None
    end = at + 1 + (tokens.word(at + 1) in ("st", "nd", "rd", "th"))
    second = day_month(tokens, _behind(tokens, end, _JOINS | {"the"}), words)
    if second is None or tokens.word(end) not in _JOINS or second[0].day != day + 1:
        return None
    return second[0]._replace(day=day, part="night"), second[1]


def _day(tokens: Words, at: int, words: Times) -> _Read:
    if at >= len(tokens):
        return None
    return day_month(tokens, at, words) or month_day(tokens, at, words) or weekday(tokens, at, words)


def _behind(tokens: Words, at: int, words: frozenset[str]) -> int:
    while tokens.word(at) in words:
        at += 1
    return at


def _follow(first: Parts, second: Parts) -> bool:
    """Whether the second day is the one behind the first; the first of a month follows its last."""
    if first.weekday is not None and second.weekday is not None:
        return (second.weekday - first.weekday) % 7 == 1
    if first.day is None or second.day is None:
        return False
    return second.day == first.day + 1 or (second.day == 1 and first.day >= 28)
