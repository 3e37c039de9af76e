"""The limits that a sentence names: days, years, windows of time, places, and what looks back.

Refused: the day on which something was said, up to when it was counted, and the time of a record.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import lru_cache

from kazreader.extract.dates import DateExpression, resolved
from kazreader.extract.figures.amounts.not_amounts import is_name_or_date, may_be_year
from kazreader.extract.figures.named_places import places
from kazreader.extract.reading import Sentence
from kazreader.extract.said_on import is_of_speech
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.model import DateRange, DayOfWeek, DayOfYear, Period, Time, Window
from kazreader.model.record import Record

_LOOKS_BACK = frozenset({"previous", "prior", "similar", "anniversary", "predecessor"})
_BEFORE = frozenset({"before", "earlier", "previously"})
_OPENING = 4
_CENTURY = 100
"Years; it tells what sort of thing is counted: pieces of 18th-century jewellery."
_DAY = timedelta(days=1)
_HALF_A_YEAR = timedelta(days=183)
"A month without a year that lies longer back may as well be the next one of its name."
_MADE = frozenset(
    {"built", "founded", "established", "launched", "born", "constructed", "commissioned", "created"}
)
_BEFORE_A_YEAR = frozenset({"the", "a", "that", "its", "his", "her", "their"})
_HAVE = frozenset({"have", "has"})
_LONGEST_SUM = 12
'Words between "have" and since when.'
_SINCE_WHEN = frozenset({"in", "on"})
_AGAINST = frozenset({"on", "from", "with", "to"})
_COMPARES = frozenset({"up", "down", "compared", "higher", "lower", "more", "fewer", "less", "against"})
_LONGEST_SINCE = 8
"Words of a clause that tells since when: free since it opened in 1974."
_AFTER = frozenset({"after", "since"})
_LONG_AFTER = frozenset({"weeks", "month", "months", "year", "years"})
_SUPERLATIVES = frozenset(
    [
        *("most", "worst", "strongest", "deadliest", "biggest", "largest", "heaviest", "highest"),
        *("first", "second", "third", "fourth"),
    ]
)
_WINDOW = frozenset({"over", "past", "last", "during", "within", "in", "each", "every", "per", "a"})
_PAST_PERIODS = (("the", "past"), ("the", "last"))
PERIODS = frozenset(
    ["seasons", "season", "nights", "days", "weeks", "months", "years", "year", "month", "week"]
)


class Cue(Record):
    """One limit that a sentence names, and the word at which it stands."""

    at: int
    times: frozenset[Time] = frozenset()
    places: frozenset[str] = frozenset()
    background: bool = False
    long_after: bool = False
    "Whether a clause begins that the event came weeks after: two weeks after nine died in Lund, ..."


@lru_cache(maxsize=256)
def cues(sentence: Sentence, published: date | None) -> Sequence[Cue]:
    """Return the limits that a sentence names, in order; figures and places ask one after the other."""
    words = sentence.words
    found = [cue for one in sentence.dates if (cue := _of_date(words, one, published))]
    found += _years(words)
    found += [Cue(at, places=names) for at, names in places(words)]
    found += [Cue(at, background=True) for at in words.where(_LOOKS_BACK) if not _is_name(words, at)]
    found += [Cue(at, background=True) for at in words.where(_BEFORE) if _is_before_that(words, at)]
    found += _windows(words)
    found += [Cue(at, long_after=True) for at in words.where(_AFTER) if words.word(at - 1) in _LONG_AFTER]
    return sorted(found, key=lambda cue: cue.at)


def _is_before_that(words: Words, at: int) -> bool:
    """Whether a sentence opens with something else that came before: two weeks before that, a bus crashed."""
    opens = at <= _OPENING and words.word(at - 1) in PERIODS
    return opens and words.word(at + 1 + (words.word(at + 1) in ("that", "this"))) == ","


def _is_name(words: Words, at: int) -> bool:
    """Whether a word that may look back is a name: Desmond Prior."""
    return at > 0 and words.capital(at) and not words.text.isupper()


def _of_date(words: Words, one: DateExpression, published: date | None) -> Cue | None:
    """Return the limit that a date sets; the day on which something was said sets none."""
    at = max(bisect_right(words.starts, one.span.start) - 1, 0)
    if one.bound == "since" and _sums_up(words, at, one, published):
        return Cue(at - 1 - (words.word(at - 1) == "since"), background=True)
    if one.bound == "since" or is_of_speech(words.text, one) or _is_elsewhen(words, at):
        return None
    if _is_as_of(words, at) or _is_of_making(words, at):
        return None
    parts = one.parts
    if parts.clock is not None and not parts.tells_day:
        return None
    value = resolved(one, published)
    shift = parts.shift
    looks_back = shift is not None and shift.amount < 0 and shift.unit in ("year", "month", "decade")
    of_any_year = value is not None and value.unknown == "year" and parts.month is None
    sets_none = parts.weekend or of_any_year or parts.span_years == _CENTURY
    told = value is not None and value.unknown != "day" and not sets_none
    if value is not None and parts.month is not None and parts.year is None and published is not None:
        told = told and value.start.date() > published - _HALF_A_YEAR
    times = frozenset({_time_of(value)}) if value is not None and told else frozenset()
    return Cue(at, times=times, background=looks_back) if times or looks_back else None


def _sums_up(words: Words, at: int, one: DateExpression, published: date | None) -> bool:
    """Whether a date tells since which year all is counted: 35 have died there since 2002."""
    year = one.parts.year
    if year is None or one.parts.month is not None or (published is not None and year >= published.year):
        return False
    before = words.lower[max(at - _LONGEST_SUM, 0) : at]
    have = next((n for n in range(len(before) - 1, -1, -1) if before[n] in _HAVE), len(before))
    return have < len(before) and "," not in before[have:] and _SUPERLATIVES.isdisjoint(before[have:])


def _is_of_making(words: Words, at: int) -> bool:
    """Whether a date tells how old a thing is: the ferry, built in 1989, sank with 280 people."""
    at -= words.word(at - 1) in _SINCE_WHEN
    return words.word(at - 1) in _MADE and words.word(at - 2) not in grammar().forms_of_be


def _is_as_of(words: Words, at: int) -> bool:
    """Whether a date only tells up to when it was counted: as of Tuesday, by Tuesday 240 had died."""
    return words.word(at - 1) == "by" or (words.word(at - 1) == "of" and words.word(at - 2) == "as")


def _is_elsewhen(words: Words, at: int) -> bool:
    """Whether a date is not of the figure: up on last year; a year earlier; free since it opened in 1974."""
    before = words.lower[max(at - _LONGEST_SINCE, 0) : at]
    if not before or before[-1] == "than":
        return bool(before)
    if before[-1] in _AGAINST and not _COMPARES.isdisjoint(before[-3:-1]):
        return True
    opens = before.index("since") if "since" in before[:-2] and words.word(0) != "since" else len(before)
    return "," not in before[opens:] and opens < len(before)


def _time_of(value: DateRange) -> Time:
    """Return the days of a date, or what is known of them where the year or the week is not."""
    if value.unknown == "week":
        return DayOfWeek(f"{value.start:%a}".lower())
    if value.unknown == "year":
        of_a_day = value.grain in ("day", "daypart")
        return DayOfYear(value.start.month, value.start.day if of_a_day else None)
    ends_inside = value.end.time() > time.min
    return Period(value.start.date(), value.end.date() + ends_inside * _DAY)


def _years(words: Words) -> list[Cue]:
    """Find years that no date is: "In 1994, 85 people drowned", "1994, when ...", "the 2004 attack"."""
    return [
        Cue(at + shift, times=frozenset({_year(int(words.lower[at]))}))
        for at in words.numbers
        if may_be_year(words.lower[at]) and (shift := _year_limits(words, at)) is not None
    ]


def _year_limits(words: Words, at: int) -> int | None:
    """Return how far behind a year stands what it limits; None where it limits nothing."""
    if words.word(at + 1) != ",":
        named = words.word(at - 1) in _BEFORE_A_YEAR and words.word(at + 1).isalpha()
        return 0 if named and not words.touches(at + 1) and is_name_or_date(words, at) else None
    told_of = tells_of_year(words, at + 2)
    limits = (told_of or words.word(at - 1) == "in") and not _is_elsewhen(words, at)
    return 2 * told_of if limits else None


def _year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year + 1, 1, 1))


def _windows(words: Words) -> list[Cue]:
    """Find windows of time: "over four nights", "in the past week", "so far this year", "a year"."""
    return [
        Cue(at, times=frozenset({Window(words.lower[at])}))
        for at in words.where(PERIODS)
        if at >= 2 and _is_window(words.lower[at], words.lower[max(at - 4, 0) : at])
    ]


def _is_window(word: str, before: Sequence[str]) -> bool:
    if word.endswith("s"):
        if before[-2] == "first" and word in ("months", "years"):
            return True
        superlative = before[-2] == "in" and word in ("years", "months")
        return (before[-2] in _WINDOW and not superlative) or "past" in before or "last" in before
    if word == "season":
        return before[-1] in ("first", "second", "last", "this", "final", "his", "her", "their")
    return before[-1] in ("per", "every", "each", "this") or tuple(before[-2:]) in _PAST_PERIODS


def tells_of_year(words: Words, at: int) -> bool:
    """Whether a clause tells of the year before it: since 1998, when seven drowned."""
    year = words.word(at - 2)
    return words.word(at) == "when" and words.word(at - 1) == "," and len(year) == 4 and year.isdecimal()
