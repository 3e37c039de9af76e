"""The parts of a date as they are written: one small rule each, tried in order at one token.

Every rule takes the tokens and a place, and returns the parts that it reads there and the place behind them.
It refuses what only looks like a date: the modal "may", "the march", "Bloody Sunday", "2030 troops".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from kazreader.extract.dates.clock import clock, hour_word
from kazreader.extract.dates.expression import Edge, Parts, Shift
from kazreader.extract.dates.tokens import Token
from kazreader.lexicon.times import Times

Read: TypeAlias = tuple[Parts, int] | None
Element: TypeAlias = Callable[[Sequence[Token], int, Times], Read]

_ORDINALS = ("st", "nd", "rd", "th")
_WORD_LIKE = ("may", "march", "august")
_LICENCES = (
    "in",
    "since",
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "of",
    "until",
    "by",
    "during",
    "end",
)
_YEAR_LICENCES = (
    *_LICENCES,
    "from",
    "before",
    "after",
    "and",
    "to",
    "through",
    "year",
    "the",
    "around",
    "circa",
)


def lower(tokens: Sequence[Token], at: int) -> str:
    """Return the token in lower case; an empty string outside the sentence."""
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def number(tokens: Sequence[Token], at: int) -> int | None:
    """Return the number at a token, if it is one."""
    return tokens[at].number if 0 <= at < len(tokens) else None


def _iso_day(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read 2022-01-10, and 25/12/2020 where only one order of day and month is possible."""
    sign = lower(tokens, at + 1)
    if sign not in ("-", "/", ".") or lower(tokens, at + 3) != sign:
        return None
    first, second, third = (number(tokens, at + n) for n in (0, 2, 4))
    if first is None or second is None or third is None or tokens[at].start + 10 < tokens[at + 4].end:
        return None
    if sign != "." and _is_year(first) and 1 <= second <= 12 and 1 <= third <= 31:
        return Parts(year=first, month=second, day=third), at + 5
    if _is_year(third) and (first > 12) != (second > 12) and first and second:
        day, month = max(first, second), min(first, second)
        return (Parts(year=third, month=month, day=day), at + 5) if day <= 31 else None
    return None


def _month_day(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "Jan. 4, 2009", "January 4th", "Jan 4-6"."""
    month = _month_word(tokens, at, words, short=True)
    if month is None:
        return None
    after = at + 1 + (lower(tokens, at + 1) == ".")
    if lower(tokens, after) == "the":
        after += 1
    day = number(tokens, after)
    if (
        day is None
        or not 1 <= day <= 31
        or len(tokens[after].text) > 2
        or lower(tokens, after + 1) in (":", "%")
    ):
        return None
    end = _ordinal_end(tokens, after)
    last, end = _last_day(tokens, end, day)
    return _with_year(tokens, end, Parts(month=month, day=day, last_day=last))


def _day_month(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "4 January 2009", "10th of January", "4-6 January"."""
    day = number(tokens, at)
    if day is None or not 1 <= day <= 31 or len(tokens[at].text) > 2:
        return None
    end = _ordinal_end(tokens, at)
    last, end = _last_day(tokens, end, day)
    end += lower(tokens, end) == "of"
    month = _month_word(tokens, end, words, short=True)
    if month is None or not tokens[end].text[0].isupper():
        return None
    if lower(tokens, end + 1) == "." and number(tokens, end + 2) is not None:
        end += 1
    return _with_year(tokens, end + 1, Parts(month=month, day=day, last_day=last))


def _month(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "December 2008", "early December"; "May" and "March" only where a month is meant."""
    month = _month_word(tokens, at, words, short=True)
    if month is None or not tokens[at].text[0].isupper() or lower(tokens, at - 1) in words.name_before:
        return None
    dotted = lower(tokens, at + 1) == "."
    read = _with_year(tokens, at + 1 + dotted, Parts(month=month))
    if read[0].year is not None:
        return read
    if tokens[at].lower not in words.months:
        return None
    before = tokens[at - 2].lower if lower(tokens, at - 1) == "-" else lower(tokens, at - 1)
    if tokens[at].lower in _WORD_LIKE and before not in _LICENCES:
        return None
    return Parts(month=month), at + 1


def _weekday(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "Sunday", and "Sun." before a date; "Bloody Sunday" and "the Sunday Times" are names."""
    word, after = tokens[at].lower, at + 1
    if word in words.weekdays and tokens[at].text[0].isupper():
        following = lower(tokens, after)
        named = following in words.name_after and tokens[after].text[0].isupper()
        if named or lower(tokens, at - 1) in words.name_before:
            return None
        return Parts(weekday=words.weekdays[word]), after
    if word in words.short_weekdays and tokens[at].text[0].isupper():
        while lower(tokens, after) in (".", ","):
            after += 1
        dated = after < len(tokens) and (_month_day(tokens, after, words) or _day_month(tokens, after, words))
        return (Parts(weekday=words.short_weekdays[word]), after) if dated else None
    return None


def _decade(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "1960s"."""
    year = number(tokens, at)
    if year is None or not _is_year(year) or year % 10 or not _glued(tokens, at + 1, ("s",)):
        return None
    return Parts(year=year, span_years=10), at + 2


def _year(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "2004" behind a word that makes it a year ("in 2004", "the 2004 tsunami")."""
    year = number(tokens, at)
    if year is None or not _is_year(year) or lower(tokens, at + 1) in ("%", "°", "-", "/"):
        return None
    if lower(tokens, at + 1) == "," and number(tokens, at + 2) is not None and _glued(tokens, at + 1, (",",)):
        return None
    before = lower(tokens, at - 1)
    if before not in _YEAR_LICENCES and before not in words.months and before not in words.bounds:
        return None
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if (
        following.islower()
        and following.endswith("s")
        and following not in ("as", "was", "is", "his", "this")
    ):
        return None
    return Parts(year=year), at + 1


def _ago(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "four days ago", "a fortnight ago"."""
    amount = number(tokens, at) or words.numbers.get(tokens[at].lower)
    unit = words.units.get(lower(tokens, at + 1))
    if not amount or unit is None or lower(tokens, at + 2) != "ago" or amount > 999:
        return None
    return Parts(shift=Shift(-amount, unit)), at + 3


def _relative_day(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "today", "yesterday", "tonight", "last night"."""
    word = tokens[at].lower
    if word in words.days:
        return Parts(shift=Shift(words.days[word], "day")), at + 1
    if word == "tonight":
        return Parts(shift=Shift(0, "day"), part="night"), at + 1
    following = lower(tokens, at + 1)
    if word in ("last", "this") and following in words.parts and (word == "this" or following == "night"):
        return Parts(shift=Shift(-(word == "last"), "day"), part=following), at + 2
    return None


def _step(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "last week", "next Monday", "last October", "this weekend"."""
    step = words.steps.get(tokens[at].lower)
    if step is None or at + 1 >= len(tokens):
        return None
    following = tokens[at + 1].lower
    if following in ("week", "month", "year", "decade"):
        return Parts(shift=Shift(step, following)), at + 2
    if following == "weekend":
        return Parts(weekend=True, step=step), at + 2
    for rule in (_weekday, _month):
        read = rule(tokens, at + 1, words)
        if read is not None and read[0].year is None:
            return replace(read[0], step=step), read[1]
    return None


def _weekend(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "at the weekend"; "on weekends" and "a weekend trip" are none."""
    if tokens[at].lower != "weekend" or lower(tokens, at - 1) != "the":
        return None
    return (Parts(weekend=True), at + 1) if lower(tokens, at - 2) in ("at", "over", "during", "on") else None


def _holiday(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "Christmas Day", "New Year's Eve"."""
    if not tokens[at].text[0].isupper():
        return None
    for length in (2, 3):
        name = " ".join(token.lower for token in tokens[at : at + length])
        if name in words.holidays:
            month, day = words.holidays[name]
            return _with_year(tokens, at + length, Parts(month=month, day=day))
    return None


def _part(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read a part of the day; alone it is no date."""
    word = tokens[at].lower
    named = at > 0 and tokens[at].text.istitle()  # "the Golden Dawn", "Saturday Night Live"
    return (Parts(part=word), at + 1) if word in words.parts and not named else None


def _edge(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "early", "mid-", "late", "the end of"; alone it is no date."""
    edges: dict[str, Edge] = {"early": "early", "mid": "mid", "late": "late"}
    edge = edges.get(words.edges.get(tokens[at].lower, ""))
    if edge is None:
        return None
    after = at + 1
    return Parts(edge=edge), after + (lower(tokens, after) in ("-", "of", "in", "on"))


def _hedge(tokens: Sequence[Token], at: int, words: Times) -> Read:
    """Read "about", "shortly after"; alone it is no date."""
    word = tokens[at].lower
    if word in words.hedges:
        return Parts(about=True), at + 1
    near = word in words.nearly and lower(tokens, at + 1) in words.bounds
    return (Parts(about=True), at + 2) if near else None


AT_NUMBERS: tuple[Element, ...] = (_iso_day, _day_month, clock, _decade, _ago, _year)
AT_WORDS: tuple[Element, ...] = (
    _holiday, _month_day, _month, _weekday, _step, _relative_day, _ago, _weekend, hour_word,
    _part, _edge, _hedge,
)  # fmt: skip


def _month_word(tokens: Sequence[Token], at: int, words: Times, *, short: bool) -> int | None:
    word = lower(tokens, at)
    if not word or not tokens[at].text[0].isupper():
        return None
    return words.months.get(word) or (words.short_months.get(word) if short else None)


def _with_year(tokens: Sequence[Token], at: int, parts: Parts) -> tuple[Parts, int]:
    """Add the year that stands behind a month or a day of the month."""
    after = at + (lower(tokens, at) in (",", "of"))
    year = number(tokens, after)
    if year is None or not _is_year(year):
        return parts, at
    return replace(parts, year=year), after + 1


def _ordinal_end(tokens: Sequence[Token], at: int) -> int:
    return at + 2 if _glued(tokens, at + 1, _ORDINALS) else at + 1


def _last_day(tokens: Sequence[Token], at: int, first: int) -> tuple[int | None, int]:
    last = number(tokens, at + 1)
    if lower(tokens, at) not in ("-", "–", "—") or last is None or not first < last <= 31:
        return None, at
    return last, _ordinal_end(tokens, at + 1)


def _glued(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> bool:
    return 0 < at < len(tokens) and tokens[at].lower in words and tokens[at].start == tokens[at - 1].end


def _is_year(year: int) -> bool:
    return 1500 <= year < 2100
