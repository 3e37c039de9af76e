"""Days of the calendar, months and years: "Jan. 4, 2009", "10th of January", "December", "2004", "1960s".

Refused: the modal "may", "the march", and the count "2030 troops".
"""

from __future__ import annotations

from collections.abc import Collection

from kazreader.extract.dates.expression import Parts
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.telling import tells
from kazreader.lexicon.times import Times

_WORD_LIKE = ("may", "march", "august")
_LICENCES = (
    *("in", "since", "last", "next", "this", "early", "late"),
    *("mid", "of", "until", "into", "by", "during", "end"),
)
_YEAR_LICENCES = (
    *_LICENCES,
    *("from", "before", "after", "and", "to", "through", "year", "the", "around", "circa"),
)
_BEFORE_HOLIDAYS = ("at", "on", "over", "since", "until", "before", "after", "by", "around")
_BEFORE_BARE_DAYS = frozenset(("on", "for", "by", "until", "till", "since", "before", "after"))
_Read = tuple[Parts, int] | None


def iso_day(tokens: Words, at: int, words: Times) -> _Read:
    """Read 2022-01-10, and 25/12/2020 where only one order of day and month is possible."""
    sign = tokens.word(at + 1)
    if sign not in ("-", "/", ".") or tokens.word(at + 3) != sign:
        return None
    first, second, third = (tokens.number(at + n) for n in (0, 2, 4))
    if first is None or second is None or third is None or tokens.starts[at] + 10 < tokens.ends[at + 4]:
        return None
    if sign != "." and is_year(first) and 1 <= second <= 12 and 1 <= third <= 31:
        return Parts(year=first, month=second, day=third), at + 5
    if is_year(third) and (first > 12) != (second > 12) and first and second:
        day, month = max(first, second), min(first, second)
        return (Parts(year=third, month=month, day=day), at + 5) if day <= 31 else None
    return None


def month_day(tokens: Words, at: int, words: Times) -> _Read:
    """Read "Jan. 4, 2009", "January 4th", "Jan 4-6"."""
    month = _month_word(tokens, at, words, short=True)
    if month is None:
        return None
    after = at + 1 + (tokens.word(at + 1) == ".")
    if tokens.word(after) == "the":
        after += 1
    day = _day_number(tokens, after)
    if day is None:
        return None
    clock = tokens.word(after + 1) == ":" and tokens.number(after + 2) is not None
    if clock or tokens.word(after + 1) == "%":
        return None
    end = _ordinal_end(tokens, after)
    last, end = _last_listed(tokens, end, day, words) or _last_day(tokens, end, day)
    return with_year(tokens, end, Parts(month=month, day=day, last_day=last))


def day_month(tokens: Words, at: int, words: Times) -> _Read:
    """Read "4 January 2009", "10th of January", "4-6 January"."""
    day = _day_number(tokens, at)
    if day is None:
        return None
    end = _ordinal_end(tokens, at)
    last, end = _listed(tokens, end, day) or _last_day(tokens, end, day)
    end += tokens.word(end) == "of"
    month = _month_word(tokens, end, words, short=True)
    if month is None or not tokens.capital(end):
        return None
    if tokens.word(end + 1) == "." and tokens.number(end + 2) is not None:
        end += 1
    return with_year(tokens, end + 1, Parts(month=month, day=day, last_day=last))


def _day_number(tokens: Words, at: int) -> int | None:
    day = tokens.number(at)
    return day if day is not None and 1 <= day <= 31 and len(tokens.written[at]) <= 2 else None


def month(tokens: Words, at: int, words: Times) -> _Read:
    """Read "December 2008", "early December"; "May" and "March" only where a month is meant."""
    month = _month_word(tokens, at, words, short=True)
    if month is None or not tokens.capital(at) or tokens.word(at - 1) in words.name_before:
        return None
    dotted = tokens.word(at + 1) == "."
    read = with_year(tokens, at + 1 + dotted, Parts(month=month))
    if read[0].year is not None:
        return read
    if tokens.lower[at] not in words.months:
        return None
    before = tokens.lower[at - 2] if tokens.word(at - 1) == "-" else tokens.word(at - 1)
    opens = at == 0 and tokens.word(1) in (",", "and")  # "June, her mother, smiled"
    if opens or (tokens.lower[at] in _WORD_LIKE and before not in _LICENCES):
        return None
    return Parts(month=month), at + 1


def bare_day(tokens: Words, at: int, words: Times) -> _Read:
    """Read "on the 12th": the one nearest to the report; "the 12th minute" is none."""
    day, end = _day_number(tokens, at), at + 2
    if day is None or not glued(tokens, at + 1, ORDINAL_ENDS):
        return None
    if tokens.word(at - 1) != "the" or tokens.word(at - 2) not in _BEFORE_BARE_DAYS:
        return None
    if end < len(tokens) and (tokens.capital(end) or tokens.written[end][0] in "-/'’"):
        return None
    behind = tokens.word(end)
    return None if tells(behind) or behind in ("of", "century") else (Parts(day=day), end)


def quarter(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the third quarter of 2031"."""
    if tokens.word(at + 1) != "quarter" or tokens.word(at - 1) != "the":
        return None
    return with_year(tokens, at + 2, Parts(quarter=words.quarters[tokens.lower[at]]))


def decade(tokens: Words, at: int, words: Times) -> _Read:
    """Read "1960s"."""
    year = tokens.number(at)
    if year is None or not is_year(year) or year % 10 or not glued(tokens, at + 1, ("s",)):
        return None
    return Parts(year=year, span_years=10), at + 2


def year(tokens: Words, at: int, words: Times) -> _Read:
    """Read "2004" behind a word that makes it a year ("in 2004", "the 2004 tsunami"), or in brackets."""
    year = tokens.number(at)
    if year is None or not (is_year(year) or _is_old(tokens, at, year)):
        return None
    if tokens.word(at + 1) in ("%", "°", "-", "/"):
        return None
    if tokens.word(at + 1) == "," and tokens.number(at + 2) is not None and glued(tokens, at + 1, (",",)):
        return None
    before = tokens.word(at - 1)
    if (
        before not in _YEAR_LICENCES
        and before not in words.months
        and before not in words.bounds
        and not _stands_bare(tokens, at, words)
    ):
        return None
    following = tokens.written[at + 1] if at + 1 < len(tokens) else ""
    if (
        following.islower()
        and following.endswith("s")
        and following not in ("as", "was", "is", "his", "this")
    ):
        return None
    return Parts(year=year), at + 1


def _is_old(tokens: Words, at: int, year: int) -> bool:
    """Whether a number is a year of the Middle Ages: painted in 1342; "in 1200 homes" holds none."""
    if not 1000 <= year < 1500 or tokens.word(at - 1) not in ("in", "since", "from"):
        return False
    return at + 1 >= len(tokens) or not tells(tokens.lower[at + 1])


def _stands_bare(tokens: Words, at: int, words: Times) -> bool:
    """Whether a year needs no preposition: "(1998)", "built 1998"."""
    closed = at + 1 >= len(tokens) or not tokens.written[at + 1][0].isalnum()
    before = tokens.word(at - 1)
    return closed and (before == "(" or before in words.year_behind)


def holiday(tokens: Words, at: int, words: Times) -> _Read:
    """Read "Christmas Day", "New Year's Eve"; one word only behind what tells a time: "before Christmas"."""
    if not tokens.capital(at):
        return None
    for length in range(min(4, len(tokens) - at), 0, -1):
        name = " ".join(tokens.lower[n] for n in range(at, at + length) if tokens.written[n] not in "'’")
        if length == 1 and (tokens.word(at - 1) not in _BEFORE_HOLIDAYS or tells(tokens.word(at + 1))):
            return None
        if name in words.holidays:
            month, day = words.holidays[name]
            return with_year(tokens, at + length, Parts(month=month, day=day))
    return None


def _month_word(tokens: Words, at: int, words: Times, *, short: bool) -> int | None:
    word = tokens.word(at)
    if not word or not tokens.capital(at):
        return None
    return words.months.get(word) or (words.short_months.get(word) if short else None)


def with_year(tokens: Words, at: int, parts: Parts) -> tuple[Parts, int]:
    """Add the year that stands behind a month, a season or a day of the month."""
    after = at + (tokens.word(at) in (",", "of"))
    year = tokens.number(after)
    if year is None or not is_year(year):
        return parts, at
    return parts._replace(year=year), after + 1


def _ordinal_end(tokens: Words, at: int) -> int:
    return at + 2 if glued(tokens, at + 1, ORDINAL_ENDS) else at + 1


def _last_day(tokens: Words, at: int, first: int) -> tuple[int | None, int]:
    last = tokens.number(at + 1)
    if tokens.word(at) not in ("-", "–", "—") or last is None or not first < last <= 31:
        return None, at
    return last, _ordinal_end(tokens, at + 1)


def _last_listed(tokens: Words, at: int, first: int, words: Times) -> tuple[int, int] | None:
    """Read the days behind the first of "May 3, 4 and 5"; "on May 3 and 4 others" names none of them."""
    listed = _listed(tokens, at, first)
    if listed is None or tokens.word(listed[1] - 2 - (tokens.word(listed[1] - 1) in ORDINAL_ENDS)) != "and":
        return None
    end = listed[1]
    counts = end < len(tokens) and tokens.written[end].islower() and tells(tokens.lower[end])
    return None if counts or tokens.word(listed[1]) in (":", "%", "of", "other", "others") else listed


def _listed(tokens: Words, at: int, first: int) -> tuple[int, int] | None:
    """Read the days behind the first of "3, 4 and 5 May" or "3 and 4 May"."""
    last, end = first, at
    while tokens.word(end) in (",", "and", "or", "/"):
        day = tokens.number(end + 1)
        if day is None or not last < day <= 31 or len(tokens.written[end + 1]) > 2:
            break
        last, end = day, _ordinal_end(tokens, end + 1)
    return (last, end) if end > at else None


def glued(tokens: Words, at: int, words: Collection[str]) -> bool:
    """Whether one of the words stands at a place, with no space before it."""
    return 0 < at < len(tokens) and tokens.lower[at] in words and tokens.touches(at)


def is_year(year: int) -> bool:
    """Whether a number of four digits is likely a year."""
    return 1500 <= year < 2100
