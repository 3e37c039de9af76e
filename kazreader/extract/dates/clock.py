"""Times of day: "7:48 a.m. local time", "2248 GMT", "1100 hours", "11am", "noon", "half past eight", "17.30".

Refused: prices ("closed at 17.30"), and hours in words that nothing beside them tells from ages and counts.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from kazreader.extract.dates.expression import Clock, Parts
from kazreader.extract.dates.zones import zone
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE
from kazreader.lexicon.telling import tells
from kazreader.lexicon.times import Times

_BEFORE_BARE = ("at", "around", "about", "by", "until", "till", "since", "before", "after")
_OF_MONEY = frozenset(
    (
        *("share", "shares", "stock", "price", "prices", "index", "dollars", "euros", "pounds"),
        *("closed", "traded", "sold", "gold", "oil", "points"),
    )
)
_PARTS_OF_DAY = ("this", "that", "on", "yesterday", "today", "tomorrow", "local", "sharp", "last")
"Behind a bare hour one of these tells that it is a time of day: at nine this morning."
_BEHIND_TIME = frozenset((".", ",", ";", ")", "on", "yesterday", "today", "local"))
"Behind four digits one of these tells that they count nothing."
_Read: TypeAlias = tuple[Parts, int] | None
_IN_BRACKETS = 6
"The most tokens behind a time in another zone: (2330 GMT on Friday; 6:30 p.m. EST)."
_PAST_HOUR = {"five": 5, "ten": 10, "twenty": 20}


def clock(tokens: Words, at: int, words: Times) -> tuple[Parts, int] | None:
    """Read a time of day in digits; "3:15" alone only behind a word such as "at"."""
    hour = tokens.number(at)
    if hour is None:
        return None
    military = _military(tokens, at, words) if len(tokens.written[at]) == 4 else None
    return military or (_spoken(tokens, at, hour, words) if len(tokens.written[at]) <= 2 else None)


def hour_word(tokens: Words, at: int, words: Times) -> tuple[Parts, int] | None:
    """Read "noon", "midday" and "midnight"."""
    minutes = words.hours.get(tokens.lower[at])
    if minutes is None:
        return None
    return Parts(clock=Clock(minutes, "hour")), at + 1


def spoken_hour(tokens: Words, at: int, words: Times) -> tuple[Parts, int] | None:
    """Read "half past eight", "a quarter to 9", "six o'clock", "six in the morning", "six p.m."."""
    shift, hour_at = _shift(tokens, at)
    hour = tokens.number(hour_at) or words.numbers.get(tokens.word(hour_at))
    if hour is None or not 1 <= hour <= 12 or tokens.word(hour_at) in INDEFINITE:
        return None
    end = hour_at + 1
    of_the_clock = tokens.word(end) in ("o'clock", "o’clock")
    end += of_the_clock
    half, after = _half(tokens, end)
    if half is None and (half := _part_behind(tokens, end, words)) is not None:
        after = end + 2 + (tokens.word(end) != "at")
    bare = tokens.word(at - 1) in _BEFORE_BARE
    told = shift is not None or of_the_clock or (half is not None and bare)
    if not (told or (bare and _told_behind(tokens, end, words))):
        return None
    minutes = (hour if half is None else hour % 12 + half) * 60 + (shift or 0)
    return Parts(clock=Clock(minutes % 1440, "hour", half is None)), after


def _shift(tokens: Words, at: int) -> tuple[int | None, int]:
    """Return the minutes before or past an hour that are told here, and where the hour stands.

    "Ten to six" may be a score: something must say that a time is meant.
    """
    first, sign = tokens.lower[at], tokens.word(at + 1)
    if first == "half" and sign not in ("past", "-") and tokens.word(at - 1) in ("at", "around", "about"):
        return 30, at + 1  # "at half nine"
    if (first, sign) in _SHIFTS:
        return _SHIFTS[first, sign], at + 2
    if first not in _PAST_HOUR:
        return None, at
    minutes, signed = _PAST_HOUR[first], at + 1
    if first == "twenty" and sign == "-" and tokens.word(at + 2) == "five":
        minutes, signed = 25, at + 3
    sign = tokens.word(signed)
    to = sign == "to" and tokens.word(at - 1) in ("at", "around", "about", "just")
    if not (sign == "past" or to):
        return None, at
    return (-minutes if to else minutes), signed + 1


def _told_behind(tokens: Words, end: int, words: Times) -> bool:
    """Whether a bare hour is followed by what tells a time of day: at nine on Monday, at six last night."""
    following, day = tokens.word(end), tokens.word(end + 1)
    if following not in _PARTS_OF_DAY:
        return following in words.weekdays
    return following in words.days or day in words.weekdays or day in words.parts or day == "time"


_SHIFTS = {
    ("half", "past"): 30,
    ("quarter", "past"): 15,
    ("quarter", "after"): 15,
    ("quarter", "to"): -15,
    ("quarter", "before"): -15,
}
"Minutes that words before an hour add to it."


def _military(tokens: Words, at: int, words: Times) -> _Read:
    """Read "0835am", "2248 GMT", "1100 hours"; "at 0215" alone with its nought only."""
    hour, minute = divmod(int(tokens.written[at]), 100)
    half, after = _half(tokens, at + 1)
    if half is not None:  # "0835am"
        hour = hour % 12 + half if hour <= 12 else 25
    end = after + (half is None and tokens.word(after) in ("hours", "hrs"))
    if hour > 24 or minute > 59 or (end == at + 1 and not _stands_bare(tokens, at, words)):
        return None
    return Parts(clock=Clock(hour * 60 + minute, "minute")), end


def _stands_bare(tokens: Words, at: int, words: Times) -> bool:
    """Whether four digits alone are a time: "about 0215", "at 1422 on Sunday", "1526 (2026 GMT)"."""
    before = tokens.word(at - 1)
    if _is_zoned(tokens, at + 1, words):
        return True
    if before not in _BEFORE_BARE or tokens.written[at][0] == "0":
        return before in _BEFORE_BARE
    at_all = before == "at" or (before in words.hedges and tokens.word(at - 2) == "at")
    following = tokens.lower[at + 1] if at + 1 < len(tokens) else "."
    ends = following in words.weekdays or following in _BEHIND_TIME
    return at_all and ends and tokens.written[at][2:] != "00" and _OF_MONEY.isdisjoint(tokens.vocabulary)


def _spoken(tokens: Words, at: int, hour: int, words: Times) -> _Read:
    minute, end = _minutes(tokens, at + 1)
    end += minute is not None and tokens.word(end) == "hours"
    half, after = _half(tokens, end)
    part = _part_behind(tokens, end, words) if half is None else None
    either = half is part is None and 1 <= hour <= 12 and tokens.written[at][0] != "0"
    if half is not None:
        if not 1 <= hour <= 12 and not (hour == 0 and minute is not None):
            return None
        hour, end = hour % 12 + half, after
    elif part is not None and 1 <= hour <= 12:
        hour, end = hour % 12 + part, end + 2 + (tokens.word(end) != "at")
    elif tokens.word(end) in ("o'clock", "o’clock"):
        end += 1
    elif minute is None or not _bare(tokens, at, end, words):
        return None
    if hour > 24 or (minute or 0) > 59:
        return None
    grain: Literal["hour", "minute"] = "hour" if minute is None else "minute"
    return Parts(clock=Clock(hour * 60 + (minute or 0), grain, either)), end


def _bare(tokens: Words, at: int, end: int, words: Times) -> bool:
    """Whether a time without "a.m." or "p.m." is meant: a word before it or a zone behind it says so.

    With a point ("09.00GMT") only the zone does, or a part of the day behind it; of hours past noon the word
    before it is enough where nothing is said of money.
    """
    before = tokens.word(at - 1) in _BEFORE_BARE
    if tokens.written[at + 1] == ":" and before:
        return True
    if _is_zoned(tokens, end, words):
        return True
    if not before or not _OF_MONEY.isdisjoint(tokens.vocabulary):
        return False
    if _told_behind(tokens, end, words):
        return True
    following = end if end < len(tokens) else at + 1
    written = tokens.written[following]
    counts = written in "%$€£°" or (written.islower() and tells(tokens.lower[following]))
    return not counts and (tokens.number(at) or 0) > 12 and tokens.ends[at] + 1 == tokens.starts[at + 2]


def _minutes(tokens: Words, at: int) -> tuple[int | None, int]:
    if tokens.word(at) not in (":", ".", "h") or at + 1 >= len(tokens):
        return None, at
    minutes = tokens.number(at + 1)
    if len(tokens.written[at + 1]) != 2 or minutes is None or tokens.starts[at + 1] > tokens.ends[at] + 1:
        return None, at
    seconds = tokens.word(at + 2) == ":" and at + 3 < len(tokens) and len(tokens.written[at + 3]) == 2
    return minutes, at + (4 if seconds else 2)


def _half(tokens: Words, at: int) -> tuple[int | None, int]:
    """Return 0 for "a.m." and 12 for "p.m.", with the place behind."""
    word = tokens.word(at)
    if word in ("am", "pm"):
        return (0 if word == "am" else 12), at + 1
    if word in ("a", "p") and tokens.word(at + 1) == "." and tokens.word(at + 2) == "m":
        return (0 if word == "a" else 12), at + 3 + (tokens.word(at + 3) == ".")
    return None, at


def _part_behind(tokens: Words, at: int, words: Times) -> int | None:
    """Return 0 for "in the morning", 12 for "of the afternoon", "in the evening" and "at night"."""
    inside = tokens.word(at) in ("in", "of") and tokens.word(at + 1) == "the"
    word = tokens.word(at + (2 if inside else 1))
    if word not in words.parts or not (inside or tokens.word(at) == "at"):
        return None
    return 0 if words.parts[word][1] <= 12 else 12


def _is_zoned(tokens: Words, at: int, words: Times) -> bool:
    """Whether a zone or the time in another zone stands here, perhaps in brackets."""
    inside = at + (tokens.word(at) == "(")
    return zone(tokens, inside, words) is not None or abroad(tokens, at, words) is not None


def abroad(tokens: Words, at: int, words: Times) -> _Read:
    """Read "(0320 GMT on Friday)" behind a time of day: the same time in another zone."""
    if tokens.word(at) != "(" or tokens.number(at + 1) is None:
        return None
    told = clock(tokens, at + 1, words)
    named = told and zone(tokens, told[1], words)
    if not told or not named or told[0].clock is None or named[0].zone is None:
        return None
    closes = (n for n in range(named[1], named[1] + _IN_BRACKETS) if tokens.word(n) == ")")
    end = next(closes, None)
    return None if end is None else (Parts(abroad=(told[0].clock.minutes, named[0].zone)), end + 1)
